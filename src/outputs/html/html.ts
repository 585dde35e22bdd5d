import { escapeXml } from '../../text/xml.ts';

/** Plain text as HTML. */
export const text = escapeXml;

/** A link. @param content safe HTML */
export function anchor(url: string, content: string): string {
  return `<a href="${escapeXml(url)}">${content}</a>`;
}
