import type { RichText } from '../model/text.ts';

const kept: Readonly<Record<string, string>> = {
  i: 'em',
  em: 'em',
  b: 'strong',
  strong: 'strong',
  sup: 'sup',
  sub: 'sub',
};
const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** Plain text as safe HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * What citeproc printed as safe inline HTML and as text. Its own tags are the only ones in it (data is escaped); those
 * that carry emphasis, sub- or superscript stay, the others give up their place to their text.
 */
export function richText(printed: string): RichText {
  const html = printed
    .replace(/<(\/?)([a-z]+)[^>]*>/g, (_tag, slash: string, name: string) =>
      kept[name] === undefined ? '' : `<${slash}${kept[name]}>`,
    )
    .replace(/\s*\n\s*/g, ' ')
    .trim();
  return { html, text: plainText(html) };
}

/** Safe inline HTML without its tags. */
export function plainText(html: string): string {
  return html.replace(/<[^>]*>/g, '').replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity);
}
