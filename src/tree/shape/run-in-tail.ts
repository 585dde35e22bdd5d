import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { linesOf, paragraphOf } from './lines.ts';
import { cutAtLabels, hasMarkedLabel, type LabelledLine, labelledLine } from './statement-labels.ts';
import type { StatementSection } from './statements.ts';

/** A statement that begins with a label in its own line: "**Funding:** none". */
export interface RunIn extends StatementSection {
  readonly isMarked: boolean;
  /** Whether its label is a paragraph of its own, and heads what follows. */
  readonly isAlone: boolean;
}

/** The end of a section. */
export interface RunInTail {
  /** What else stands in the section. */
  readonly kept: readonly RootContent[];
  readonly runIns: readonly RunIn[];
  /** Statements behind which the text goes on, so that nobody can tell where they end; they are kept. */
  readonly open: readonly RunIn[];
}

/** A block of nothing but statements, but for the lines above the first. */
interface Started {
  readonly above: readonly RootContent[];
  readonly runIns: readonly RunIn[];
}

/** Finds the statements with labels of their own with which the blocks of a section end. */
export function runInTail(blocks: readonly RootContent[]): RunInTail {
  const open: RunIn[] = [];
  let kept: RootContent[] = [];
  let runIns: RunIn[] = [];
  for (const [index, block] of blocks.entries()) {
    const started = startedIn(block);
    const last = runIns.at(-1);
    if (started) {
      kept.push(...started.above);
      runIns.push(...started.runIns);
    } else if (last && goesOn(last, block)) last.children.push(block);
    else if (!last || standsApart(block)) kept.push(block);
    else {
      open.push(...runIns);
      kept = blocks.slice(0, index + 1);
      runIns = [];
    }
  }
  const isWhole = runIns.every(({ children }) => children.length > 0);
  return isWhole ? { kept, runIns, open } : { kept: blocks, runIns: [], open };
}

/** A list belongs to the words above it, a paragraph to a label that stands as a heading does. */
function goesOn({ isAlone }: RunIn, { type }: RootContent): boolean {
  return type === 'list' || (isAlone && (type === 'paragraph' || type === 'blockquote'));
}

const apart: ReadonlySet<string> = new Set(['figure', 'captionedTable', 'table', 'box', 'thematicBreak']);

const standsApart = (block: RootContent): boolean => apart.has(block.type) || hasMarkedLabel(block);

function startedIn(block: RootContent): Started | undefined {
  if (block.type === 'paragraph') return startedInLines(block);
  if (block.type === 'list') return startedInAll(block.children.map(({ children }) => children));
  if (block.type !== 'definitionList') return undefined;
  return startedInAll(
    block.items.map(({ term, definitions }) => [{ type: 'paragraph', children: term }, ...definitions.flat()]),
  );
}

/** Points of a list each of which is a statement. */
function startedInAll(points: readonly (readonly RootContent[])[]): Started | undefined {
  const runIns: RunIn[] = [];
  for (const [first, ...others] of points) {
    const started = first && startedIn(first);
    if (!started || started.above.length > 0) return undefined;
    started.runIns.at(-1)?.children.push(...others);
    runIns.push(...started.runIns);
  }
  return runIns.length > 0 ? { above: [], runIns } : undefined;
}

function startedInLines(paragraph: Paragraph): Started | undefined {
  const lines = linesOf(paragraph);
  const first = lines.findIndex((line, index) => mayStart(lines[index - 1], labelledLine(line)));
  if (first === -1) return undefined;
  const runIns: { readonly found: LabelledLine; readonly lines: PhrasingContent[][] }[] = [];
  for (const line of lines.slice(first).flatMap(cutAtLabels)) {
    const found = labelledLine(line);
    if (found) runIns.push({ found, lines: found.rest.length > 0 ? [found.rest] : [] });
    else runIns.at(-1)?.lines.push(line);
  }
  return { above: first > 0 ? [paragraphOf(lines.slice(0, first))] : [], runIns: runIns.map(runInOf) };
}

/** Whether a label begins something, and does not go on with the sentence of the line above it. */
function mayStart(above: readonly PhrasingContent[] | undefined, found: LabelledLine | undefined): boolean {
  const last = above?.at(-1);
  return found !== undefined && (!last || found.isMarked || (last.type === 'text' && /[.!?)\]]\s*$/u.test(last.value)));
}

function runInOf({ found, lines }: { found: LabelledLine; lines: PhrasingContent[][] }): RunIn {
  const { subjects, label, isMarked } = found;
  const start = label[0]?.position?.start;
  const position = start && { start, end: label.at(-1)?.position?.end ?? start };
  return {
    ...{ subjects, isMarked, isAlone: lines.length === 0 },
    heading: { type: 'heading', depth: 2, children: label, position },
    children: lines.length > 0 ? [paragraphOf(lines)] : [],
  };
}
