import GithubSlugger from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';

/** A heading of a guide. */
export interface GuideHeading {
  /** The anchor that code hosts give to it. */
  readonly id: string;
  readonly title: string;
  /** The words of the paragraph below it; empty where there is none. */
  readonly text: string;
}

/** What stands below a heading "##", with the headings in it. */
export interface GuideSection extends GuideHeading {
  readonly headings: readonly GuideHeading[];
}

/** The title and the headings of a document of docs/. */
export interface GuideOutline {
  readonly title: string;
  readonly sections: readonly GuideSection[];
}

/** Reads a document of docs/: plain Markdown with tables. */
export function parseGuide(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
}

/** Reads the headings of a document of docs/. @throws where it does not begin with its title */
export function outlineGuide(markdown: string): GuideOutline {
  const { children } = parseGuide(markdown);
  const [first] = children;
  if (first?.type !== 'heading') throw new Error('A guide begins with its title');
  const slugger = new GithubSlugger();
  const sections: (GuideHeading & { headings: GuideHeading[] })[] = [];
  for (const [at, node] of children.entries()) {
    if (at === 0 || node.type !== 'heading') continue;
    const title = wordsOf(node);
    const next = children[at + 1];
    const heading = { id: slugger.slug(title), title, text: next?.type === 'paragraph' ? wordsOf(next) : '' };
    if (node.depth === 2) sections.push({ ...heading, headings: [] });
    else sections.at(-1)?.headings.push(heading);
  }
  return { title: wordsOf(first), sections };
}

/** The words of a node, each line break a space. */
function wordsOf(node: Nodes): string {
  if ('children' in node) return node.children.map(wordsOf).join('');
  return node.type === 'text' || node.type === 'inlineCode' ? node.value.replaceAll('\n', ' ') : '';
}
