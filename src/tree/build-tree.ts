import type { FootnoteDefinition, Heading, Root, RootContent } from 'mdast';
import type { Fault, SourceText } from '../faults/fault.ts';
import { labelsOf } from '../language/labels.ts';
import type { Figure, ManuscriptTree, Part, PartName } from './nodes.ts';
import { articleLineProcessor, articleProcessor } from './parse/processor.ts';
import { pastedReferences } from './pasted-references.ts';
import { type Report, reportTo } from './report.ts';
import { checkCharacters } from './resolve/check-text.ts';
import { type CitationInput, type ResolvedCitations, resolveCitations } from './resolve/citations.ts';
import { collect } from './resolve/collect.ts';
import { resolveCrossReferences } from './resolve/cross-references.ts';
import { markFirstFigure } from './resolve/first-figure.ts';
import { notesOf, reportUnused } from './resolve/footnotes.ts';
import { typesetFormulae } from './resolve/formulae.ts';
import { anchorHeadings, levelHeadings } from './resolve/headings.ts';
import { type PublishImage, publishImages } from './resolve/images.ts';
import { checkLinks } from './resolve/links.ts';
import { numberFigures } from './resolve/number-figures.ts';
import { pointAt, type ShapeContext } from './shape/context.ts';
import type { FoundComment } from './shape/html/tokens.ts';
import { type SplitText, splitSections } from './shape/sections.ts';
import { shapeText } from './shape/shape-text.ts';

export interface TreeInput extends CitationInput {
  /** The whole of article.md. */
  readonly source: SourceText;
  /** Where the body begins, after the front matter. */
  readonly bodyOffset: number;
  readonly publishImage: PublishImage;
}

export interface BuiltTree extends ResolvedCitations {
  readonly tree: ManuscriptTree;
  readonly headings: readonly Heading[];
  /** In the order of the page. */
  readonly figures: readonly Figure[];
  /** The section "Keywords", which is no part of the text. */
  readonly keywords: readonly RootContent[];
  readonly comments: readonly FoundComment[];
  readonly empty: SplitText['empty'];
  readonly faults: readonly Fault[];
}

/**
 * Reads the body of an article into one tree in which everything is numbered and resolved. Every output is written from
 * it. Never throws for what the text holds.
 */
export async function buildTree(input: TreeInput): Promise<BuiltTree> {
  const faults: Fault[] = [];
  const report = reportTo(input.source, faults);
  const { footnotes, comments, ...split } = read(input, report);
  const { sections, empty } = split;
  const tree = treeOf(split);
  const notes = notesOf(footnotes, report);
  const pasted = pastedReferences(sections.references, input.source);
  faults.push(...pasted.faults);

  const found = collect(
    tree.children.flatMap(({ children }) => children),
    notes,
    report,
  );
  tree.footnotes.push(...found.footnotes);
  reportUnused(notes, report);

  const headings = levelParts(tree, found.headings, report);
  const ids = anchorHeadings(found.headings);
  const targets = numberFigures(found.figures, found.tables, labelsOf(input.language), report);
  resolveCrossReferences(found.crossReferences, targets, found.figures, report);
  checkLinks(found.links, new Set([...ids, ...targets.keys()]), report);
  markFirstFigure(tree);
  await publishImages(found.images, input.publishImage, report);
  await typesetFormulae(found.formulae, report);
  const references = [...input.references, ...pasted.references];
  const resolved = await resolveCitations(found.citations, { ...input, references }, report);
  checkCharacters(input.source, input.bodyOffset, faults);
  const { figures } = found;
  return { tree, headings, figures, keywords: sections.keywords, comments, empty, faults, ...resolved };
}

/** The sections of the text and all notes. */
function read(
  { source, bodyOffset }: TreeInput,
  report: Report,
): Pick<BuiltTree, 'comments'> & SplitText & { readonly footnotes: readonly FootnoteDefinition[] } {
  const parse = (text: string): Root => articleProcessor.parse(text);
  const comments: FoundComment[] = [];
  const context: ShapeContext = {
    source,
    report,
    comments,
    parseLine: (text) => articleLineProcessor.parse(text),
    figures: true,
  };
  const text = source.text.slice(bodyOffset);
  const body = shapeText(text, pointAt(source, bodyOffset), parse, context);
  return { ...splitSections(body.blocks, report), footnotes: body.footnotes, comments };
}

function treeOf({ sections, depths }: SplitText): ManuscriptTree {
  const names: readonly PartName[] = ['abstract', 'learning-points', 'body'];
  const parts = names.map(
    (name): Part => ({
      ...{ type: 'part', name, depth: depths.get(name) },
      children: [...sections[name]],
    }),
  );
  return { type: 'manuscript', children: parts.filter(({ children }) => children.length > 0), footnotes: [] };
}

/** Levels the headings of every part; those of the body, for the outline, are returned. */
function levelParts({ children }: ManuscriptTree, headings: readonly Heading[], report: Report): readonly Heading[] {
  const partOf = new Map<RootContent, Part>(
    children.flatMap((part) => part.children.map((child): [RootContent, Part] => [child, part])),
  );
  const apart = (part: Part | undefined): boolean => part !== undefined && part.name !== 'body';
  for (const part of children.filter(apart))
    levelHeadings(
      headings.filter((heading) => partOf.get(heading) === part),
      report,
      part.depth,
    );
  const others = headings.filter((heading) => !apart(partOf.get(heading)));
  levelHeadings(others, report);
  return others.filter((heading) => partOf.get(heading)?.name === 'body');
}
