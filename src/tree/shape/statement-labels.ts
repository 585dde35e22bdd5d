import type { PhrasingContent, RootContent } from 'mdast';
import { subjectsOfHeading } from '../../language/statement-headings.ts';
import type { StatementSubjects } from '../../model/statement.ts';
import { inlinesOf } from '../resolved-lines.ts';
import { plainText } from '../text/plain-text.ts';
import { linesOf, sliced } from './lines.ts';

type Line = readonly PhrasingContent[];

/** "**Funding:** none": words that begin a statement in its own line, as a heading would above it. */
export interface LabelledLine {
  readonly subjects: StatementSubjects;
  readonly label: PhrasingContent[];
  /** What stands behind the label. */
  readonly rest: PhrasingContent[];
  /** Whether the label is bold, italic or underlined. */
  readonly isMarked: boolean;
}

/** The statement that a line begins. */
export function labelledLine(line: Line): LabelledLine | undefined {
  const [first, ...others] = line;
  if (first?.type === 'text') return labelledText(first, others);
  return isMarkedSpan(first) ? labelledSpan(first, others) : undefined;
}

/** A line cut before every label that stands in it behind a sentence: "**Funding:** None. **Ethics:** Approved." */
export function cutAtLabels(line: Line): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const [at, node] of line.entries()) {
    const before = line[at - 1];
    const isBehindSentence = before?.type === 'text' && /[.;]\s*$/u.test(before.value);
    if (isBehindSentence && isMarkedSpan(node) && labelledLine(line.slice(at))) lines.push([node]);
    else if (node.type === 'text') {
      const [head, ...tails] = cutText(node);
      if (head) lines.at(-1)?.push(head);
      for (const tail of tails) lines.push([tail]);
    } else lines.at(-1)?.push(node);
  }
  return lines.map(withoutEnd);
}

/** Without the space at its end. */
function withoutEnd(line: PhrasingContent[]): PhrasingContent[] {
  const last = line.at(-1);
  return last?.type === 'text' ? [...line.slice(0, -1), sliced(last, 0, last.value.trimEnd())] : line;
}

/** Whether a block begins with a label of any kind in bold or italics: "**Correspondence:** A. Example". */
export function hasMarkedLabel(block: RootContent): boolean {
  const [first, next] = block.type === 'paragraph' ? (linesOf(block)[0] ?? []) : [];
  if (!isMarkedSpan(first)) return false;
  return /[:：]\s*$/u.test(wordsOf([first])) || (next?.type === 'text' && /^\s*[:：]/u.test(next.value));
}

type Span = Extract<PhrasingContent, { children: PhrasingContent[] }>;
type TextNode = Extract<PhrasingContent, { type: 'text' }>;

const marks: ReadonlySet<string> = new Set(['strong', 'emphasis', 'underline', 'smallCapitals']);

const isMarkedSpan = (node: PhrasingContent | undefined): node is Span => node !== undefined && marks.has(node.type);

const wordsOf = (nodes: Line): string => plainText(inlinesOf(nodes));

/** "Funding:", "5. Conflict of interest :", "Ethics." at the beginning of a text. */
const beginning = /^\s*((?:\d+(?:\.\d+)*[.)]?\s+)?[^:：.\n]{3,120}?)\s*(?:[:：]|\.(?=\s|$))\s*/u;
/** What may part a marked label from its words; a dash goes on with a sentence behind italics. */
const separator = /^\s*(?:[:：]|[.](?=\s|$))\s*/u;
const separatorOfBold = /^\s*(?:[:：]|[.](?=\s|$)|[–—-](?=\s))\s*/u;
/** The same at the end of the label itself. */
const separatorAtEnd = /\s*[:：.–—]\s*$/u;

function labelledText(node: TextNode, others: Line): LabelledLine | undefined {
  const isAlone = others.length === 0;
  const alone = isAlone ? subjectsOfHeading(node.value) : undefined;
  if (alone) return { subjects: alone, label: [node], rest: [], isMarked: false };
  const [whole = '', label = ''] = beginning.exec(node.value) ?? [];
  const subjects = subjectsOfHeading(label);
  if (!subjects) return undefined;
  const rest = node.value.slice(whole.length);
  const begun = rest === '' ? [] : [sliced(node, whole.length, rest)];
  const from = node.value.indexOf(label);
  return { subjects, label: [sliced(node, from, label)], rest: [...begun, ...others], isMarked: false };
}

function labelledSpan(first: Span, others: Line): LabelledLine | undefined {
  const words = wordsOf([first]);
  const subjects = subjectsOfHeading(words.replace(separatorAtEnd, ''));
  if (!subjects) return others.length === 0 ? labelledWithin(first) : undefined;
  const label = withoutSeparator(first.children);
  const isClosed = separatorAtEnd.test(words);
  const [next, ...last] = others;
  if (next === undefined) return { subjects, label, rest: [], isMarked: true };
  const found =
    next.type === 'text'
      ? (isClosed ? /^\s*/u : first.type === 'strong' ? separatorOfBold : separator).exec(next.value)
      : undefined;
  if (next.type !== 'text' || !found)
    return isClosed ? { subjects, label, rest: [...others], isMarked: true } : undefined;
  const length = found[0].length;
  const value = next.value.slice(length);
  const rest = value === '' ? last : [sliced(next, length, value), ...last];
  return { subjects, label, rest, isMarked: true };
}

/** "**Funding: none.**": label and words in one mark, which the words keep. */
function labelledWithin(span: Span): LabelledLine | undefined {
  const inner = labelledLine(span.children);
  if (!inner || inner.rest.length === 0) return undefined;
  return { ...inner, rest: [{ ...span, children: inner.rest }], isMarked: true };
}

function withoutSeparator(children: Line): PhrasingContent[] {
  const last = children.at(-1);
  if (last?.type !== 'text') return [...children];
  return [...children.slice(0, -1), sliced(last, 0, last.value.replace(separatorAtEnd, ''))];
}

/** A text cut where a sentence ends and a label with a colon begins. */
function cutText(node: TextNode): TextNode[] {
  const starts = [0];
  for (const found of node.value.matchAll(/(?<=[.;]\s+)\p{Lu}[^.:：;\n]{2,120}(?=[:：]\s)/gu))
    if (subjectsOfHeading(found[0])) starts.push(found.index);
  return starts.map((start, index) => sliced(node, start, node.value.slice(start, starts[index + 1])));
}
