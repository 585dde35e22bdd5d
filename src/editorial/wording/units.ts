import { offsetAt, type TextBlock } from '../../model/report-text.ts';
import { type Check, type Finding, more } from '../check.ts';

const units =
  'mg|µg|μg|ng|kg|mL|ml|dL|dl|mmol|µmol|μmol|nmol|pmol|mEq|mmHg|cm|mm|µm|μm|kPa|kcal|mSv|MBq|GBq|mGy|Gy|IU|bpm|°C|℃';
/** Not "T2", "10⁹" or the end of a code; with what a blood pressure has behind its stroke. */
const quantity = '(?<![\\p{L}\\d.,_/-])(\\d+(?:[.,]\\d+)?(?:/\\d+)?)';
const unspaced = new RegExp(`${quantity}(${units})(?![\\p{L}\\d])`, 'gu');
/** Units that the International System does not know, and its own. */
const outdated: Readonly<Record<string, string>> = { cc: 'mL', mcg: 'µg' };
const outdatedUnit = new RegExp(`${quantity}[ -]?(${Object.keys(outdated).join('|')})(?![\\p{L}\\d])`, 'gu');

/** The litre has two symbols: both are right, and a report uses one of them. */
const capital = /(?<=\b(?:m|d|µ|μ|mmol\/|U\/|g\/|mg\/|µmol\/)?)(?<![\p{L}])(?:m|d)L(?![\p{L}])|\/L(?![\p{L}])/gu;
const small = /(?<![\p{L}])(?:m|d)l(?![\p{L}])|\/l(?![\p{L}])/gu;

/** Numbers without a space before their unit, outdated units, and a unit in two spellings; each is told once a report. */
export const unitSpelling: Check = ({ text: { blocks } }) => {
  const [one] = matches(blocks, capital);
  return [
    ...told(matches(blocks, unspaced), ({ found, number, unit }) => {
      return `"${found}" has no space before its unit; write "${number} ${unit}"`;
    }),
    ...told(matches(blocks, outdatedUnit), ({ found, number, unit }) => {
      return `"${found}" is in no unit of the International System; write "${number} ${outdated[unit]}"`;
    }),
    ...told(one ? matches(blocks, small).slice(0, 1) : [], ({ found }) => {
      return `"${found}" here, "${one?.found}" elsewhere: one unit in two spellings; write "L" throughout, as in mg/dL`;
    }),
  ];
};

interface Match {
  readonly found: string;
  readonly number: string;
  readonly unit: string;
  readonly at: number;
}

function matches(blocks: readonly TextBlock[], pattern: RegExp): Match[] {
  return blocks.flatMap((block) =>
    [...block.text.matchAll(pattern)].map(({ 0: found, 1: number = '', 2: unit = '', index }) => {
      return { found, number, unit, at: offsetAt(block, index) };
    }),
  );
}

/** The first of some matches, with the number of the others. */
function told(all: readonly Match[], message: (match: Match) => string): Finding[] {
  return all.slice(0, 1).map((first) => {
    return { rule: 'unit', at: first.at, message: `${message(first)}${more(all.length - 1)}` };
  });
}
