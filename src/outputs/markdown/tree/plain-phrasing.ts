import type { Html, Image, PhrasingContent, Strong, Text } from 'mdast';
import { fileUrl } from '../../../model/paths.ts';
import type { Citation } from '../../../tree/nodes.ts';
import { isSafeUrl } from '../../../tree/resolve/links.ts';

export const text = (value: string): Text => ({ type: 'text', value });

/** Markdown that is written as it stands. */
export const raw = (value: string): Html => ({ type: 'html', value });

export const strong = (value: string): Strong => ({ type: 'strong', children: [text(value)] });

/** A line with nodes that every Markdown has; sub- and superscript and formulae as Pandoc writes them. */
export function plainPhrasing(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap(plainNode);
}

function plainNode(node: PhrasingContent): PhrasingContent[] {
  switch (node.type) {
    case 'emphasis':
    case 'strong':
    case 'delete':
      return [{ ...node, children: plainPhrasing(node.children) }];
    case 'subscript':
      return script('~', plainPhrasing(node.children));
    case 'superscript':
      return script('^', plainPhrasing(node.children));
    case 'link':
      return isSafeUrl(node.url) ? [{ ...node, children: plainPhrasing(node.children) }] : plainPhrasing(node.children);
    case 'image':
      return [plainImage(node)];
    case 'citation':
      return plainCitation(node);
    case 'crossReference':
      return [text(node.text ?? `@${node.label}`)];
    case 'footnoteReference':
      return [{ type: 'footnoteReference', ...noteName(node.number ?? node.identifier) }];
    case 'inlineMath':
      return [raw(node.display ? `$$${node.value}$$` : `$${node.value}$`)];
    case 'text':
    case 'inlineCode':
    case 'break':
      return [node];
    default:
      return 'value' in node ? [text(node.value)] : [];
  }
}

/** Sub- or superscript, in which Pandoc wants spaces behind a backslash. */
function script(mark: '~' | '^', nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined = nodes.flatMap((node): PhrasingContent[] =>
    node.type === 'text'
      ? node.value.split(' ').flatMap((part, at) => (at === 0 ? [text(part)] : [raw('\\ '), text(part)]))
      : [node],
  );
  return [raw(mark), ...joined, raw(mark)];
}

export function noteName(number: number | string): { identifier: string; label: string } {
  return { identifier: String(number), label: String(number) };
}

function plainImage({ published, url, alt }: Image): Image {
  return { type: 'image', url: published ? fileUrl(published.original) : url, alt: alt?.trim() ?? '' };
}

function plainCitation({ pieces, raw: typed, raised }: Citation): PhrasingContent[] {
  const printed = text(pieces?.map((piece) => piece.text).join('') ?? typed);
  return raised ? script('^', [printed]) : [printed];
}
