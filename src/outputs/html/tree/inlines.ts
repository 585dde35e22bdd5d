import { boundMarks } from '../../../model/tree/bound-marks.ts';
import { isWhole } from '../../../model/tree/bound-words.ts';
import type { FootnoteReference, Inline, Link, Span } from '../../../model/tree/inline.ts';
import { noOther } from '../../../model/tree/node.ts';
import { attribute, escapeHtml } from '../../../text/escape-html.ts';
import { withLeftToRight } from '../../../tree/text/left-to-right.ts';
import { writeCitation } from './citation.ts';
import type { WriteContext } from './context.ts';
import { writeFormula } from './formula.ts';
import { writeImage } from './image.ts';

const elements: Readonly<Record<Span<Inline>['type'], string>> = {
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
  underline: 'u',
  smallCapitals: 'span',
  subscript: 'sub',
  superscript: 'sup',
};

/** A line of text as HTML. */
export function writeInlines(nodes: readonly Inline[], context: WriteContext): string {
  const line = context.isVerbatim ? nodes : boundMarks(nodes);
  let html = '';
  for (const node of context.rightToLeft ? withLeftToRight(line) : line) {
    html +=
      node.type === 'leftToRight'
        ? `<bdi dir="ltr">${writeInlines(node.children, { ...context, rightToLeft: false })}</bdi>`
        : writeInline(node, context);
  }
  return html;
}

function writeInline(node: Inline, context: WriteContext): string {
  switch (node.type) {
    case 'text':
      return context.isVerbatim ? escapeHtml(node.value) : writeText(node.value);
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'underline':
    case 'smallCapitals':
    case 'subscript':
    case 'superscript':
      return `<${elements[node.type]}${attribute('class', node.type === 'smallCapitals' ? 'small-capitals' : undefined)}>${writeInlines(node.children, context)}</${elements[node.type]}>`;
    case 'break':
      return '<br>\n';
    case 'inlineCode':
      return `<code>${escapeHtml(node.value)}</code>`;
    case 'link':
      return writeLink(node, context);
    case 'image':
      return writeImage(node, 'text');
    case 'citation':
      return writeCitation(node, context);
    case 'crossReference':
      return linked(escapeHtml(node.text), node.target, 'cross-reference', context);
    case 'footnoteReference':
      return writeMark(node, context);
    case 'inlineMath':
      return writeFormula(node);
    default:
      return noOther(node);
  }
}

/** Words with a hyphen or a stroke, behind which a line could end. */
const partable = /([^\s]*[-‐/][^\s]*)/;

/** A longer word may not fit into a line. */
const longestWhole = 28;

/** Text as HTML, in which no line ends within "mg/dL" or behind the "β-" of "β-blocker". */
function writeText(text: string): string {
  const pieces = text.split(partable).map((piece, at) => {
    const isKept = at % 2 === 1 && piece.length <= longestWhole && isWhole(piece);
    return isKept ? `<span class="whole">${escapeHtml(piece)}</span>` : escapeHtml(piece);
  });
  return pieces.join('');
}

function writeLink({ url, title, children }: Link<Inline>, context: WriteContext): string {
  const text = writeInlines(children, { ...context, inLink: true });
  return context.inLink ? text : `<a${attribute('href', url)}${attribute('title', title)}>${text}</a>`;
}

function linked(html: string, id: string | undefined, name: string, { inLink }: WriteContext): string {
  return id === undefined || inLink ? html : `<a class="${name}"${attribute('href', `#${id}`)}>${html}</a>`;
}

function writeMark({ sign, target, anchor, label }: FootnoteReference, { labels, inLink }: WriteContext): string {
  if (sign === undefined) return escapeHtml(`[^${label}]`);
  if (inLink) return `<sup class="footnote-mark"${attribute('id', anchor)}>${sign}</sup>`;
  const name = attribute('aria-label', `${labels.note} ${sign}`);
  return `<sup class="footnote-mark"><a${attribute('id', anchor)} href="#${target}"${name}>${sign}</a></sup>`;
}
