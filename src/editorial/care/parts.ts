import type { EditorialRuleId } from '../../faults/editorial-rules.ts';
import { offsetAt } from '../../model/report-text.ts';
import { type Check, isIn } from '../check.ts';

/** A part of a case report, known by words of its headings or of its text. */
interface CarePart {
  readonly rule: EditorialRuleId;
  readonly heading?: RegExp;
  /** So many finds of it in the text count as the part, too; 1 where not given. */
  readonly words?: RegExp;
  readonly least?: number;
  readonly lacking: string;
  readonly cure: string;
}

// Words are many on purpose: a part that is there in other words must not be called missing.
const parts: readonly CarePart[] = [
  {
    rule: 'care-patient',
    words:
      /\b(?:wom[ae]n|m[ae]n|girl|boy|female|male|lady|gentleman|infant|neonate|newborn|child|baby|toddler|adolescent|teenager|mother|father|patiente?|\d+[- ]years?|femme|homme|fille|garçon|nourrisson|enfant)\b/giu,
    lacking: 'No part says who the patient was',
    cure: 'write age and sex, as "a 61-year-old woman"',
  },
  {
    rule: 'care-findings',
    heading: /finding|examination|clinical presentation|symptom|examen|clinique/iu,
    words:
      /\b(?:examin|physical|finding|present(?:ed|ing|ation|ait)|symptom|sign|pain|fever|temperature|blood pressure|pulse|rash|swelling|lesion|reveal|show(?:ed|n)|complain|admitted|palpa|auscult|observ|noted|examen|douleur|fièvre)\w*/giu,
    lacking: 'No part says what was found on examination',
    cure: 'add it, for example under "### Clinical findings"',
  },
  {
    rule: 'care-timeline',
    heading: /time ?line|chronolog|course|évolution/iu,
    words:
      /\b(?:(?:hour|day|week|month|year)s?\s+(?:later|after|before|earlier|prior|previously|ago)|after\s+(?:[\w-]+\s+){0,2}(?:hour|day|week|month|year)s?|(?:for|over|within|during|in|at)\s+(?:[\w-]+\s+){0,3}(?:hour|day|week|month|year)s?|day\s+\d+|(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[- ](?:hour|day|week|month|year)s?|(?:hour|day|week|month) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|the (?:next|following|same) (?:day|morning|week|month)|jours?|semaines?|mois)\b/giu,
    least: 3,
    lacking: 'Nothing shows when things happened',
    cure: 'add a figure or a table called "Timeline", or say after how many days',
  },
  {
    rule: 'care-diagnosis',
    heading: /diagnos|investigation|assessment|work-?up|bilan/iu,
    words:
      /\b(?:diagnos|biops|histolog|patholog|tomograph|radiograph|x-ray|magnetic|ultraso|echocardiogra|laborator|scan|imaging|culture|serolog|PCR|CT|MRI|test|examin|confirm|IRM|scanner|échograph)\w*/giu,
    lacking: 'No part says how the diagnosis was made',
    cure: 'add it, for example under "### Diagnostic assessment"',
  },
  {
    rule: 'care-intervention',
    heading: /treatment|therap|intervention|management|procedure|surg|technique|traitement|prise en charge/iu,
    words:
      /\b(?:treat|therap|surg|operat|resect|excis|administ|prescri|manag|inject|infus|antibiotic|chemotherap|drug|dose|medicat|underwent|transplant|replac|extract|implant|stop|conservativ|palliat|support|intervention|given|received|transfus|ventilat|counsel|traite?|chirurg|médicament)\w*/giu,
    lacking: 'No part says how the patient was treated',
    cure: 'add it, for example under "### Therapeutic intervention"',
  },
  {
    rule: 'care-follow-up',
    heading: /follow|outcome|prognosis|course|suivi|évolution/iu,
    words:
      /\b(?:follow(?:ed)?[- ]?up|followed|outcome|discharg|recover|resol|improv|died|death|dead|surviv|recur|remission|remain|healed|healing|asymptomatic|uneventful|well|normali[sz]|regress|progress|complication|subsided|disappear|stable|later|became|ceased|returned|at \w+ (?:days|weeks|months|years)|suivi|guéri|décéd|évolution)\w*/giu,
    lacking: 'No part says what became of the patient',
    cure: 'add it, for example under "### Follow-up and outcomes"',
  },
  {
    rule: 'care-discussion',
    heading: /discussion|comment|diskussion|discusión|literature|conclusion/iu,
    lacking: 'There is no discussion',
    cure: 'add "## Discussion"',
  },
  {
    rule: 'care-perspective',
    heading: /perspective|patient(?:'?s|’s)? (?:view|voice|experience|story)|point de vue/iu,
    words: /\b(?:patient|mother|father|parents?|family|he|she|they)(?:'s|’s)?\s+(?:perspective|own words|view of)/giu,
    lacking: 'The view of the patient is missing',
    cure: 'where it can be had, add "## Patient perspective"',
  },
];

/** The parts that CARE asks of a case report. A heading counts as its part where there is something below it. */
export const careParts: Check = ({ article, text, position }) => {
  if (article.type !== 'case-report' || !isIn(article, 'en', 'fr')) return [];
  const sections = text.blocks.filter(({ kind, part }) => kind === 'heading' && part === 'body');
  const headings = [
    ...sections.filter(({ isEmpty }) => !isEmpty).map((block) => block.text),
    ...text.displays.map(({ caption }) => caption.slice(0, 60)),
  ];
  const prose = text.blocks.filter(({ kind, part }) => kind !== 'heading' && (part === 'body' || part === 'abstract'));
  const words = prose.map((block) => block.text).join('\n');
  const isThere = ({ heading, words: pattern, least = 1 }: CarePart): boolean =>
    headings.some((each) => heading?.test(each)) || (pattern !== undefined && holds(words, pattern, least));
  return parts
    .filter((part) => !isThere(part))
    .map(({ rule, heading, lacking, cure }) => {
      const place = sections.find((each) => heading?.test(each.text));
      if (!place) return { rule, at: position([]), message: `${lacking}; ${cure}` };
      return { rule, at: offsetAt(place, 0), message: `${lacking}: "${place.text}" is empty; write it there` };
    });
};

/** Whether a text has so many matches; it looks no further. */
function holds(text: string, pattern: RegExp, least: number): boolean {
  let count = 0;
  for (const _ of text.matchAll(pattern)) if (++count >= least) return true;
  return false;
}
