import { linkedText } from '../../text/linked-text.ts';
import { escapeXml } from '../../text/xml.ts';

/** `<name>content</name>`, nothing where there is no content. @param content safe HTML */
export function tag(
  name: string,
  content: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
): string {
  return content === '' ? '' : `<${name}${written(attributes)}>${content}</${name}>`;
}

function written(attributes: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeXml(value)}"`))
    .join('');
}

/** Plain text as HTML. */
export const text = escapeXml;

/** Plain text as HTML in which addresses are links. */
export function textWithLinks(plain: string): string {
  return linkedText(plain)
    .map((part) => (part.url === undefined ? text(part.text) : anchor(part.url, text(part.text))))
    .join('');
}

/** A link. @param content safe HTML */
export function anchor(url: string, content: string): string {
  return `<a href="${escapeXml(url)}">${content}</a>`;
}
