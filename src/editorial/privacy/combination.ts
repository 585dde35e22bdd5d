import { andList } from '../../text/word-list.ts';
import type { Check, Finding } from '../check.ts';
import { sentenceAt } from '../sections.ts';
import { monthOfYear, otherDates } from './dates.ts';
import { type PrivateText, privateTexts } from './texts.ts';

/** Words by which authors call a case rare. */
const rareWords =
  /\b(?:(?:extremely |exceedingly |very |ultra-?)?rare(?:st)?|orphan disease|first (?:(?:reported|described|known|published) )?(?:case(?! reports?\b)|patient)|first (?:report|description)|only (?:\w+ )?(?:cases|patients)|fewer than \w+ (?:cases|patients)|(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)) (?:(?:reported|described|known|published) )?case(?! reports?\b))\b/i;
/** Diseases that are named after a person and frequent. */
const frequent =
  "(?:Crohn|Parkinson|Alzheimer|Graves|Raynaud|Cushing|Sjögren|Sjogren|Hodgkin|Hashimoto|Down|Barrett|Addison)['’]";
/** Hyphened words that only a title writes with capitals. */
const nobody =
  '(?:(?:Post|Non|Anti|Pre|Pro|Peri|Para|Inter|Intra|Extra|Multi|Semi|Sub|Auto|Cardio|Follow|Sickle|End|Long|Short|Late|Early|High|Low|Large|Small|Mixed|Life|Drug|Foot)[-–]|Hand[-–]Foot|\\p{Lu}\\p{Ll}+[-–](?:Induced|Onset|Related|Associated|Mediated|Like|Type|Cell|Stage|Term|Threatening|Versus|Host|Positive|Negative|Borne)(?!\\p{L}))';
/** "Erdheim–Chester disease", "Löffler's syndrome": most diseases named after a person are rare. */
const eponym = new RegExp(
  `(?<![\\p{L}–-])(?!${frequent}|${nobody})\\p{Lu}\\p{Ll}+(?:(?:[-–]\\p{Lu}\\p{Ll}+){1,2}(?:['’]s)?|['’]s?)\\s+(?:[Dd]isease|[Ss]yndrome)(?!\\p{L})`,
  'u',
);

/** First words that name no hospital, as in "Regional University Hospital" or "Neurology Clinic". */
const generic =
  "(?:The|This|That|An?|Our|At|In|To|From|And|After|Local|General|University|Teaching|Academic|Regional|District|County|City|State|National|Provincial|Rural|Central|Community|Private|Public|Military|Tertiary|Referral|Day|Emergency|Outpatient|Inpatient|Follow|Memory|Pain|Sleep|Eye|Dental|Maternity|Children['’]?s|Women['’]?s|Veterans|Specialist|Heart|Cancer|Fertility|\\p{L}+(?:ology|ics?|iatry|gery|cine|care))(?!\\p{L})";
/** Words behind a hospital that gave its name to a method. */
const method =
  '(?:\\s(?:\\p{Lu}\\p{L}+|diagnostic|grading|risk))?\\s(?:[Cc]riteri|[Ss]cor|[Cc]lassification|[Pp]rotocol|[Ss]cale|[Ss]taging|[Ii]ndex)';
const word = "(?:St\\.|\\p{Lu}[\\p{L}'’-]+)";
/** "St Mary's Hospital", "University Hospital of Wales", "Hôpital Saint-Louis". */
const namedHospital = new RegExp(
  [
    `(?<![\\p{L}'’-])(?!${generic})${word}(?:\\s${word}){0,4}?\\s(?:Hospitals?|Infirmary|Clinic|Medical Cent(?:er|re)|Krankenhaus)(?!\\p{L}|${method})`,
    `(?<!\\p{L})(?:Hospital|Clinic|Infirmary) of (?:the )?(?:University of )?${word}`,
    `(?<!\\p{L})(?:Hôpital|Hospital de|Ospedale|Klinikum|Universitätsklinikum) (?:de )?(?:la )?${word}`,
  ].join('|'),
  'u',
);
/** Hospitals of a sentence with these words are those of a committee or of a method. */
const otherHospitals = /\b(?:ethic\w*|committee|review board|IRB|approv\w*|protocol)\b/i;

interface Found {
  readonly found: string;
  readonly sentence: string;
  readonly at: Finding['at'];
}

/** The first find of a pattern that is not in a sentence about something else. */
function first(texts: readonly PrivateText[], pattern: RegExp, unless: RegExp): Found | undefined {
  const all = new RegExp(pattern, 'gu');
  for (const { text, at } of texts) {
    for (const { 0: found, index } of text.matchAll(all)) {
      const sentence = sentenceAt(text, index);
      if (!unless.test(sentence)) return { found, sentence, at: at(index) };
    }
  }
  return undefined;
}

function match(texts: readonly string[], pattern: RegExp): string | undefined {
  for (const text of texts) {
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A disease that is rare, a hospital by name, and the month: each is known of many, together of one patient. */
export const combination: Check = (report) => {
  if (report.article.relations.length > 0) return [];
  const texts = privateTexts(report).filter(({ isCase }) => isCase);
  const hospital = first(texts, namedHospital, otherHospitals);
  const month = first(texts, monthOfYear, otherDates);
  if (!hospital || !month) return [];
  const { title, keywords, abstract = '' } = report.article;
  const named = [title.text, ...keywords, hospital.sentence, month.sentence];
  const rare = match([title.text, ...keywords, abstract], rareWords) ?? match(named, eponym);
  if (rare === undefined) return [];
  const quoted = andList([hospital.found, month.found, rare].map((found) => `"${found}"`));
  const message = `${quoted} together can tell who the patient is; leave out the hospital, or count from an event instead of naming the month`;
  return [{ rule: 'identifying-combination', at: hospital.at, message }];
};
