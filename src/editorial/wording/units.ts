import { offsetAt } from '../../model/report-text.ts';
import { type Check, type Finding, more } from '../report.ts';

const units =
  'mg|µg|μg|mcg|ng|kg|mL|ml|dL|dl|mmol|µmol|μmol|nmol|pmol|mEq|mmHg|cm|mm|µm|μm|kPa|kcal|mSv|MBq|GBq|mGy|Gy|IU|bpm';
/** "5mg": a number with its unit. Not "T2mm", "10⁹" or the end of a code. */
const unspaced = new RegExp(`(?<![\\p{L}\\d.,_/-])(\\d+(?:[.,]\\d+)?)(${units})(?![\\p{L}\\d])`, 'gu');

/** Units with two spellings: both are right, and a report uses one of them. */
const spellings = [
  {
    name: 'litre',
    forms: [
      /(?<=\b(?:m|d|µ|μ|mmol\/|U\/|g\/|mg\/|µmol\/)?)(?<![\p{L}])(?:m|d)L(?![\p{L}])|\/L(?![\p{L}])/gu,
      /(?<![\p{L}])(?:m|d)l(?![\p{L}])|\/l(?![\p{L}])/gu,
    ],
    cure: '"L" throughout, as in mg/dL',
  },
  {
    name: 'microgram',
    forms: [/(?<![\p{L}])[µμ]g(?![\p{L}])/gu, /(?<![\p{L}])mcg(?![\p{L}])/gu],
    cure: '"µg" throughout',
  },
] as const;

/** Numbers without a space before their unit, and units in two spellings; each is told once a report. */
export const unitSpelling: Check = ({ text }) => {
  const found = text.blocks.flatMap((block) => [...block.text.matchAll(unspaced)].map((match) => ({ block, match })));
  const [first] = found;
  const findings: Finding[] = [];
  if (first) {
    const [whole, number, unit] = first.match;
    const message = `"${whole}" has no space before its unit; write "${number} ${unit}"${more(found.length - 1)}`;
    findings.push({ rule: 'unit', at: offsetAt(first.block, first.match.index), message });
  }
  for (const { forms, cure } of spellings) {
    const [one = [], other = []] = forms.map((form) =>
      text.blocks.flatMap((block) => [...block.text.matchAll(form)].map((match) => ({ block, match }))),
    );
    const [place] = other;
    if (!place || !one[0]) continue;
    const message = `"${place.match[0]}" here, "${one[0].match[0]}" elsewhere: one unit in two spellings; write ${cure}`;
    findings.push({ rule: 'unit', at: offsetAt(place.block, place.match.index), message });
  }
  return findings;
};
