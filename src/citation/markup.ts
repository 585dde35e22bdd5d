/** Named characters that exports of reference managers and publishers write as HTML entities. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  thinsp: '\u2009',
  ensp: '\u2002',
  emsp: '\u2003',
  ndash: '–',
  mdash: '—',
  minus: '−',
  hyphen: '‐',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  sbquo: '‚',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  prime: '′',
  Prime: '″',
  bull: '•',
  middot: '·',
  dagger: '†',
  Dagger: '‡',
  deg: '°',
  plusmn: '±',
  times: '×',
  divide: '÷',
  le: '≤',
  ge: '≥',
  ne: '≠',
  asymp: '≈',
  sim: '∼',
  infin: '∞',
  micro: 'µ',
  rarr: '→',
  larr: '←',
  uarr: '↑',
  darr: '↓',
  harr: '↔',
  radic: '√',
  sum: '∑',
  part: '∂',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  sup1: '¹',
  sup2: '²',
  sup3: '³',
  copy: '©',
  reg: '®',
  trade: '™',
  sect: '§',
  para: '¶',
  pound: '£',
  euro: '€',
  yen: '¥',
  cent: '¢',
  iexcl: '¡',
  iquest: '¿',
  ordf: 'ª',
  ordm: 'º',
  szlig: 'ß',
  eth: 'ð',
  ETH: 'Ð',
  thorn: 'þ',
  THORN: 'Þ',
  aelig: 'æ',
  AElig: 'Æ',
  oelig: 'œ',
  OElig: 'Œ',
  oslash: 'ø',
  Oslash: 'Ø',
  aring: 'å',
  Aring: 'Å',
  scaron: 'š',
  Scaron: 'Š',
  ccedil: 'ç',
  Ccedil: 'Ç',
  inodot: 'ı',
  zwnj: '\u200C',
  zwj: '\u200D',
  shy: '',
};
const accents: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  caron: '\u030C',
  cedil: '\u0327',
};
const greekNames =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega'.split(
    ' ',
  );

/** "alpha" → "α", "Delta" → "Δ"; undefined for anything else. */
export function greekLetter(name: string): string | undefined {
  const index = greekNames.indexOf(name.toLowerCase());
  if (index === -1) return undefined;
  return String.fromCodePoint((/^[A-Z]/.test(name) ? 0x391 : 0x3b1) + index);
}

function entity(whole: string, name: string): string {
  if (name.startsWith('#')) {
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return code > 31 && code < 0x110000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
  }
  const known = named[name] ?? greekLetter(name);
  if (known !== undefined) return known;
  const [, letter, accent] = /^([A-Za-z])(grave|acute|circ|tilde|uml|caron|cedil)$/.exec(name) ?? [];
  return letter !== undefined && accent !== undefined ? (letter + accents[accent]).normalize('NFC') : whole;
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
