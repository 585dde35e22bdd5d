/** Words of a sentence about the people and patients of others, who are published, or of the approval of a study. */
const ofOthers = 'et al\\b|[Cc]ommittee|[Ee]thic|review board|IRB\\b|approv\\w+ (?:of )?this (?:report|study)';
/** Case matters: MS is multiple sclerosis, MR an image, and HER2 a receptor. */
const ofOne =
  '[Ss]he|[Hh]er|[Hh]ers|[Hh]e|[Hh]is|[Hh]im|(?:Mr|Mrs|Ms|Miss)\\.?\\s+\\p{Lu}\\S*|(?:was|were|is)\\s+(?:re-?)?(?:admitted|discharged)|underwent|(?:[Oo]ur|[Pp]resent)\\s+patient';

const sentenceWith = (words: string): RegExp =>
  new RegExp(`^(?!.*\\b(?:${ofOthers})).*?(?<![\\p{L}\\d-])(?:${words})(?![\\p{L}\\d-])`, 'su');

/** A sentence about the patient of the report, even in a section on the literature: there, "a patient" is another. */
export const ofOurPatient: RegExp = sentenceWith(ofOne);

/** A sentence about a patient, where a section is about the case. */
export const ofAnyPatient: RegExp = sentenceWith(
  `${ofOne}|[Pp]atient|patiente|Patientin|[Ww]oman|[Mm]an|[Gg]irl|[Bb]oy|admitted|discharged`,
);
