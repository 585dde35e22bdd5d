import { formatReferences } from '../../citation/format-references.ts';
import type { Fault } from '../../faults/fault.ts';
import { labelsOf } from '../../language/labels.ts';
import type { ListedReference, Manuscript } from '../../model/manuscript.ts';
import type { ReportText } from '../../model/report-text.ts';
import type { Block, PartName } from '../../model/tree/block.ts';
import { nodesIn } from '../../model/tree/nodes-in.ts';
import { writeBlocks } from '../../outputs/html/tree/blocks.ts';
import type { WriteContext } from '../../outputs/html/tree/context.ts';
import { writeFootnotes } from '../../outputs/html/tree/footnotes.ts';
import { jatsRecordLine } from '../../outputs/jats/tree/record-line.ts';
import { writeJats, writeJatsAbstract, writeJatsNotes } from '../../outputs/jats/tree/write-jats.ts';
import { writeMarkdown, writeMarkdownNotes } from '../../outputs/markdown/tree/write-markdown.ts';
import { writeTypst, writeTypstNotes } from '../../outputs/pdf/tree/write-typst.ts';
import { type BuiltTree, buildTree, type TreeInput } from '../../tree/build-tree.ts';
import { inOrder } from '../../tree/report.ts';
import { reportText } from '../../tree/report-text.ts';
import { writeParagraphs, writeText } from '../../tree/text/write-text.ts';
import { outlineOf } from './outline.ts';

export type ManuscriptInput = TreeInput;

export interface BuiltManuscript {
  readonly manuscript: Omit<Manuscript, 'citations' | 'files'>;
  /** The originals of the images of its figures. */
  readonly images: readonly string[];
  /** The abstract as plain paragraphs, parted by blank lines. */
  readonly abstractText?: string | undefined;
  /** Of a section "Keywords" in the text. */
  readonly keywords?: readonly string[] | undefined;
  /** The text as the editorial check reads it. */
  readonly reportText: ReportText;
  /** In the order of the file. */
  readonly faults: readonly Fault[];
}

/** Reads the body of article.md and writes it as HTML. All faults are found in one go; it never throws for bad input. */
export async function buildManuscript(input: ManuscriptInput): Promise<BuiltManuscript> {
  const built = await buildTree(input);
  const { keywords } = built;
  const { parts, footnotes } = built.isTooLarge ? { parts: [], footnotes: [] } : built;
  const labels = labelsOf(input.language);
  const context: WriteContext = { labels, inLink: false };
  const blocks = (wanted: PartName): readonly Block[] => parts.find(({ name }) => name === wanted)?.children ?? [];
  const [abstract, learningPoints, body] = [blocks('abstract'), blocks('learning-points'), blocks('body')];
  const all = [...parts, ...footnotes].flatMap(({ children }) => children);
  const figures = [...nodesIn(all)].filter((node) => node.type === 'figure');
  return {
    manuscript: {
      abstract: abstract.length === 0 ? undefined : writeBlocks(abstract, context),
      learningPoints: learningPoints.length === 0 ? undefined : writeBlocks(learningPoints, context),
      body: writeBlocks(body, context),
      footnotes: writeFootnotes(footnotes, context),
      text: writeText([...learningPoints, ...body]),
      markdown: {
        abstract: writeMarkdown(abstract, labels),
        learningPoints: writeMarkdown(learningPoints, labels),
        body: writeMarkdown(body, labels),
        footnotes: writeMarkdownNotes(footnotes, labels),
      },
      jats: {
        abstract: writeJatsAbstract(abstract, labels),
        learningPoints: writeJatsAbstract(learningPoints, labels),
        body: writeJats(body, labels),
        footnotes: writeJatsNotes(footnotes, labels),
      },
      recordAbstract: writeParagraphs(abstract, jatsRecordLine),
      typst: {
        abstract: writeTypst(abstract, labels, 'box'),
        learningPoints: writeTypst(learningPoints, labels, 'box'),
        body: writeTypst(body, labels, 'text'),
        footnotes: writeTypstNotes(footnotes, labels),
      },
      outline: outlineOf(body, labels),
      references: listedReferences(built, input),
    },
    images: figures.flatMap(({ panels }) => panels).flatMap(({ image }) => image.published?.original ?? []),
    abstractText: abstract.length === 0 ? undefined : writeText(abstract),
    keywords: keywords.length === 0 ? undefined : keywords,
    reportText: reportText(built, input.source),
    faults: inOrder(built.faults),
  };
}

function listedReferences({ references, citedAt }: BuiltTree, { style, language }: ManuscriptInput): ListedReference[] {
  const formatted = formatReferences(references, style, language);
  return references.map(({ key, item, doi, pmid, pmcid, url, source }, index) => {
    const number = index + 1;
    const { html = '', text = '' } = formatted[index] ?? {};
    return { number, key, html, text, item, doi, pmid, pmcid, url, source, citedAt: citedAt.get(number) ?? [] };
  });
}
