import { offsetAt, type ReportText, type TextBlock } from '../../model/report-text.ts';
import { type Check, type Finding, isIn } from '../check.ts';
import { placedBlocks } from '../sections.ts';
import { knownAbbreviations } from './known-abbreviations.ts';

/**
 * "MRCP", "NETs": capitals, with the ending of a plural. Two letters are too often initials or a place, and codes with
 * digits are names of genes, drugs and strains.
 */
const abbreviation = /(?<![\p{L}\d\-/.’'_&+])(\p{Lu}{3,6})s?(?![\p{L}\d\-/_&+]|\.\p{L})/gu;

/** One that stands in the text once explains itself or is a name; so often it is used to be one. */
const leastUses = 3;

interface Use {
  readonly block: TextBlock;
  readonly index: number;
}

/** Abbreviations of the body that are used before they are explained, or often and never explained. */
export const abbreviations: Check = ({ article, text }) => {
  if (!isIn(article, 'en')) return [];
  const explained = explainedIn(text, Object.keys(article.abbreviations ?? {}));
  return [...usesOf(text)].flatMap(([name, uses]) => judge(name, uses, explained));
};

function usesOf(text: ReportText): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const block of placedBlocks(text)) {
    if (block.role === 'statements') continue;
    const isProse = block.kind === 'paragraph' && (block.part === 'body' || block.part === 'learning-points');
    for (const { 1: name = '', index } of isProse ? block.text.matchAll(abbreviation) : []) {
      if (knownAbbreviations.has(name) || /^[IVXLC]+$/.test(name)) continue;
      const known = uses.get(name);
      if (known) known.push({ block, index });
      else uses.set(name, [{ block, index }]);
    }
  }
  return uses;
}

function judge(name: string, uses: readonly Use[], anywhere: Explained): Finding[] {
  const [first] = uses;
  if (!first) return [];
  const at = offsetAt(first.block, first.index);
  const explained = uses.findIndex((use) => explains(name, use));
  if (explained > 0 && !anywhere.abstract.has(name)) {
    const message = `"${name}" is used here and explained later; explain it here, as in "full name (${name})"`;
    return [{ rule: 'abbreviation', at, message }];
  }
  if (explained !== -1 || uses.length < leastUses) return [];
  if (anywhere.abstract.has(name) || anywhere.aside.has(name)) return [];
  const message = `"${name}" is used ${uses.length} times and not explained; write "full name (${name})" here`;
  return [{ rule: 'abbreviation', at, message }];
}

/** An explanation stands no further away; a long text is not read anew for each use. */
const nearby = 80;

/** "full name (NET)", "(NET; full name)", "NET (full name)", "NET, full name" of a legend, "NET: full name". */
function explains(name: string, { block: { text }, index }: Use): boolean {
  const before = text.slice(Math.max(0, index - nearby), index);
  const after = text
    .slice(index + name.length)
    .slice(0, nearby)
    .replace(/^s\b/, '');
  if (/(?:[([“"]|(?<!\p{L})[‘'])[^()[\]”"’']*$/u.test(before)) return true;
  return (
    /^\s*(?:\(\p{L}[\p{L}\s,/-]{4,}|[:=]|[-–—]\s)/u.test(after) ||
    /\b(?:called|abbreviated|known as|termed|or|score|scale)\s*$/.test(before)
  );
}

/** Abbreviations that the abstract explains, and those that headings, captions, cells and notes do. */
interface Explained {
  readonly abstract: ReadonlySet<string>;
  readonly aside: ReadonlySet<string>;
}

/** Any explanation: legends and notes explain more freely than sentences. */
const explanation = /(?<![\p{L}\d])(\p{Lu}{3,6})s?(?:\s*[:=,)\]]|\s*\(|\s+[-–—]\s)/gu;

/** @param listed those that the front matter explains */
function explainedIn({ blocks }: ReportText, listed: readonly string[]): Explained {
  const names = (chosen: readonly TextBlock[]): Set<string> =>
    new Set(chosen.flatMap(({ text }) => Array.from(text.matchAll(explanation), ([, name = '']) => name)));
  const isAside = ({ kind, part }: TextBlock): boolean => kind !== 'paragraph' && part !== 'abstract';
  return {
    abstract: names(blocks.filter(({ part }) => part === 'abstract')),
    aside: new Set([...names(blocks.filter(isAside)), ...listed]),
  };
}
