import type { FootnoteDefinition } from 'mdast';
import type { Fault, SourceText } from '../faults/fault.ts';
import { labelsOf } from '../language/labels.ts';
import type { SupplementText } from '../model/article.ts';
import type { PartHeadings } from '../model/article-text.ts';
import type { FoundComment } from '../model/report-text.ts';
import type { Statement } from '../model/statement.ts';
import type { Footnote, Heading, Part, PartName } from '../model/tree/block.ts';
import { type AddFault, addFaultTo } from './add-fault.ts';
import { abbreviationsOf, keywordsOf, pastedReferences } from './listed-in-text.ts';
import type { Part as ParsedPart } from './nodes.ts';
import { articleParsers } from './parse/processor.ts';
import { type ParsedStatement, readStatements, resolvedStatements } from './read-statements.ts';
import { checkCitations, keyPlaces } from './resolve/check-citations.ts';
import { checkCharacters } from './resolve/check-text.ts';
import { type Edit, typedCitations } from './resolve/check-typed-citations.ts';
import { type CitationInput, type ResolvedCitations, resolveCitations } from './resolve/citations.ts';
import { collect } from './resolve/collect.ts';
import { resolveCrossReferences } from './resolve/cross-references.ts';
import { markFirstFigure } from './resolve/first-figure.ts';
import { checkMarks, checkUnused, notesOf } from './resolve/footnotes.ts';
import { typesetFormulae } from './resolve/formulae.ts';
import { anchorHeadings } from './resolve/headings.ts';
import { levelParts } from './resolve/level-parts.ts';
import { checkLinks } from './resolve/links.ts';
import { mentionFinder } from './resolve/mentions/find-mentions.ts';
import { linkMentions } from './resolve/mentions/link-mentions.ts';
import { nameSupplements } from './resolve/mentions/supplements.ts';
import { numberFigures } from './resolve/number-figures.ts';
import { type Publishers, publishShown } from './resolve/publish-shown.ts';
import { typesetForPdf } from './resolve/typst-math.ts';
import { blocksOf, footnotesOf, headingOf } from './resolved.ts';
import type { ReadData } from './shape/context.ts';
import { type SplitText, splitSections } from './shape/sections.ts';
import { shapeText } from './shape/shape-text.ts';
import { type FieldText, SourceWithFields } from './with-fields.ts';

export interface TreeInput extends CitationInput, Publishers {
  /** The whole of article.md. */
  readonly source: SourceText;
  /** Where the body begins, after the front matter. */
  readonly bodyOffset: number;
  /** Texts of the front matter that are read as the body is. */
  readonly fields: readonly FieldText[];
  /** Meanings of abbreviations that the front matter gives. */
  readonly abbreviations?: Readonly<Record<string, string>> | undefined;
  /** Files beside the report; absent where they could not be read. */
  readonly supplements: readonly SupplementText[] | undefined;
  /** Whether it is about itself and whole: a notice speaks of the figures of another report, and a text may be elsewhere. */
  readonly standsAlone: boolean;
  readonly readData: ReadData;
}

export interface BuiltTree extends ResolvedCitations {
  /** In the order of the page; a part without content is absent. */
  readonly parts: readonly Part[];
  readonly headings: PartHeadings;
  /** In the order of the page. */
  readonly statements: readonly Statement[];
  /** In the order of their marks. */
  readonly footnotes: readonly Footnote[];
  /** Of the section "Keywords", which is no part of the text, as lines of Markdown. */
  readonly keywords: readonly string[];
  /** Of the section "Abbreviations", which is no part of the text: meanings by their abbreviations. */
  readonly abbreviations: Readonly<Record<string, string>>;
  readonly comments: readonly FoundComment[];
  /** The headings of parts below which there is nothing. */
  readonly empty: ReadonlyMap<string, Heading>;
  /** Whether a limit of the text is breached: then nothing is written of it, which would take minutes. */
  readonly isTooLarge: boolean;
  readonly faults: readonly Fault[];
  /** Whether there is a list of references, and the text cites none of it, neither by key nor by number. */
  readonly citesNothing: boolean;
  /** What makes citations by key of those that are typed, in the order of the text. */
  readonly edits: readonly Edit[];
}

/**
 * Reads the body of an article into one tree in which everything is numbered and resolved. Every output is written from
 * it. Never throws for what the text holds.
 */
export async function buildTree(input: TreeInput): Promise<BuiltTree> {
  const faults: Fault[] = [];
  const source = new SourceWithFields(input.source, input.fields);
  const addFault = addFaultTo(source, faults);
  const { footnotes, comments, statements, abbreviations, ...split } = read(input, source, addFault);
  const { sections, headings, empty } = split;
  const parts = partsOf(split);
  const notes = notesOf(footnotes, addFault);
  const pasted = pastedReferences(sections.references, input.source);
  faults.push(...pasted.faults);

  const found = collect(
    [
      ...parts.flatMap(({ children }) => children),
      ...statements.flatMap(({ heading, children }) => (heading ? [heading, ...children] : children)),
    ],
    notes,
    addFault,
  );
  checkUnused(notes, addFault);

  levelParts(parts, statements, found.headings, addFault);
  const ids = anchorHeadings(found.headings);
  const labels = labelsOf(input.language);
  const targets = numberFigures(found, labels, addFault);
  const resolved = resolveCrossReferences(found.crossReferences, targets, found.figures, addFault);
  const find = mentionFinder(input.language);
  const supplements = input.supplements && nameSupplements(input.supplements, find);
  linkMentions({ ...input, ...found, source, targets, resolved, labels, find, supplements }, addFault);
  checkLinks(found.links, { ids, targets, media: found.media, supplements: input.supplements }, addFault);
  markFirstFigure(parts);
  await publishShown(found, input, addFault);
  await typesetFormulae(found.formulae, addFault);
  const references = [...input.references, ...pasted.references];
  checkCitations(found.citations, found.texts, keyPlaces(references), source, addFault);
  checkMarks(found.marksWithoutNote, references, addFault);
  const typed = input.isWhole ? typedCitations({ ...found, references, source }, addFault) : undefined;
  const listed = await resolveCitations(found.citations, { ...input, references }, addFault);
  checkCharacters(input.source, input.bodyOffset, faults);
  const isTooLarge = faults.some(({ rule }) => limits.has(rule));
  if (!isTooLarge) typesetForPdf(found.formulae, addFault);
  return {
    parts: parts.map(({ name, children }) => ({ name, children: blocksOf(children) })),
    statements: resolvedStatements(statements),
    footnotes: footnotesOf(found.footnotes),
    keywords: keywordsOf(sections.keywords, source),
    empty: new Map(Array.from(empty, ([name, heading]) => [name, headingOf(heading)])),
    // What is typed in the front matter is put right by hand.
    edits: typed?.edits.filter(({ end }) => end <= input.source.text.length) ?? [],
    ...{ headings, abbreviations, comments, isTooLarge, faults, ...listed },
    citesNothing: typed?.isUncited ?? false,
  };
}

const limits: ReadonlySet<string> = new Set(['text-length', 'table-size', 'nesting']);

type ReadText = Omit<SplitText, 'statements' | 'abbreviations'> &
  Pick<BuiltTree, 'comments' | 'abbreviations'> & {
    readonly statements: readonly ParsedStatement[];
    readonly footnotes: readonly FootnoteDefinition[];
  };

/** The sections of the text, the statements, and all notes. */
function read(
  { source: file, bodyOffset, readData, supplements, abbreviations: given }: TreeInput,
  source: SourceWithFields,
  addFault: AddFault,
): ReadText {
  const comments: FoundComment[] = [];
  const named = new Set(supplements?.map(({ file: name }) => name));
  const context = { source, addFault, comments, readData, supplements: named, ...articleParsers, figures: true };
  const body = shapeText(bodyOffset, context, file.text.length);
  const split = splitSections(body.blocks, addFault);
  const { statements, footnotes } = readStatements(split.statements, source.stretches, context);
  const abbreviations = abbreviationsOf(split.abbreviations, given, addFault);
  return { ...split, statements, abbreviations, footnotes: [...body.footnotes, ...footnotes], comments };
}

function partsOf({ sections, depths }: Pick<SplitText, 'sections' | 'depths'>): ParsedPart[] {
  const names: readonly PartName[] = ['abstract', 'learning-points', 'body'];
  return names
    .map((name) => ({ name, depth: depths.get(name), children: [...sections[name]] }))
    .filter(({ children }) => children.length > 0);
}
