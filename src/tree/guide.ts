import GithubSlugger from 'github-slugger';
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { outlineGuide, parseGuide } from './guide-outline.ts';

/** A document of docs/ as HTML: as one page, and in parts. */
export interface Guide {
  readonly title: string;
  /** All below the title. */
  readonly html: string;
  /** What stands above the first heading "##". */
  readonly opening: string;
  /** What stands below each heading "##", by its anchor; its own headings begin with `h2`, for it is a page of its own. */
  readonly sections: ReadonlyMap<string, string>;
}

/** Where a guide leads to. */
export interface GuideLinks {
  /**
   * Address of a document by its name, "rules", and an anchor in it; undefined where the site has no such page. Anchors of
   * the document itself are asked for with its own name.
   */
  guide(name: string, anchor: string): string | undefined;
  /** Address of a picture by its name, "pdf-1.png". */
  picture(name: string): string | undefined;
}

/**
 * Sets a document of docs/ as HTML: plain Markdown with tables, its links and pictures led to where the site has them.
 *
 * @param name "rules" of docs/rules.md
 */
export function renderGuide(name: string, markdown: string, links: GuideLinks): Guide {
  const { title } = outlineGuide(markdown);
  const [, ...blocks] = parseGuide(markdown).children;
  const html = toHast({ type: 'root', children: blocks }) as Root;
  // Links within the documents are written for the anchors that code hosts give to headings.
  const slugger = new GithubSlugger();
  let tables = 0;
  visit(html, (element) => {
    adapt(element, name, links, slugger);
    // Regions of a page have names of their own.
    if (element.properties['role'] === 'region') element.properties['ariaLabel'] = `Table ${++tables}`;
  });
  const children = besideEachOther(html.children);
  const written = (part: Element[]): string => toHtml({ type: 'root', children: part });
  const whole = written(children);
  const starts = children.flatMap(({ tagName }, at) => (tagName === 'h2' ? [at] : []));
  const sections = starts.map((start, at) => {
    const [heading, ...below] = children.slice(start, starts[at + 1]);
    for (const element of below) raise(element);
    return [String(heading?.properties['id']), written(below)] as const;
  });
  return { title, html: whole, opening: written(children.slice(0, starts[0])), sections: new Map(sections) };
}

/** Makes a heading one level higher, which stood below that of its section. */
function raise(element: Element): void {
  if (/^h[34]$/.test(element.tagName)) element.tagName = `h${Number(element.tagName[1]) - 1}`;
}

function adapt(element: Element, name: string, links: GuideLinks, slugger: GithubSlugger): void {
  const { tagName, properties } = element;
  if (/^h[2-4]$/.test(tagName)) properties['id'] = slugger.slug(textOf(element));
  if (tagName === 'a') lead(element, name, links);
  if (tagName === 'img') {
    properties['src'] = links.picture(String(properties['src']).replace(/^pictures\//, '')) ?? properties['src'];
    properties['loading'] = 'lazy';
  }
  if (tagName === 'pre' && /^\|/m.test(textOf(element)))
    Object.assign(properties, { className: ['rows'], tabIndex: 0, role: 'region' });
  if (tagName === 'table') {
    const table = { ...element };
    Object.assign(element, {
      tagName: 'div',
      properties: { className: ['table-scroll'], tabIndex: 0, role: 'region' },
    });
    element.children = [table];
  }
}

/** Leads "rules.md#doi" to the page of the rule. What lies beside the document and is no page of the site is named alone. */
function lead(element: Element, name: string, links: GuideLinks): void {
  const href = String(element.properties['href']);
  if (/^[a-z]+:/.test(href)) return;
  const [, other = '', anchor = ''] = /^(?:([\w-]+)\.md)?(?:#(.*))?$/.exec(href) ?? [];
  const page = other === '' && anchor === '' ? undefined : links.guide(other || name, anchor);
  if (page === undefined) Object.assign(element, { tagName: 'span', properties: {} });
  else element.properties['href'] = page;
}

/** Puts what is typed and the picture of what is seen of it side by side. */
function besideEachOther(nodes: Root['children']): Element[] {
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
