import type { Heading, PhrasingContent, RootContent } from 'mdast';
import { isAbbreviationsHeading } from '../../language/section-headings.ts';
import type { CaptionedTable, DefinitionList } from '../nodes.ts';
import { inlinesOf } from '../resolved-lines.ts';
import { plainText } from '../text/plain-text.ts';
import { linesOf, paragraphOf, withoutStart } from './lines.ts';
import { piecesOf } from './note-forms.ts';

/** An abbreviation and what it means. */
export interface Abbreviation {
  readonly short: string;
  readonly long: string;
  /** The block that explains it, or the heading above it. */
  readonly at: RootContent;
}

interface Lifted {
  readonly body: RootContent[];
  readonly abbreviations: readonly Abbreviation[];
  /** The heading of the first section that was one. */
  readonly heading?: Heading | undefined;
}

type Pair = Pick<Abbreviation, 'short' | 'long'>;

/** Whether a block is the heading of a list of abbreviations. */
export function isAbbreviations(block: RootContent | undefined): block is Heading {
  return block?.type === 'heading' && isAbbreviationsHeading(wordsOf(block.children));
}

/**
 * Takes sections, and paragraphs behind "Abbreviations:", that are nothing but a list of abbreviations out of the text,
 * to which a list of the front matter says the same. One with marks, citations or sentences stays, since the list has room
 * for plain words alone.
 */
export function liftAbbreviations(blocks: readonly RootContent[]): Lifted {
  const body: RootContent[] = [];
  const abbreviations: Abbreviation[] = [];
  let heading: Heading | undefined;
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at++];
    if (!block) break;
    const section = isAbbreviations(block) ? upToHeading(blocks, at) : [];
    const pairs = pairsOf(isAbbreviations(block) ? section : labelled(block));
    if (pairs) {
      abbreviations.push(...pairs.map((found) => ({ ...found, at: block })));
      if (isAbbreviations(block)) heading ??= block;
      at += section.length;
    } else body.push(block);
  }
  return { body, abbreviations, heading };
}

function upToHeading(blocks: readonly RootContent[], from: number): readonly RootContent[] {
  const length = blocks.slice(from).findIndex(({ type }) => type === 'heading');
  return blocks.slice(from, length === -1 ? undefined : from + length);
}

/** What stands behind "**Abbreviations:**" in a paragraph. */
function labelled(block: RootContent): readonly RootContent[] {
  const [line = [], ...lines] = block.type === 'paragraph' ? linesOf(block) : [];
  const [first, ...others] = line;
  if (first?.type === 'strong' || first?.type === 'emphasis') {
    const [next, ...rest] = others;
    const [colon = ''] = (next?.type === 'text' && /^\s*[:：]?\s*/u.exec(next.value)) || [];
    const isParted = !next || /[:：.]\s*$/u.test(wordsOf([first])) || /[:：]/u.test(colon);
    if (!isParted || !isAbbreviationsHeading(wordsOf([first]))) return [];
    return [paragraphOf([next ? withoutStart([next, ...rest], colon.length) : [], ...lines])];
  }
  const [whole = '', label = ''] = (first?.type === 'text' && /^([^:：]{3,40})[:：]\s*/u.exec(first.value)) || [];
  return label !== '' && isAbbreviationsHeading(label)
    ? [paragraphOf([withoutStart(line, whole.length), ...lines])]
    : [];
}

const wordsOf = (nodes: readonly PhrasingContent[]): string => plainText(inlinesOf(nodes));

/** What blocks explain, where all that they say is that; no abbreviation twice. */
function pairsOf(blocks: readonly RootContent[]): Pair[] | undefined {
  const found = blocks.map(pairsIn);
  const pairs = found.flatMap((each) => each ?? []);
  const names = new Set(pairs.map(({ short }) => short.toLowerCase()));
  return pairs.length > 0 && found.every(Boolean) && names.size === pairs.length ? pairs : undefined;
}

function pairsIn(block: RootContent): Pair[] | undefined {
  switch (block.type) {
    case 'paragraph':
      return all(linesOf(block).map(pairsInLine));
    case 'list':
      return all(
        block.children.map(({ children: [first, ...more] }) =>
          first && more.length === 0 ? pairsIn(first) : undefined,
        ),
      );
    case 'definitionList':
      return all(block.items.map(pairInItem));
    case 'captionedTable':
      return pairsInTable(block);
    default:
      return undefined;
  }
}

/** All pairs of some parts, each of which must have some. */
function all(parts: readonly (readonly Pair[] | undefined)[]): Pair[] | undefined {
  const pairs = parts.flatMap((part) => part ?? []);
  return parts.every((part) => part !== undefined && part.length > 0) ? pairs : undefined;
}

/** "CT: computed tomography", "CT = …", "CT – …", "CT, …"; a comma may be of the words before it. */
const pair =
  /^\s*(?:and |et |y |e |und |& ?)?(\S(?:[^:=：\t]{0,28}?[^\s:=：])??)\s*(?:[:=：]\s*|\t\s*|\s[–—-]\s|(?<=[\p{Lu}\d]\S{0,6}),\s)\s*(\S.*)$/su;

function pairsInLine(line: readonly PhrasingContent[]): Pair[] | undefined {
  if (!isPlain(line)) return undefined;
  const pieces = piecesOf(withoutStop(wordsOf(line)));
  return all(
    pieces.map((piece) => {
      const [, short, long] = pair.exec(piece) ?? [];
      return pairOf(short, long);
    }),
  );
}

function pairInItem({ term, definitions }: DefinitionList['items'][number]): Pair[] | undefined {
  const [[first, ...more] = [], ...others] = definitions;
  if (first?.type !== 'paragraph' || more.length > 0 || others.length > 0) return undefined;
  return isPlain(term) && isPlain(first.children) ? pairOf(wordsOf(term), wordsOf(first.children)) : undefined;
}

/** Words that stand above the columns. */
const heads =
  /^(?:abbreviations?|acronyms?|terms?|short form|symbols?|abréviations?|sigles?|acronymes?|abreviaturas?|abreviaç(?:ão|ões)|siglas?|abkürzung(?:en)?|abbreviazion[ei]|sigl[ae])?$/iu;

/** Two columns, or pairs of columns side by side; whoever has no head has the first pair in its place. */
function pairsInTable({ table, caption, notes, footnotes }: CaptionedTable): Pair[] | undefined {
  if (caption || notes.length > 0 || footnotes.length > 0) return undefined;
  const rows = table.children.map(({ children }) => children.map((cell) => cell.children));
  const [head = []] = rows;
  const isHead = head[0] !== undefined && heads.test(wordsOf(head[0]).trim());
  const pairs = (isHead ? rows.slice(1) : rows).map((cells) => {
    if (cells.length % 2 === 1 || !cells.every(isPlain)) return undefined;
    const words = cells.map((cell) => wordsOf(cell).trim());
    const inRow = words.flatMap((short, at) => (at % 2 === 0 ? [[short, words[at + 1] ?? '']] : []));
    return all(inRow.filter((each) => each.some(Boolean)).map(([short, long]) => pairOf(short, long)));
  });
  return all(pairs);
}

function pairOf(short = '', long = ''): Pair[] | undefined {
  const [name, words] = [short.trim(), withoutStop(long).replace(/\s+/g, ' ').trim()];
  const isShort = name !== '' && name.length <= 30 && name.split(/\s+/).length <= 3;
  return !isShort || words === '' ? undefined : [{ short: name, long: words }];
}

const withoutStop = (text: string): string => text.trim().replace(/[.;,]$/, '');

/** Whether words lose nothing as plain text; the abbreviation may be set in bold or italics. */
function isPlain([first, ...others]: readonly PhrasingContent[]): boolean {
  const isMarked = first?.type === 'strong' || first?.type === 'emphasis';
  const nodes = isMarked ? [...first.children, ...others] : [...(first ? [first] : []), ...others];
  return nodes.every(({ type }) => type === 'text' || type === 'break');
}
