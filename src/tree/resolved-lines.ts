import type * as mdast from 'mdast';
import type { Image, Inline, Place } from '../model/tree/inline.ts';
import { noOther } from '../model/tree/node.ts';
import { isSafeUrl, isSiteUrl } from '../text/safe-url.ts';

/**
 * Where a text is from. One of an article keeps its places in article.md, and its links lead to other sites or to the same
 * page, as do those of a field of its front matter; those of a title or of a page of the journal may lead to other pages of
 * the site.
 */
export type Origin = 'article' | 'front-matter' | 'site';

/** Parsed nodes of a line as nodes of the resolved tree. */
export function inlinesOf(nodes: readonly mdast.PhrasingContent[], origin: Origin = 'article'): Inline[] {
  return nodes.flatMap((node) => inlineOf(node, origin));
}

/** Where a parsed node stands; nowhere in a text of the site. */
export function placeOf({ position }: mdast.Node, origin: Origin): { readonly place?: Place } {
  const start = position?.start.offset;
  return origin !== 'article' || start === undefined ? {} : { place: [start, position?.end.offset ?? start] };
}

function inlineOf(node: mdast.PhrasingContent, origin: Origin): Inline[] {
  const at = placeOf(node, origin);
  switch (node.type) {
    case 'text':
    case 'html':
    case 'attributes':
      // Nothing is lost should HTML or attributes be left that no step has understood.
      return [{ type: 'text', value: node.value, ...at }];
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'underline':
    case 'smallCapitals':
    case 'subscript':
    case 'superscript':
      return [{ type: node.type, children: inlinesOf(node.children, origin), ...at }];
    case 'inlineCode':
      return [{ type: 'inlineCode', value: node.value, ...at }];
    case 'break':
      return [{ type: 'break', ...at }];
    case 'link':
      return linkOf(node, origin);
    case 'image':
      return [imageOf(node, origin)];
    case 'citation': {
      const { narrative, raw, pieces, anchors, raised } = node;
      return [{ type: 'citation', narrative, raw, pieces, anchors, raised, ...at }];
    }
    case 'crossReference': {
      const { text = `@${node.label}`, target, between } = node;
      return [{ type: 'crossReference', text, target, between, ...at }];
    }
    case 'footnoteReference': {
      const { label, identifier, sign, target, anchor } = node;
      return [{ type: 'footnoteReference', label: label ?? identifier, sign, target, anchor, ...at }];
    }
    case 'inlineMath': {
      const { value, display, mathml, typst } = node;
      return [{ type: 'inlineMath', value, display, mathml, typst, ...at }];
    }
    case 'linkReference':
      return inlinesOf(node.children, origin);
    case 'imageReference':
      return [{ type: 'text', value: node.alt ?? '', ...at }];
    default:
      return noOther(node);
  }
}

function linkOf(node: mdast.Link, origin: Origin): Inline[] {
  const { url, title } = node;
  const children = inlinesOf(node.children, origin);
  const mayLink = isSafeUrl(url) || (origin === 'site' && isSiteUrl(url));
  return mayLink ? [{ type: 'link', url, title: title ?? undefined, children, ...placeOf(node, origin) }] : children;
}

export function imageOf(node: mdast.Image, origin: Origin): Image {
  const { url, alt, published, first } = node;
  return { type: 'image', url, alt: alt?.trim() ?? '', published, first, ...placeOf(node, origin) };
}
