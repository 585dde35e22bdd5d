import type { Link, Nodes, PhrasingContent } from 'mdast';
import { attribute, escapeHtml } from '../../../text/escape-html.ts';
import { isSafeUrl, isSiteUrl } from '../../../tree/resolve/links.ts';
import { writeCitation } from './citation.ts';
import type { WriteContext } from './context.ts';
import { writeImage } from './image.ts';

const elements: Readonly<Partial<Record<PhrasingContent['type'], string>>> = {
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
  subscript: 'sub',
  superscript: 'sup',
};

/** A line of text as HTML. */
export function writePhrasing(nodes: readonly PhrasingContent[], context: WriteContext): string {
  let html = '';
  for (const node of nodes) html += writeNode(node, context);
  return html;
}

function writeNode(node: PhrasingContent, context: WriteContext): string {
  const element = elements[node.type];
  if (element !== undefined && 'children' in node) {
    return `<${element}>${writePhrasing(node.children, context)}</${element}>`;
  }
  switch (node.type) {
    case 'text':
      return escapeHtml(node.value);
    case 'break':
      return '<br>\n';
    case 'inlineCode':
      return `<code>${escapeHtml(node.value)}</code>`;
    case 'link':
      return writeLink(node, context);
    case 'image':
      return writeImage(node, 1);
    case 'citation':
      return writeCitation(node, context);
    case 'crossReference':
      return linked(escapeHtml(node.text ?? `@${node.label}`), node.target, 'cross-reference', context);
    case 'footnoteReference':
      return writeMark(node, context);
    case 'inlineMath':
      return node.mathml ?? `<code>${escapeHtml(node.value)}</code>`;
    default:
      return writeRest(node);
  }
}

/** Nothing is lost should a node come here that no step has turned into one of the above. */
function writeRest(node: Nodes): string {
  return 'value' in node ? escapeHtml(node.value) : '';
}

function writeLink({ url, title, children }: Link, context: WriteContext): string {
  const text = writePhrasing(children, { ...context, inLink: true });
  const mayLink = isSafeUrl(url) || (context.siteLinks && isSiteUrl(url));
  if (context.inLink || !mayLink) return text;
  return `<a${attribute('href', url)}${attribute('title', title ?? undefined)}>${text}</a>`;
}

function linked(html: string, id: string | undefined, name: string, { inLink }: WriteContext): string {
  return id === undefined || inLink ? html : `<a class="${name}"${attribute('href', `#${id}`)}>${html}</a>`;
}

function writeMark(
  node: Extract<PhrasingContent, { type: 'footnoteReference' }>,
  { labels, inLink }: WriteContext,
): string {
  const { number, anchor, label, identifier } = node;
  if (number === undefined) return escapeHtml(`[^${label ?? identifier}]`);
  if (inLink) return `<sup class="footnote-mark"${attribute('id', anchor)}>${number}</sup>`;
  const name = attribute('aria-label', `${labels.note} ${number}`);
  return `<sup class="footnote-mark"><a${attribute('id', anchor)} href="#fn-${number}"${name}>${number}</a></sup>`;
}
