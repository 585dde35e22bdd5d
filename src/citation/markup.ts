import { decodeNamedCharacterReference } from 'decode-named-character-reference';

function entity(whole: string, name: string): string {
  if (name.startsWith('#')) {
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return code > 31 && code < 0x110000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
  }
  // A soft hyphen of an export marks where its own lines could break.
  return name === 'shy' ? '' : decodeNamedCharacterReference(name) || whole;
}

/** HTML entities as characters; twice, for exports that escaped them twice ("&amp;alpha;"). Unknown ones stay. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  const pattern = /&(#\d{2,7}|#[xX][\da-fA-F]{2,6}|[A-Za-z][A-Za-z\d]{1,9});/g;
  return text.replace(pattern, entity).replace(pattern, entity);
}

/** NFC, where a dotless i or j under an accent (LaTeX's {\'\i}) counts as the letter with its dot. */
function composed(text: string): string {
  return text
    .replace(/\u0131(?=\p{M})/gu, 'i')
    .replace(/\u0237(?=\p{M})/gu, 'j')
    .normalize('NFC');
}

/** Tags of HTML and JATS that mean what the four tags of CSL mean. */
const tagNames: Readonly<Record<string, 'i' | 'b' | 'sup' | 'sub' | ''>> = {
  i: 'i',
  em: 'i',
  it: 'i',
  italic: 'i',
  cite: 'i',
  b: 'b',
  strong: 'b',
  bold: 'b',
  sup: 'sup',
  sub: 'sub',
  inf: 'sub',
  u: '',
  p: '',
  div: '',
  span: '',
  font: '',
  sc: '',
  scp: '',
  small: '',
  title: '',
  sec: '',
  underline: '',
  roman: '',
  monospace: '',
  tt: '',
  a: '',
  'ext-link': '',
  'styled-content': '',
  br: '',
  h1: '',
  h2: '',
  h3: '',
  h4: '',
};
const tagPattern = /<(\/?)((?:jats:|xhtml:|html:)?[A-Za-z][A-Za-z\d-]*)((?:\s+[^<>]*)?)(\/?)>/g;

const tagName = (written: string) => tagNames[written.replace(/^\w+:/, '').toLowerCase()];

/**
 * Text of an export as CSL wants it: entities decoded, `<em>` and its kin as `<i>`, `<b>`, `<sup>`, `<sub>`, other tags
 * of HTML dropped with their text kept, and no tag left open. "p <0.05" is no tag and stays.
 */
export function normaliseMarkup(given: string): string {
  const text = composed(decodeEntities(given));
  if (!text.includes('<')) return text;
  const open: string[] = [];
  let balanced = true;
  const marked = text.replace(tagPattern, (whole, slash: string, written: string, _attributes, empty: string) => {
    const name = tagName(written);
    if (name === undefined) return whole;
    if (name === '' || empty === '/') return written === 'br' ? ' ' : '';
    if (slash === '') open.push(name);
    else if (open.pop() !== name) balanced = false;
    return `<${slash}${name}>`;
  });
  if (balanced && open.length === 0) return marked;
  return text.replace(tagPattern, (whole, _slash, written: string) => (tagName(written) === undefined ? whole : ''));
}
