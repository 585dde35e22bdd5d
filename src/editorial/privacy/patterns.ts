import { datePatterns } from './dates.ts';
import { notOfHistory, ofOurPatient } from './patient-sentences.ts';
import type { PrivatePattern } from './pattern.ts';

const titles = '(?:Mr|Mrs|Ms|Miss|Mme|Mlle|Herrn?|Frau|Sra?|Señora?|Sig\\.ra|Signora?)';
const surname = "\\p{Lu}(?:['’]\\p{Lu})?\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?";
const streets = '(?:Street|Road|Avenue|Lane|Drive|Boulevard|Blvd|Terrace|Crescent|Highway)';
const companies =
  /\b(?:Inc|Ltd|LLC|GmbH|Corp|Co|AG|S\.?A|Pharma\w*|Company|manufactur\w*|University|Institute|Hospital)\b/;
const hyphen = '[-\\u2010-\\u2015 ]';
const ninetyInWords =
  '(?:ninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|(?:one[- ])?hundred(?:[- ]and)?[- ](?:one|two|three|four|five|six|seven|eight|nine|ten))';
const over89 = `(?:9\\d|1[01]\\d|${ninetyInWords})`;
/** Words of a sentence whose number is that of an approval, a study, a record of data or a thing that is sold. */
const numbered =
  'ethic\\w*|committee|approv\\w*|review board|IRB|protocol\\w*|trial\\w*|GenBank|NCBI|ClinVar|repositor\\w*|grants?\\b|award|catalog\\w*|(?:cat|lot|batch|ref)(?=[.:#\\s]{0,3}(?:no|number)?[.:#\\s]{0,3}\\d)';
const ourCase = /\b(?:our|present) (?:patient|case)\b/i;
const telephone = (found: string): string => `"${found}" is a telephone number; leave it out`;

const fullName = `\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\.)?\\s${surname}`;
const initials = '(?:\\p{Lu}\\.\\s?){2,3}';
/** "… and his family": those who are thanked together with a family are patients. */
const withFamily =
  '(?=,?\\s*(?:and|&)\\s+(?:his|her|their)\\s+(?:family|families|parents?|mother|father|wife|husband|partner|relatives|sons?|daughters?|caregivers?))';
/** Whom one thanks, or who consented, and no committee that did. */
const asPatient = `(?:(?<=\\b[Pp]atients?,\\s)(?!${surname}(?:\\s\\p{L}+)*\\s(?:[Hh]ospital|[Cc]linic|[Uu]niversity))|(?<=\\b[Cc]onsent(?:\\s(?:was|has been|were))?\\s(?:obtained|given|granted|signed|provided)\\s(?:from|by)\\s)(?!(?:The|Our|An?|All|Both|Each|Institut|Ethic|Hospital|Universit|Review|Committee|Board|Department|Local|Research|Medical|National|Regional|Patient|Parent|Famil)))`;
const nameMessage = (found: string): string =>
  `"${found}" names a person; write "the patient", "the mother" or "her brother"`;
const initialsMessage = (found: string): string =>
  `"${found}" gives initials; write "the patient", or "patient 1" where there are several`;

export const privatePatterns: readonly PrivatePattern[] = [
  ...datePatterns,
  {
    rule: 'age-over-89',
    needs: /9\d|1[01]\d|ninety|hundred/i,
    pattern: new RegExp(
      [
        `\\b${over89}${hyphen}?(?:years?|yrs?|yo|y/o)(?:${hyphen}(?:old|aged?)|[- ]of[- ]age)?\\b(?=${hyphen}?(?:old|wom[ae]n|m[ae]n|female|male|lady|gentleman|patient|[.,;)]))`,
        `\\baged ${over89}\\b(?! ?(?:days|weeks|months))`,
        '\\b(?:9\\d|1[01]\\d)-jährig\\w*',
        '\\b(?:9\\d|1[01]\\d) ans\\b',
      ].join('|'),
      'giu',
    ),
    caseOnly: true,
    ofPatient: ourCase,
    prevailing: ourCase,
    unless: /\b(?:over|above|older than|survival|interval|rate|at least|confidence|between)\b|[≥>]/i,
    message: (found) => `"${found}" gives an age above 89; write "over 89 years old" or "in the tenth decade of life"`,
  },
  {
    rule: 'patient-name',
    needs: /\b(?:M|Herr|Frau|S)/,
    pattern: new RegExp(`(?<![\\p{L}.])${titles}\\.?\\s+(?:\\p{Lu}\\p{Ll}+\\s+)?${surname}(?![\\p{L}])`, 'gu'),
    caseOnly: true,
    ofPatient: notOfHistory,
    unless: /\b(?:thank|acknowledg|drawn by|courtesy|photograph|statistician)/i,
    message: nameMessage,
  },
  {
    rule: 'patient-name',
    needs: /famil|parent|mother|father|wife|husband|partner|relative|son|daughter|caregiver|patient|consent/i,
    pattern: new RegExp(`(?<![\\p{L}.])(?:${fullName}${withFamily}|${asPatient}${fullName}(?![\\p{L}]))`, 'gu'),
    caseOnly: false,
    inStatements: true,
    message: nameMessage,
  },
  {
    rule: 'patient-initials',
    needs: /famil|parent|mother|father|wife|husband|partner|relative|son|daughter|caregiver|patient|consent/i,
    pattern: new RegExp(`(?<![\\p{L}.])(?:${initials}${withFamily}|${asPatient}${initials}(?![\\p{L}\\d]))`, 'gu'),
    caseOnly: false,
    inStatements: true,
    message: initialsMessage,
  },
  {
    rule: 'patient-initials',
    needs: /\p{Lu}\b/u,
    pattern: new RegExp(
      [
        `(?<![\\p{L}.])${titles}\\.?\\s+\\p{Lu}\\.?(?:\\s?\\p{Lu}\\.?)?(?![\\p{L}\\d'’])`,
        '\\b[Pp]atient\\s+\\(?(?:\\p{Lu}\\.\\s?){2,3}(?![\\p{L}\\d])',
        '(?<![\\p{L}.&-] ?)(?:\\p{Lu}\\.\\s?){2,3},?\\s+(?:(?:is|was)\\s+)?(?:an?\\s+)?\\d{1,2}[- ](?:year|month)s?',
      ].join('|'),
      'gu',
    ),
    caseOnly: true,
    ofPatient: ofOurPatient,
    message: initialsMessage,
  },
  {
    rule: 'record-number',
    needs: /\d{3}|\d-\d/,
    pattern:
      /\b(?:MRN|(?:medical |hospital |patient |clinic |case )?(?:record|registration|file|admission|insurance|social security|NHS|accession) (?:number|no\.?|#)|hospital (?:number|no\.?)|patient (?:ID|identifier)|UHID|Fallnummer|Patientennummer)\s*(?:(?:was|is|[:=#])\s*)?(?:\d{3}(?: \d{3,4}){1,3}(?!\d)|[A-Z]{0,4}[-/]?\d[\d/-]{3,})/giu,
    caseOnly: false,
    unless: new RegExp(`\\b(?:${numbered})`, 'i'),
    message: (found) => `"${found}" is the number of a record; leave it out`,
  },
  {
    rule: 'telephone-number',
    needs: /\d\d/,
    pattern:
      /\b(?:tel(?:ephone)?|phone|fax|mobile|cell(?: phone)?|telefon|téléphone)(?:\s+(?:number|no\.?))?\s*(?:(?:was|is|[.:])\s*)*\+?\(?\d[\d ()/.-]{6,}\d|(?<![\d\p{L}])(?:\+|00)[1-9]\d{0,2}[ -]\(?\d{1,4}\)?(?:[ -]\d{2,4}){2,4}(?!\d)/giu,
    caseOnly: false,
    message: telephone,
  },
  {
    rule: 'telephone-number',
    needs: /\(\d{3}\)|(?<!\d)0[1-9]/,
    // As they are grouped in North America, Britain and France.
    pattern:
      /(?<![\d\p{L}.,/-])(?<!\d |(?:tel|phone|fax|mobile)[\s.:]{1,3})(?:\(\d{3}\) ?\d{3}[-–. ]\d{4}|0[1-9]\d{1,3}[ -]\d{3,4}[ -]\d{3,4}|0[1-9](?:[ .]\d{2}){4})(?![\d-])/giu,
    caseOnly: false,
    unless: new RegExp(`\\b(?:${numbered}|ISBN|ISRCTN|regist\\w*|accession|version)`, 'i'),
    message: telephone,
  },
  {
    rule: 'email-address',
    needs: /@/,
    // It begins where a word begins: tried at every letter of a long one, it would take the square of its length.
    pattern: /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/gu,
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
