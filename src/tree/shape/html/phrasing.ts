import type { Link, PhrasingContent } from 'mdast';
import { inlinesOf } from '../../resolved-lines.ts';
import { plainText } from '../../text/plain-text.ts';
import { positionAt, type ShapeContext } from '../context.ts';
import type { HtmlChild, HtmlElement } from './elements.ts';
import { addUnwrapped, checkElement } from './removed.ts';
import { droppedTags, phrasingTags } from './tags.ts';

/** Raw HTML as nodes of a line of text. Blocks in it lose their marks. */
export function toPhrasing(children: readonly HtmlChild[], context: ShapeContext): PhrasingContent[] {
  return children.flatMap((child) => {
    if (child.name === undefined) return [child.node as PhrasingContent];
    if (droppedTags.has(child.name)) return checkElement(child, context);
    return phrasingOf(child, context);
  });
}

function phrasingOf(element: HtmlElement, context: ShapeContext): PhrasingContent[] {
  const { name = '', attributes, offset } = element;
  const position = positionAt(context.source, offset);
  const type = phrasingTags.get(name);
  if (type !== undefined && !element.closed) return unwrapped(element, context, 'never closed');
  const children = toPhrasing(element.children, context);
  checkElement(element, context, isSmallCapitals(element) ? ['class', 'style'] : []);
  if (type !== undefined) return [{ type, children, position }];
  if (name === 'br') return [{ type: 'break', position }];
  if (name === 'wbr') return [];
  if (name === 'img')
    return [{ type: 'image', url: attributes.get('src') ?? '', alt: attributes.get('alt') ?? '', position }];
  if (name === 'a') return anchorOf(attributes.get('href'), children, position);
  if (['code', 'kbd', 'samp', 'tt'].includes(name))
    return [{ type: 'inlineCode', value: plainText(inlinesOf(children)), position }];
  if (isSmallCapitals(element)) return [{ type: 'smallCapitals', children, position }];
  addUnwrapped(element, context, 'not allowed');
  return children;
}

/** `<span class="smallcaps">`, and what word processors write. */
function isSmallCapitals({ name, attributes, closed }: HtmlElement): boolean {
  if (name !== 'span' || !closed) return false;
  const isClass = /^\s*small-?caps\s*$/i.test(attributes.get('class') ?? '');
  return isClass || /^\s*font-variant(?:-caps)?\s*:\s*small-caps\s*;?\s*$/i.test(attributes.get('style') ?? '');
}

function anchorOf(url: string | undefined, children: PhrasingContent[], position: Link['position']): PhrasingContent[] {
  return url === undefined ? children : [{ type: 'link', url, children, position }];
}

function unwrapped(element: HtmlElement, context: ShapeContext, why: string): PhrasingContent[] {
  addUnwrapped(element, context, why);
  return toPhrasing(element.children, context);
}
