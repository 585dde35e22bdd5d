import type { Heading, RootContent } from 'mdast';
import { type SectionName, sectionOfHeading } from '../../language/section-headings.ts';
import type { AddFault } from '../add-fault.ts';
import { inlinesOf } from '../resolved-lines.ts';
import { plainText } from '../text/plain-text.ts';
import { type Abbreviation, liftAbbreviations } from './abbreviations.ts';
import { checkAbstractEnd } from './abstract-end.ts';
import { liftRunIns } from './run-in-statements.ts';
import { isOfStatements, type StatementSection, statementAt } from './statements.ts';

export type Sections = Readonly<Record<SectionName | 'body', readonly RootContent[]>>;

export interface SplitText {
  readonly sections: Sections;
  /** How deep, as typed, the headings of the sections are. */
  readonly depths: ReadonlyMap<string, number>;
  /** The headings of the sections with a place of their own below which there is nothing. */
  readonly empty: ReadonlyMap<SectionName, Heading>;
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
    if (!start?.isEmpty) (outer?.blocks ?? sections.body).push(child);
    if (start) open.push({ kind: 'frame', depth, blocks: sections.body });
  }
  checkAbstractEnd(sections.abstract, addFault);
  const listed = liftAbbreviations(sections.body);
  const lifted = liftRunIns(listed.body, statements, addFault);
  sections.body = lifted.body;
  const empty = new Map([...seen].filter(([name]) => sections[name].length === 0));
  return { sections, depths, abbreviations: listed.abbreviations, statements: lifted.statements, empty };
}

const givenTwice = (heading: Heading): string =>
  `Section "${wordsOf(heading)}" stands here a second time; join the two`;

function isTopHeading(node: RootContent): node is Heading {
  return node.type === 'heading' && node.depth === 1;
}

function nameOf(node: Heading): SectionName | undefined {
  if (node.depth > 2) return undefined;
  const text = wordsOf(node)
    .trim()
    .replace(/\s*[:.]$/, '');
  return sectionOfHeading(text);
}

const wordsOf = (heading: Heading): string => plainText(inlinesOf(heading.children));
