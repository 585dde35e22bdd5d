import { type Labels, labelsOf } from '../../../language/labels.ts';
import type { TextParts, TextTree } from '../../../model/article-text.ts';
import type { Statement, WrittenStatement } from '../../../model/statement.ts';
import type { Block, Heading } from '../../../model/tree/block.ts';
import { wrap } from '../../../text/xml.ts';
import { jatsBlocks, jatsNotes, jatsParagraphs } from './blocks.ts';
import { jatsInlines } from './inlines.ts';
import { sectionId } from './section-id.ts';
import { jatsSentences } from './sentences.ts';

/** The parts of an article as JATS. @param language of the article */
export function writeJats(text: TextTree, language: string): TextParts {
  const { abstract, learningPoints, body, footnotes, statements } = text;
  const labels = labelsOf(language);
  return {
    abstract: abstractOf(abstract, labels),
    learningPoints: abstractOf(learningPoints, labels),
    body: partOf(body, labels),
    footnotes: jatsNotes(footnotes, labels),
    statements: statements.map((statement) => writtenStatement(statement, labels)),
  };
}

/** A statement where JATS has a place for it: most are sections, which notes and a sentence on funding cannot hold. */
function writtenStatement({ subjects, heading, children }: Statement, labels: Labels): WrittenStatement {
  const [first] = subjects;
  const own = { subjects, id: heading?.id && sectionId(heading.id), heading: heading && jatsInlines(heading.children) };
  if (first === 'funding') return { ...own, text: jatsSentences(children) };
  const isNote = first === 'competing-interests' || first === 'contributions';
  return { ...own, text: isNote ? jatsParagraphs(children, labels, false) : partOf(children, labels) };
}

/** Writes blocks without headings. */
type WriteBlocks = (nodes: readonly Block[], labels: Labels) => string;

/** Blocks with headings as JATS: sections in sections, each with its title. */
function partOf(nodes: readonly Block[], labels: Labels, blocks: WriteBlocks = jatsBlocks): string {
  const first = nodes.findIndex((node) => node.type === 'heading');
  if (first === -1) return blocks(nodes, labels);
  return blocks(nodes.slice(0, first), labels) + sections(nodes.slice(first), labels, blocks);
}

/** The same for an abstract, which holds paragraphs and sections alone. */
function abstractOf(nodes: readonly Block[], labels: Labels): string {
  return partOf(nodes, labels, (blocks) =>
    blocks
      .map((block) =>
        block.type === 'paragraph' ? jatsBlocks([block], labels) : `<p>${jatsBlocks([block], labels)}</p>`,
      )
      .join(''),
  );
}

/** @param nodes begin with a heading */
function sections(nodes: readonly Block[], labels: Labels, blocks: WriteBlocks): string {
  const parts: Block[][] = [];
  const depth = (nodes[0] as Heading).depth;
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth <= depth) parts.push([node]);
    else parts.at(-1)?.push(node);
  }
  return parts.map((part) => section(part, labels, blocks)).join('');
}

function section([heading, ...rest]: readonly Block[], labels: Labels, blocks: WriteBlocks): string {
  const { id, children } = heading as Heading;
  const content = partOf(rest, labels, blocks);
  // A section must hold something.
  return wrap('sec', `<title>${jatsInlines(children)}</title>${content || '<p/>'}`, {
    id: id && sectionId(id),
  });
}
