import type { Reference } from '../../model/reference.ts';

/** Numbers of works as a manuscript gives them, "[1, 3–5]", at their place in a text. */
export interface TypedNumbers {
  /** Offset of the first mark, and of what is behind the last one. */
  readonly start: number;
  readonly end: number;
  readonly numbers: readonly number[];
  /** Round brackets around a number, which counts something as often as it cites. */
  readonly isDoubtful: boolean;
}

/** What stands around a number on its line. */
interface Around {
  readonly before: string;
  readonly behind: string;
  readonly line: string;
}

const list = String.raw`\s?\d{1,3}(?:\s?[,;–—‐‑−-]\s?\d{1,3})*\s?`;
/** "1, 2 and 4" */
const wordList = String.raw`\s?\d{1,3}(?:(?:\s?[,;–—‐‑−-]\s?|,?\s(?:and|et|und|y|e|&)\s)\d{1,3})*\s?`;
const square = new RegExp(String.raw`(?<![\\\]!])\[(${wordList})\](?![([:])`, 'g');
const round = new RegExp(String.raw`(?<!\\)\((${list})\)`, 'g');
const raised = /([⁰¹²³⁴-⁹]+(?:[,⁻˒،–-]+[⁰¹²³⁴-⁹]+)*)(?![⁰¹²³⁴-⁹⁺⁻⁽ⁿ])/g;
const superscript = new RegExp(String.raw`\^(${list})\^|<sup>(${list})</sup>`, 'iy');
const plainOf = new Map(Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹', (digit, value) => [digit, String(value)]));

/** Measures before which brackets hold their interval: "median 5 [3–7]". */
const measured =
  /\b(?:CI|IQR|ranges?|ranging|interval|median|mean|scores?|scale|ratio|OR|HR|RR|between)\b[^.;]{0,30}$/i;
/** A variable, a unit, a number or a nuclide, whose power or index is raised. */
const hasPower =
  /(?:[\d×·*/^)]|(?<![\p{L}])\p{L}|(?<![\p{L}])(?:[cdkmnµμ]?m|kg|[mµμ]g|mL|ml|sec|min|in|ft|log|BMI)|(?:O|H|Ca|Mg|Cl|Na|chi))\s?$/u;
/** Words behind which a number in round brackets is a count, a grade or a point of a list. */
const counted =
  /(?:^|[^\p{L}])(?:and|or|as|are|be|by|with|of|in|to|the|is|was|were|at|than|from|for|includ\p{L}+|either|both|then|grades?|stages?|types?|class|levels?|scores?|days?|weeks?|months?|years?|hours?|minutes?|cases?|patients?|persons?|men|women|males?|females?|boys?|girls?|children|samples?|steps?|phases?|fig(?:ure)?s?\.?|tab(?:le)?s?\.?|ranges?|groups?|parts?|points?|ages?|aged|numbers?|no\.?|doses?|cycles?|leads?|segments?|zones?|chromosomes?|exons?|categor\p{L}+|equations?|formula|version|section|item|criteri\p{L}+|normal|possible|probable|doubtful|definite|absent|present|positive|negative|mild|moderate|severe|one|two|three|four|five|six|seven|eight|nine|ten)\s?$/iu;

/**
 * What is typed as a citation in a stretch of a text: in brackets, or as raised digits.
 * @param count of the works in the list
 */
export function typedNumbers(text: string, start: number, end: number, count: number): TypedNumbers[] {
  const inTable = isInTable(text, start);
  const found = (
    pattern: RegExp,
    isCitation: (around: Around, numbers: readonly number[]) => boolean,
    isDoubtful = false,
  ) =>
    Array.from(text.slice(start, end).matchAll(pattern)).flatMap(({ 0: whole, 1: inside = '', index }) => {
      const numbers = numbersIn(inside, count);
      const at = start + index;
      if (numbers === undefined || !isCitation(around(text, at, at + whole.length), numbers)) return [];
      return [{ start: at, end: at + whole.length, numbers, isDoubtful }];
    });
  return [
    ...found(square, isSquareCitation),
    ...(inTable ? [] : found(round, isRoundCitation, true)),
    ...(inTable ? [] : found(raised, isRaisedCitation)),
  ].toSorted((a, b) => a.start - b.start);
}

/** A superscript, "^1,2^" or "<sup>1,2</sup>", where it is a citation. */
export function typedSuperscript(text: string, start: number, _end: number, count: number): TypedNumbers[] {
  superscript.lastIndex = start;
  const [whole = '', inCarets, inTags] = superscript.exec(text) ?? [];
  const numbers = numbersIn(inCarets ?? inTags ?? '', count);
  const end = start + whole.length;
  if (numbers === undefined || isInTable(text, start) || !isRaisedCitation(around(text, start, end))) return [];
  return [{ start, end, numbers, isDoubtful: false }];
}

function isInTable(text: string, at: number): boolean {
  return text
    .slice(text.lastIndexOf('\n', at - 1) + 1, at)
    .trimStart()
    .startsWith('|');
}

function around(text: string, start: number, end: number): Around {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  const line = text.slice(Math.max(from, start - 1_000), Math.min(to === -1 ? text.length : to, end + 1_000));
  return { before: text.slice(Math.max(from, start - 60), start), behind: text.slice(end, end + 20), line };
}

function isSquareCitation({ before, behind }: Around, numbers: readonly number[]): boolean {
  if (/(?<!\p{L})\p{L}$/u.test(before) || /^[\p{L}\p{N}]/u.test(behind)) return false;
  return numbers.length === 1 || !measured.test(before);
}

/** "(1) fever, (2) cough": points of a list. */
function isPoint(line: string, [number = 0]: readonly number[]): boolean {
  return [number - 1, number + 1].some((next) => new RegExp(String.raw`\(${next}\)\s+\p{L}`, 'u').test(line));
}

function isRoundCitation({ before, behind, line }: Around, numbers: readonly number[]): boolean {
  if (numbers.length === 1 && /^\s+\p{L}/u.test(behind) && isPoint(line, numbers)) return false;
  if (!/\p{Ll}["”’)]?\s$/u.test(before) || counted.test(before) || measured.test(before)) return false;
  return /^(?:[.,;:)](?![\p{L}\p{N}])|\s+\p{Ll})/u.test(behind);
}

function isRaisedCitation({ before, behind }: Around): boolean {
  return /[\p{L}.,;:)"”’\]]\s?$/u.test(before) && !hasPower.test(before) && !/^[\p{L}\p{N}]/u.test(behind);
}

/** "1, 3–5" as 1, 3, 4, 5; undefined where it names no works of the list. */
export function numbersIn(text: string, count: number): readonly number[] | undefined {
  const plain = text
    .replace(/[⁰¹²³⁴-⁹]/g, (digit) => plainOf.get(digit) ?? '')
    .replaceAll('⁻', '-')
    .replace(/,?\s(?:and|et|und|y|e|&)\s/g, ',');
  const numbers: number[] = [];
  for (const part of plain.split(/[,;˒،]+/)) {
    const [first = 0, last = first, ...more] = part.split(/[–—‐‑−-]/).map(Number);
    if (more.length > 0 || !(first >= 1 && last >= first && last <= count)) return undefined;
    for (let number = first; number <= last; number++) numbers.push(number);
  }
  return new Set(numbers).size === numbers.length ? numbers : undefined;
}

/** The citation by key that numbers mean, "[@alder2019; @birch2020]". */
export function citationOf(numbers: readonly number[], references: readonly Reference[]): string {
  return `[${numbers.map((number) => `@${references[number - 1]?.key}`).join('; ')}]`;
}
