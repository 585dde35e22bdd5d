/** Words of a sentence about what a committee decided, and about patients of others, who are published. */
const ofStudies = 'et al\\b|[Cc]ommittee|[Ee]thic|review board|IRB\\b|approv\\w+ (?:of )?this (?:report|study)';
/** Words of a sentence of the literature about the people of whom a disease, a sign or a hospital has its name. */
const ofHistory =
  '(?:re)?named (?:after|for)\\b|eponym|described by\\b|found(?:ed|er)\\b|surgeon|author\\b|Professor\\b|Prof\\b';
/** Case matters: MS is multiple sclerosis, MR an image, and HER2 a receptor. */
const ofOne =
  '[Ss]he|[Hh]er|[Hh]ers|[Hh]e|[Hh]is|[Hh]im|(?:Mr|Mrs|Ms|Miss)\\.?\\s+\\p{Lu}\\S*|(?:was|were|is)\\s+(?:re-?)?(?:admitted|discharged)|underwent|(?:[Oo]ur|[Pp]resent)\\s+patient';

const sentenceWith = (words: string, others: string): RegExp =>
  new RegExp(`^(?!.*\\b(?:${others})).*?(?<![\\p{L}\\d-])(?:${words})(?![\\p{L}\\d-])`, 'su');

/** A sentence about the patient of the report, even in a section on the literature: there, "a patient" is another. */
export const ofOurPatient: RegExp = sentenceWith(ofOne, `${ofStudies}|${ofHistory}`);

/** A sentence about a patient, where a section is about the case. */
export const ofAnyPatient: RegExp = sentenceWith(
  `${ofOne}|[Pp]atient|patiente|Patientin|[Ww]oman|[Mm]an|[Gg]irl|[Bb]oy|admitted|discharged`,
  ofStudies,
);

/** A sentence of the literature whose "Mr Smith" may be a patient. */
export const notOfHistory: RegExp = new RegExp(`^(?!.*\\b(?:${ofHistory}))`, 'su');
