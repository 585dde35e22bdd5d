import { formatReferences } from '../../citation/format-references.ts';
import type { Fault } from '../../faults/fault.ts';
import { inOrder } from '../../faults/fault-list.ts';
import type { ArticleText, ListedReference } from '../../model/article-text.ts';
import { type FrontImage, frontImage } from '../../model/front-image.ts';
import type { ReportText } from '../../model/report-text.ts';
import { unmarked } from '../../model/text.ts';
import type { Block, PartName } from '../../model/tree/block.ts';
import { nodesIn } from '../../model/tree/nodes-in.ts';
import { type BuiltTree, buildTree, type TreeInput } from '../../tree/build-tree.ts';
import { reportText } from '../../tree/report-text.ts';
import { writeText } from '../../tree/text/write-text.ts';

/** What the body of an article gives. */
export interface BuiltText {
  readonly text: Omit<ArticleText, 'citations' | 'files'>;
  /** The originals of the images of its figures. */
  readonly images: readonly string[];
  readonly frontImage?: FrontImage | undefined;
  /** The abstract as plain paragraphs, parted by blank lines. */
  readonly abstractText?: string | undefined;
  /** Of a section "Keywords" in the text, as lines of Markdown. */
  readonly keywords?: readonly string[] | undefined;
  /** Of a section "Abbreviations" in the text. */
  readonly abbreviations: Readonly<Record<string, string>>;
  /** The text as the editorial check reads it. */
  readonly reportText: ReportText;
  /** Whether there is a list of references, and the text cites none of it. */
  readonly citesNothing: boolean;
  /** In the order of the file. */
  readonly faults: readonly Fault[];
}

/** Reads the body of article.md. All faults are found in one go; it never throws for bad input. */
export async function buildText(input: TreeInput): Promise<BuiltText> {
  const built = await buildTree(input);
  const { headings, keywords } = built;
  const { parts, statements, footnotes } = built.isTooLarge ? { parts: [], statements: [], footnotes: [] } : built;
  const part = (wanted: PartName): readonly Block[] => parts.find(({ name }) => name === wanted)?.children ?? [];
  const abstract = part('abstract');
  const blocks = [...parts, ...footnotes, ...statements].flatMap(({ children }) => children);
  const figures = [...nodesIn(blocks)].filter((node) => node.type === 'figure');
  return {
    text: {
      ...{ abstract, learningPoints: part('learning-points'), body: part('body'), footnotes, statements, headings },
      references: listedReferences(built, input),
    },
    images: figures.flatMap(({ panels }) => panels).flatMap(({ image }) => image.published?.original ?? []),
    frontImage: frontImage(figures),
    abstractText: abstract.length === 0 ? undefined : writeText(abstract),
    keywords: keywords.length === 0 ? undefined : keywords,
    abbreviations: built.abbreviations,
    reportText: reportText(built, input.source),
    citesNothing: built.citesNothing,
    faults: inOrder(built.faults),
  };
}

function listedReferences({ references, citedAt }: BuiltTree, { style, language }: TreeInput): ListedReference[] {
  const formatted = formatReferences(references, style, language);
  return references.map(({ key, item, doi, pmid, pmcid, url, source }, index) => {
    const number = index + 1;
    const entry = formatted[index] ?? unmarked('');
    return { ...entry, number, key, item, doi, pmid, pmcid, url, source, citedAt: citedAt.get(number) ?? [] };
  });
}
