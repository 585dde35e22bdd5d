import type { EditorialRuleId } from '../../faults/editorial-rules.ts';

/** Something in the text that may betray a patient. */
export interface PrivatePattern {
  readonly rule: EditorialRuleId;
  /** Global; what it matches is what the message quotes. */
  readonly pattern: RegExp;
  /** A text without this need not be searched. */
  readonly needs: RegExp;
  /** Whether it counts in sections of the case and in the abstract only; elsewhere it is most likely of someone else. */
  readonly caseOnly: boolean;
  /** Words of the sentence by which it is about something else. */
  readonly unless?: RegExp;
  readonly message: (found: string) => string;
}

const months =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\\.?';
const day = '(?:0?[1-9]|[12]\\d|3[01])';
const year = '(?:19|20)\\d{2}';
const dates = [
  `\\b${day}(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+)?${months},?\\s+${year}\\b`,
  `\\b${months}\\s+${day}(?:st|nd|rd|th)?,?\\s+${year}\\b`,
  `\\b${year}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])\\b`,
  `(?<![\\d./-])${day}[./-](?:0?[1-9]|1[0-2])[./-]${year}(?![\\d./-])`,
  `(?<![\\d./-])(?:0?[1-9]|1[0-2])/(?:1[3-9]|2\\d|3[01])/${year}(?![\\d./-])`,
];

const titles = '(?:Mr|Mrs|Ms|Miss|Mme|Mlle|Herrn?|Frau|Sra?|Señora?|Sig\\.ra|Signora?)';
const surname = "\\p{Lu}(?:['’]\\p{Lu})?\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?";
const streets = '(?:Street|Road|Avenue|Lane|Drive|Boulevard|Blvd|Terrace|Crescent|Highway)';
const companies =
  /\b(?:Inc|Ltd|LLC|GmbH|Corp|Co|AG|S\.?A|Pharma\w*|Company|manufactur\w*|University|Institute|Hospital)\b/;

export const privatePatterns: readonly PrivatePattern[] = [
  {
    rule: 'exact-date',
    needs: /(?:19|20)\d\d/,
    pattern: new RegExp(dates.join('|'), 'giu'),
    caseOnly: true,
    unless:
      /\b(?:WHO|World Health|FDA|EMA|approv\w*|accessed|retrieved|databases?|search\w*|literature|publi\w*|guideline\w*|pandemic|lockdown|outbreak|committee|register\w*|version)\b/i,
    message: (found) =>
      `"${found}" is an exact date; count from an event instead, as in "on day 3" or "two weeks later"`,
  },
  {
    rule: 'age-over-89',
    needs: /9\d|1[01]\d/,
    pattern:
      /\b(?:9\d|1[01]\d)[-\u2010-\u2015 ]?(?:years?|yrs?|yo|y\/o)(?:[-\u2010-\u2015 ](?:old|aged?)|[- ]of[- ]age)?\b(?=[-\u2010-\u2015 ]?(?:old|wom[ae]n|m[ae]n|female|male|lady|gentleman|patient|[.,;)]))|\baged (?:9\d|1[01]\d)\b(?! ?(?:days|weeks|months))|\b(?:9\d|1[01]\d)-jährig\w*|\b(?:9\d|1[01]\d) ans\b/giu,
    caseOnly: true,
    unless: /\b(?:over|above|older than|survival|interval|rate|at least|confidence|between)\b|[≥>]/i,
    message: (found) => `"${found}" gives an age above 89; write "over 89 years old" or "in the tenth decade of life"`,
  },
  {
    rule: 'patient-name',
    needs: /\b(?:M|Herr|Frau|S)/,
    pattern: new RegExp(`(?<![\\p{L}.])${titles}\\.?\\s+(?:\\p{Lu}\\p{Ll}+\\s+)?${surname}(?![\\p{L}])`, 'gu'),
    caseOnly: true,
    unless: /\b(?:thank|acknowledg|drawn by|courtesy|photograph|statistician)/i,
    message: (found) => `"${found}" names a person; write "the patient", "the mother" or "her brother"`,
  },
  {
    rule: 'patient-initials',
    needs: /\p{Lu}\b/u,
    pattern: new RegExp(
      [
        `(?<![\\p{L}.])${titles}\\.?\\s+\\p{Lu}\\.?(?:\\s?\\p{Lu}\\.?)?(?![\\p{L}\\d'’])`,
        '\\b[Pp]atient,?\\s+\\(?(?:\\p{Lu}\\.\\s?){2,3}(?![\\p{L}\\d])',
        '(?<![\\p{L}.&-] ?)(?:\\p{Lu}\\.\\s?){2,3},?\\s+(?:(?:is|was)\\s+)?(?:an?\\s+)?\\d{1,2}[- ](?:year|month)s?',
      ].join('|'),
      'gu',
    ),
    caseOnly: true,
    message: (found) => `"${found}" gives initials; write "the patient", or "patient 1" where there are several`,
  },
  {
    rule: 'record-number',
    needs: /\d{4}|\d-\d/,
    pattern:
      /\b(?:MRN|(?:medical |hospital |patient |clinic |case )?(?:record|registration|file|admission|insurance|social security|NHS|accession) (?:number|no\.?|#)|hospital (?:number|no\.?)|patient (?:ID|identifier)|UHID|Fallnummer|Patientennummer)\s*(?:was|is|[:=#])?\s*[A-Z]{0,4}[-/]?\d[\d/-]{3,}/giu,
    caseOnly: false,
    unless: /\b(?:ethic|committee|approv|trial|protocol|GenBank|NCBI|ClinVar|repository|grant|review board)\w*/i,
    message: (found) => `"${found}" is the number of a record; leave it out`,
  },
  {
    rule: 'telephone-number',
    needs: /\d\d/,
    pattern:
      /\b(?:tel(?:ephone)?|phone|fax|mobile|cell(?: phone)?|telefon|téléphone)(?:\s+(?:number|no\.?))?\s*(?:was|is|[.:])*\s*\+?\(?\d[\d ()/.-]{6,}\d|(?<![\d\p{L}])(?:\+|00)[1-9]\d{0,2}[ -]\(?\d{1,4}\)?(?:[ -]\d{2,4}){2,4}(?!\d)/giu,
    caseOnly: false,
    message: (found) => `"${found}" is a telephone number; leave it out`,
  },
  {
    rule: 'email-address',
    needs: /@/,
    pattern: /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/gu,
    caseOnly: false,
    message: (found) => `"${found}" is an e-mail address; leave it out, or give it as "email:" of an author`,
  },
  {
    rule: 'postal-address',
    needs: /\d/,
    pattern: new RegExp(
      [
        `(?<![\\d.–-])\\b\\d{1,4}[A-Za-z]?,?\\s+(?:\\p{Lu}\\p{Ll}+\\s+){1,3}${streets}\\b`,
        '\\b\\p{Lu}\\p{Ll}+(?:straße|strasse|gasse|platz|allee)\\s+\\d{1,4}\\b',
        '\\b\\d{1,4},?\\s+(?:rue|avenue|boulevard|chemin)\\s+(?:de\\s+la\\s+|du\\s+|des\\s+|de\\s+)?\\p{Lu}\\p{Ll}+',
      ].join('|'),
      'gu',
    ),
    caseOnly: false,
    unless: companies,
    message: (found) => `"${found}" is a street address; name the region at most`,
  },
  {
    rule: 'eyes-masked',
    needs: /eye|periorbital/i,
    pattern:
      /\b(?:eyes?|eye region|periorbital region)\b[^.]{0,40}\b(?:black(?:ed)?[- ]?(?:out|bar|box|band|strip)s?|masked|pixelat\w+|blurred|concealed|covered|obscured)\b|\bblack (?:bar|box|band|strip)s? (?:over|across|on) (?:the |her |his |their )?eyes?\b/giu,
    caseOnly: false,
    message: (found) =>
      `"${found}": a face is recognised without its eyes, too; show less of it, or get consent that covers the image`,
  },
];

/** Words without which covered eyes are a finding or a treatment. */
export const maskingWords =
  /\b(?:anonym|identi|privacy|confidential|recogni|black (?:bar|box|band|strip)|blacked|pixelat)/i;
