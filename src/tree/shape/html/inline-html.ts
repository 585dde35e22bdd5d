import type { Html, Parents, PhrasingContent } from 'mdast';
import { positionAt, type ShapeContext, startOf } from '../context.ts';
import { type HtmlPart, htmlElements } from './elements.ts';
import { otherMarks } from './other-marks.ts';
import { toPhrasing } from './phrasing.ts';
import { tooDeep } from './removed.ts';
import { htmlTokens } from './tokens.ts';

/** Turns the tags among the children of a paragraph, heading, cell or mark into nodes, in place. */
export function convertInlineHtml(parent: Parents, context: ShapeContext): void {
  const parts = (parent.children as PhrasingContent[]).flatMap((child): HtmlPart[] =>
    child.type === 'html' ? tagParts(child, context) : [{ kind: 'node', node: child }],
  );
  const elements = htmlElements(parts, {
    stray: (name, offset) =>
      context.addFault('html-removed', offset, `HTML end tag </${name}> has no <${name}> before it; it was removed`),
    deep: tooDeep(context),
  });
  parent.children = toPhrasing(elements, context) as typeof parent.children;
}

function tagParts(node: Html, context: ShapeContext): HtmlPart[] {
  const start = startOf(node);
  return htmlTokens(node.value).flatMap((token): HtmlPart[] => {
    const offset = start + token.offset;
    if (token.kind === 'open' || token.kind === 'close') return [{ ...token, offset }];
    if (token.kind !== 'text') return otherMarks(token.kind, token.text, offset, context);
    return [{ kind: 'node', node: { type: 'text', value: token.text, position: positionAt(context.source, offset) } }];
  });
}
