import { typstText } from './typst-text.ts';

const functions: Readonly<Record<string, string>> = {
  em: 'emph',
  strong: 'strong',
  sub: 'sub',
  sup: 'super',
  del: 'strike',
};
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** Safe inline HTML (em, strong, sub, sup, del) as content of Typst; other elements give up their place to their text. */
export function richTypst(html: string): string {
  return html
    .split(/(<[^>]*>)/)
    .map((part, at) => (at % 2 === 0 ? typstText(decoded(part)) : typstTag(part)))
    .join('');
}

function typstTag(tag: string): string {
  const name = functions[/\w+/.exec(tag)?.[0] ?? ''];
  if (name === undefined) return '';
  return tag.startsWith('</') ? ']' : `#${name}[`;
}

function decoded(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_entity, name: string) => entities[name] ?? '');
}
