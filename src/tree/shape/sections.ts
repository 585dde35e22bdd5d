import type { Heading, RootContent } from 'mdast';
import { headingEnd } from '../../language/heading-words.ts';
import { type SectionName, sectionOfHeading } from '../../language/section-headings.ts';
import type { HeadedPart, PartHeadings } from '../../model/article-text.ts';
import type { AddFault } from '../add-fault.ts';
import { inlinesOf } from '../resolved-lines.ts';
import { plainText } from '../text/plain-text.ts';
import { type Abbreviation, liftAbbreviations } from './abbreviations.ts';
import { checkAbstractEnd } from './abstract-end.ts';
import { liftRunIns } from './run-in-statements.ts';
import { isFrame, isOfStatements, type StatementSection, statementAt } from './statements.ts';

export type Sections = Readonly<Record<SectionName | 'body', readonly RootContent[]>>;

export interface SplitText {
  readonly sections: Sections;
  /** How deep, as typed, the headings of the sections are. */
  readonly depths: ReadonlyMap<string, number>;
  /** The headings of the sections with a place of their own below which there is nothing. */
  readonly empty: ReadonlyMap<SectionName, Heading>;
  /** What the authors call the parts of the text, statements and list of abbreviations that have a place of their own. */
  readonly headings: PartHeadings;
  /** In the order of the text. */
  readonly statements: readonly StatementSection[];
  /** Of a section "Abbreviations". */
  readonly abbreviations: readonly Abbreviation[];
}

/** A section with a place of its own, up to the next heading that is not below its own. */
interface OpenSection {
  readonly kind: 'part' | 'statement' | 'frame';
  readonly depth: number;
  readonly blocks: RootContent[];
}

/** Takes the sections with a place of their own on the page out of the text. Whatever else there is, is the body. */
export function splitSections(children: readonly RootContent[], addFault: AddFault): SplitText {
  const sections = { abstract: [], 'learning-points': [], keywords: [], references: [], body: [] } as Record<
    SectionName | 'body',
    RootContent[]
  >;
  const depths = new Map<SectionName, number>();
  const seen = new Map<SectionName, Heading>();
  const statements: StatementSection[] = [];
  /** Headings that nothing but statements stand below. */
  const frames: RootContent[] = [];
  const bodyUsesTop = children.some(
    (child) => isTopHeading(child) && nameOf(child) === undefined && !isOfStatements(child),
  );
  let open: OpenSection[] = [];
  for (const [at, child] of children.entries()) {
    if (child.type !== 'heading') {
      (open.at(-1)?.blocks ?? sections.body).push(child);
      continue;
    }
    // "# Abstract" above sections that begin with "##" ends at the first of them.
    const depth = child.depth === 1 && !bodyUsesTop ? 2 : child.depth;
    const name = nameOf(child);
    if (name !== undefined) {
      if (seen.has(name)) addFault('duplicate-section', child, givenTwice(child));
      else seen.set(name, child);
      open = [{ kind: 'part', depth, blocks: sections[name] }];
      depths.set(name, depth);
      continue;
    }
    open = open.filter((outer) => outer.depth < child.depth);
    const outer = open.at(-1);
    const start = outer?.kind === 'part' ? undefined : statementAt(child, children[at + 1], outer !== undefined);
    if (start?.kind === 'statement') {
      const statement: StatementSection = { subjects: start.subjects, heading: child, children: [] };
      statements.push(statement);
      open.push({ kind: 'statement', depth, blocks: statement.children });
      continue;
    }
    const place = start?.isEmpty ? frames : (outer?.blocks ?? sections.body);
    place.push(child);
    if (start) open.push({ kind: 'frame', depth, blocks: sections.body });
  }
  checkAbstractEnd(sections.abstract, addFault);
  const lifted = liftRunIns(sections.body, statements, addFault);
  const listed = liftAbbreviations(lifted.body);
  sections.body = listed.body;
  const empty = new Map([...seen].filter(([name]) => sections[name].length === 0));
  const { abbreviations } = listed;
  const headings = wordsOfAll([
    ...seen,
    ['declarations', frames.find(isFrameHeading)],
    ['abbreviations', listed.heading],
  ]);
  return { sections, depths, headings, abbreviations, statements: lifted.statements, empty };
}

function wordsOfAll(headings: readonly (readonly [HeadedPart, Heading | undefined])[]): PartHeadings {
  return Object.fromEntries(headings.flatMap(([part, heading]) => (heading ? [[part, nameIn(heading)]] : [])));
}

const isFrameHeading = (block: RootContent): block is Heading => block.type === 'heading' && isFrame(block);

const givenTwice = (heading: Heading): string =>
  `Section "${wordsOf(heading)}" stands here a second time; join the two`;

function isTopHeading(node: RootContent): node is Heading {
  return node.type === 'heading' && node.depth === 1;
}

function nameOf(node: Heading): SectionName | undefined {
  if (node.depth > 2) return undefined;
  return sectionOfHeading(nameIn(node));
}

/** The words of a heading without the mark that may end it. */
const nameIn = (heading: Heading): string => wordsOf(heading).trim().replace(headingEnd, '');

const wordsOf = (heading: Heading): string => plainText(inlinesOf(heading.children));
