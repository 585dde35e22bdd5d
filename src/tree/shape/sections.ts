import type { Heading, RootContent } from 'mdast';
import { type SectionName, sectionOfHeading } from '../../language/section-headings.ts';
import type { AddFault } from '../add-fault.ts';
import { inlinesOf } from '../resolved-lines.ts';
import { plainText } from '../text/plain-text.ts';
import { checkAbstractEnd } from './abstract-end.ts';

export type Sections = Readonly<Record<SectionName | 'body', readonly RootContent[]>>;

export interface SplitText {
  readonly sections: Sections;
  /** How deep, as typed, the headings of the sections are. */
  readonly depths: ReadonlyMap<string, number>;
  /** The headings of the sections with a place of their own below which there is nothing. */
  readonly empty: ReadonlyMap<SectionName, Heading>;
}

/** Takes the sections with a place of their own on the page out of the text. Whatever else there is, is the body. */
export function splitSections(children: readonly RootContent[], addFault: AddFault): SplitText {
  const sections = { abstract: [], 'learning-points': [], keywords: [], references: [], body: [] } as Record<
    SectionName | 'body',
    RootContent[]
  >;
  const depths = new Map<SectionName, number>();
  const seen = new Map<SectionName, Heading>();
  const bodyUsesTop = children.some((child) => isTopHeading(child) && nameOf(child) === undefined);
  let current: { readonly name: SectionName; readonly depth: number } | undefined;
  for (const child of children) {
    if (child.type !== 'heading') {
      sections[current?.name ?? 'body'].push(child);
      continue;
    }
    const name = nameOf(child);
    if (name !== undefined) {
      if (seen.has(name))
        addFault(
          'duplicate-section',
          child,
          `Section "${plainText(inlinesOf(child.children))}" stands here a second time; join the two`,
        );
      else seen.set(name, child);
      // "# Abstract" above sections that begin with "##" ends at the first of them.
      current = { name, depth: bodyUsesTop ? child.depth : 2 };
      depths.set(name, current.depth);
      continue;
    }
    if (current && child.depth <= current.depth) current = undefined;
    sections[current?.name ?? 'body'].push(child);
  }
  checkAbstractEnd(sections.abstract, addFault);
  return { sections, depths, empty: new Map([...seen].filter(([name]) => sections[name].length === 0)) };
}

function isTopHeading(node: RootContent): node is Heading {
  return node.type === 'heading' && node.depth === 1;
}

function nameOf(node: Heading): SectionName | undefined {
  if (node.depth > 2) return undefined;
  const text = plainText(inlinesOf(node.children))
    .trim()
    .replace(/\s*[:.]$/, '');
  return sectionOfHeading(text);
}
