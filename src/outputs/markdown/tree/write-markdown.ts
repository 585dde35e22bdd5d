import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { type Labels, labelsOf } from '../../../language/labels.ts';
import type { TextParts, TextTree } from '../../../model/article-text.ts';
import type { RichText } from '../../../model/text.ts';
import type { Block, Footnote } from '../../../model/tree/block.ts';
import { listItem } from './lettered-items.ts';
import { plainBlocks } from './plain-blocks.ts';
import { noteName, plainInlines } from './plain-inlines.ts';

/** Characters that stand for sub- and superscript, formulae and citations, where they are plain. */
const unsafe: Options['unsafe'] = [
  ...['~', '^', '$'].map((character) => ({ character, inConstruct: 'phrasing' as const })),
  { character: '@', before: '[^A-Za-z0-9]', inConstruct: 'phrasing' },
  { character: '@', atBreak: true },
];

const options: Options = {
  bullet: '-',
  rule: '-',
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmStrikethroughToMarkdown(), gfmFootnoteToMarkdown()],
  unsafe,
  handlers: { listItem },
};

/**
 * The parts of an article as Pandoc's Markdown, with citations and references to figures as printed.
 *
 * @param language of the article
 */
export function writeMarkdown(text: TextTree, language: string): TextParts {
  const { abstract, learningPoints, body, footnotes, statements } = text;
  const labels = labelsOf(language);
  return {
    abstract: partOf(abstract, labels),
    learningPoints: partOf(learningPoints, labels),
    body: partOf(body, labels),
    footnotes: notesOf(footnotes, labels),
    statements: statements.map(({ subjects, heading, children }) => ({
      subjects,
      heading: heading && partOf([{ ...heading, type: 'paragraph' }], labels),
      text: partOf(children, labels),
    })),
  };
}

/** A line with its marks as Markdown. */
export function writeMarkdownLine({ nodes }: RichText): string {
  return toMarkdown({ type: 'paragraph', children: plainInlines(nodes) }, options).trimEnd();
}

function partOf(nodes: readonly Block[], labels: Labels): string {
  return toMarkdown({ type: 'root', children: plainBlocks(nodes, labels) }, options).trimEnd();
}

function notesOf(notes: readonly Footnote[], labels: Labels): string {
  const children = notes.map((note) => ({
    type: 'footnoteDefinition' as const,
    ...noteName(note.sign),
    children: plainBlocks(note.children, labels),
  }));
  return toMarkdown({ type: 'root', children }, options).trimEnd();
}
