import { element } from '../../text/xml.ts';

export function paragraphs(texts: readonly string[]): string {
  return texts.map((text) => element('p', {}, text)).join('');
}
