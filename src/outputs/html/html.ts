import { linkedText } from '../../text/linked-text.ts';
import { escapeXml } from '../../text/xml.ts';

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
