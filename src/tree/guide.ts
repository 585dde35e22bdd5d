import GithubSlugger from 'github-slugger';
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toHast } from 'mdast-util-to-hast';
import { gfmTable } from 'micromark-extension-gfm-table';

/** A document of docs/ as a page. */
export interface Guide {
  readonly title: string;
  /** HTML of all below the title. */
  readonly html: string;
}

/** Where a guide leads to. */
export interface GuideLinks {
  /** Address of another document by its name, "rules"; undefined where the site has no such page. */
  guide(name: string): string | undefined;
  /** Address of a picture by its name, "pdf-1.png". */
  picture(name: string): string | undefined;
}

/** The title with which a document of docs/ begins. */
export function guideTitle(markdown: string): string {
  const [heading] = fromMarkdown(markdown.split('\n', 1)[0] ?? '').children;
  if (heading?.type !== 'heading') throw new Error('A guide begins with its title');
  return textOf(toHast(heading) as Element);
}

/** Sets a document of docs/ as HTML: plain Markdown with tables, its links and pictures led to where the site has them. */
export function renderGuide(markdown: string, links: GuideLinks): Guide {
  const tree = fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const [, ...blocks] = tree.children;
  const html = toHast({ type: 'root', children: blocks }) as Root;
  // Links within the documents are written for the anchors that code hosts give to headings.
  const slugger = new GithubSlugger();
  let tables = 0;
  visit(html, (element) => {
    adapt(element, links, slugger);
    // Regions of a page have names of their own.
    if (element.properties['role'] === 'region') element.properties['ariaLabel'] = `Table ${++tables}`;
  });
  return { title: guideTitle(markdown), html: toHtml({ ...html, children: besideEachOther(html.children) }) };
}

function adapt(element: Element, links: GuideLinks, slugger: GithubSlugger): void {
  const { tagName, properties } = element;
  if (/^h[2-4]$/.test(tagName)) properties['id'] = slugger.slug(textOf(element));
  if (tagName === 'a') lead(element, links);
  if (tagName === 'img') {
    properties['src'] = links.picture(String(properties['src']).replace(/^pictures\//, '')) ?? properties['src'];
    properties['loading'] = 'lazy';
  }
  if (tagName === 'table') {
    const table = { ...element };
    Object.assign(element, {
      tagName: 'div',
      properties: { className: ['table-scroll'], tabIndex: 0, role: 'region' },
    });
    element.children = [table];
  }
}

/** Leads "rules.md#doi" to the page of the rules. What lies beside the document and is no page of the site is named alone. */
function lead(element: Element, links: GuideLinks): void {
  const href = String(element.properties['href']);
  if (/^(?:#|[a-z]+:)/.test(href)) return;
  const [, name = '', hash = ''] = /^([\w-]+)\.md(#.*)?$/.exec(href) ?? [];
  const page = links.guide(name);
  if (page === undefined) Object.assign(element, { tagName: 'span', properties: {} });
  else element.properties['href'] = page + hash;
}

/** Puts what is typed and the picture of what is seen of it side by side. */
function besideEachOther(nodes: Root['children']): Root['children'] {
  const blocks = nodes.filter((node) => node.type === 'element');
  const shown: Element[] = [];
  for (const block of blocks) {
    const typed = shown.at(-1);
    if (typed?.tagName === 'pre' && isPicture(block)) {
      shown.splice(-1, 1, {
        type: 'element',
        tagName: 'div',
        properties: { className: ['example'] },
        children: [typed, block],
      });
    } else shown.push(block);
  }
  return shown;
}

const isPicture = ({ tagName, children: [first, second] }: Element): boolean =>
  tagName === 'p' && first?.type === 'element' && first.tagName === 'img' && second === undefined;

function visit(node: Root | Element, change: (element: Element) => void): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    visit(child, change);
    change(child);
  }
}

function textOf(node: Element): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('');
}
