import { formatReferences } from '../../citation/format-references.ts';
import type { Fault } from '../../faults/fault.ts';
import { labelsOf } from '../../language/labels.ts';
import type { ListedReference, Manuscript } from '../../model/manuscript.ts';
import type { ReportText } from '../../model/report-text.ts';
import { writeBlocks } from '../../outputs/html/tree/blocks.ts';
import type { WriteContext } from '../../outputs/html/tree/context.ts';
import { writeFootnotes } from '../../outputs/html/tree/footnotes.ts';
import { jatsRecordLine } from '../../outputs/jats/tree/record-line.ts';
import { writeJats, writeJatsAbstract, writeJatsNotes } from '../../outputs/jats/tree/write-jats.ts';
import { writeMarkdown, writeMarkdownNotes } from '../../outputs/markdown/tree/write-markdown.ts';
import { typstNotes, typstWriter } from '../../outputs/pdf/tree/write-typst.ts';
import { type BuiltTree, buildTree, type TreeInput } from '../../tree/build-tree.ts';
import { keywordsOf } from '../../tree/keywords.ts';
import type { PartName } from '../../tree/nodes.ts';
import { inOrder, reportTo } from '../../tree/report.ts';
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
  const { headings } = built;
  const tree = isTooLarge(built) ? noText : built.tree;
  const labels = labelsOf(input.language);
  const context: WriteContext = { labels, inLink: false, siteLinks: false };
  const part = (wanted: PartName) => tree.children.find(({ name }) => name === wanted);
  const write = (wanted: PartName): string | undefined => {
    const found = part(wanted);
    return found && writeBlocks(found.children, context);
  };
  const blocksOf = (wanted: PartName) => part(wanted)?.children ?? [];
  const faults = [...built.faults];
  const report = reportTo(input.source, faults);
  const typst = typstWriter(labels, (offset, tex) =>
    report('math-syntax', offset, `The formula "${tex}" cannot be set in a PDF; write it with simpler commands`),
  );
  const abstract = part('abstract');
  const rest = [part('learning-points'), part('body')];
  const keywords = keywordsOf(built.keywords);
  return {
    manuscript: {
      abstract: write('abstract'),
      learningPoints: write('learning-points'),
      body: write('body') ?? '',
      footnotes: writeFootnotes(tree.footnotes, context),
      text: writeText(rest.flatMap((found) => found?.children ?? [])),
      markdown: {
        abstract: writeMarkdown(blocksOf('abstract'), labels),
        learningPoints: writeMarkdown(blocksOf('learning-points'), labels),
        body: writeMarkdown(blocksOf('body'), labels),
        footnotes: writeMarkdownNotes(tree.footnotes, labels),
      },
      jats: {
        abstract: writeJatsAbstract(blocksOf('abstract'), labels),
        learningPoints: writeJatsAbstract(blocksOf('learning-points'), labels),
        body: writeJats(blocksOf('body'), labels),
        footnotes: writeJatsNotes(tree.footnotes, labels),
      },
      recordAbstract: writeParagraphs(blocksOf('abstract'), jatsRecordLine),
      typst: {
        abstract: typst(blocksOf('abstract'), { floats: false }),
        learningPoints: typst(blocksOf('learning-points'), { floats: false }),
        body: typst(blocksOf('body')),
        footnotes: typstNotes(tree.footnotes, typst),
      },
      outline: outlineOf(headings, labels),
      references: listedReferences(built, input),
    },
    images: built.figures.flatMap(({ panels }) => panels).flatMap(({ image }) => image.published?.original ?? []),
    abstractText: abstract && writeText(abstract.children),
    keywords: keywords.length === 0 ? undefined : keywords,
    reportText: reportText(built, input.source),
    faults: inOrder(faults),
  };
}

const limits: ReadonlySet<string> = new Set(['text-length', 'table-size', 'nesting']);
const noText: BuiltTree['tree'] = { type: 'manuscript', children: [], footnotes: [] };

/** Whether a limit of the text is breached: then it is not written, which would take minutes. */
function isTooLarge({ faults }: BuiltTree): boolean {
  return faults.some(({ rule }) => limits.has(rule));
}

function listedReferences({ references, citedAt }: BuiltTree, { style, language }: ManuscriptInput): ListedReference[] {
  const formatted = formatReferences(references, style, language);
  return references.map(({ key, item, doi, pmid, pmcid, url, source }, index) => {
    const number = index + 1;
    const { html = '', text = '' } = formatted[index] ?? {};
    return { number, key, html, text, item, doi, pmid, pmcid, url, source, citedAt: citedAt.get(number) ?? [] };
  });
}
