import { linkedText } from '../../text/linked-text.ts';
import { element, escapeXml } from '../../text/xml.ts';

/** Plain text as a paragraph in which addresses are links. */
export function paragraph(text: string): string {
  const parts = linkedText(text).map((part) =>
    part.url === undefined
      ? escapeXml(part.text)
      : element('ext-link', { 'ext-link-type': 'uri', 'xlink:href': part.url }, part.text),
  );
  return `<p>${parts.join('')}</p>`;
}
