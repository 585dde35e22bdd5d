import type { Html, Image as ImageNode, PhrasingContent, Strong, Text } from 'mdast';
import { fileUrl } from '../../../model/paths.ts';
import type { Citation, FootnoteReference, Image, Inline } from '../../../model/tree/inline.ts';
import { noOther } from '../../../model/tree/node.ts';

export const text = (value: string): Text => ({ type: 'text', value });

/** Markdown that is written as it stands. */
export const raw = (value: string): Html => ({ type: 'html', value });

export const strong = (value: string): Strong => ({ type: 'strong', children: [text(value)] });

/** A line with nodes that every Markdown has; sub- and superscript and formulae as Pandoc writes them. */
export function plainInlines(nodes: readonly Inline[]): PhrasingContent[] {
  return nodes.flatMap(plainInline);
}

function plainInline(node: Inline): PhrasingContent[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [{ type: node.type, value: node.value }];
    case 'emphasis':
    case 'strong':
    case 'delete':
      return [{ type: node.type, children: plainInlines(node.children) }];
    case 'underline':
      return [raw('<u>'), ...plainInlines(node.children), raw('</u>')];
    case 'smallCapitals':
      return [raw('<span class="smallcaps">'), ...plainInlines(node.children), raw('</span>')];
    case 'subscript':
      return script('~', plainInlines(node.children));
    case 'superscript':
      return script('^', plainInlines(node.children));
    case 'break':
      return [{ type: 'break' }];
    case 'link':
      return [
        { type: 'link', url: fromCopy(node.url), title: node.title ?? null, children: plainInlines(node.children) },
      ];
    case 'image':
      return [plainImage(node)];
    case 'citation':
      return plainCitation(node);
    case 'crossReference':
      return [text(node.text)];
    case 'footnoteReference':
      return plainMark(node);
    case 'inlineMath':
      return [raw(node.display ? `$$${node.value}$$` : `$${node.value}$`)];
    default:
      return noOther(node);
  }
}

/** Sub- or superscript, in which Pandoc wants spaces behind a backslash. */
export function script(mark: '~' | '^', nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined = nodes.flatMap((node): PhrasingContent[] =>
    node.type === 'text'
      ? node.value.split(' ').flatMap((part, at) => (at === 0 ? [text(part)] : [raw('\\ '), text(part)]))
      : [node],
  );
  return [raw(mark), ...joined, raw(mark)];
}

/** A place of the report is one of its page, beside which the copy lies. */
const fromCopy = (url: string): string => (url.startsWith('#') ? `./${url}` : url);

/** Notes of tables, which have letters, stand under them and not at the end. */
function plainMark({ sign, label }: FootnoteReference): PhrasingContent[] {
  if (sign !== undefined && !/\d/.test(sign)) return script('^', [text(sign)]);
  return [{ type: 'footnoteReference', ...noteName(sign ?? label) }];
}

export function noteName(name: string): { identifier: string; label: string } {
  return { identifier: name, label: name };
}

function plainImage({ published, url, alt }: Image): ImageNode {
  return { type: 'image', url: published ? fileUrl(published.original) : url, alt };
}

function plainCitation({ pieces, raw: typed, raised }: Citation): PhrasingContent[] {
  const printed = text(pieces?.map((piece) => piece.text).join('') ?? typed);
  return raised ? script('^', [printed]) : [printed];
}
