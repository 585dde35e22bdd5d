import { isElement, rawTextTags } from './tags.ts';

/** A piece of raw HTML; offsets count from its beginning. */
export type HtmlToken =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly closed: boolean;
      readonly offset: number;
    }
  | { readonly kind: 'close'; readonly name: string; readonly offset: number }
  | { readonly kind: 'text' | MarkKind; readonly text: string; readonly offset: number };

/**
 * What is no element: `<!-- … -->`, whose text is shown nowhere; a comment that is never closed; `<?…>` and `<!…>`, which
 * show nothing; and `<p53>`.
 */
export type MarkKind = 'comment' | 'unclosed' | 'instruction' | 'unknown';

const tag = /<(\/?)([A-Za-z][A-Za-z0-9:-]*)((?:\s+|\/)(?:[^"'<>]|"[^"]*"|'[^']*')*)?>/y;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  colon: ':',
  tab: '\t',
  newline: '\n',
};

/** Raw HTML cut into tags, comments and text. */
export function htmlTokens(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let at = 0;
  let textStart = 0;
  const flush = (end: number): void => {
    if (end > textStart) tokens.push({ kind: 'text', text: html.slice(textStart, end), offset: textStart });
  };
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1) break;
    const found = markAt(html, open);
    at = found?.end ?? open + 1;
    if (!found) continue;
    flush(open);
    if (found.token) tokens.push(found.token);
    textStart = at;
  }
  flush(html.length);
  return tokens;
}

/** What begins with the "<" at an offset, and where it ends; nothing where the "<" is text. */
function markAt(html: string, at: number): { readonly token?: HtmlToken; readonly end: number } | undefined {
  if (html.startsWith('<!--', at)) return commentAt(html, at);
  if (/^<(?:\?|!)/.test(html.slice(at, at + 2))) return instructionAt(html, at);
  tag.lastIndex = at;
  const found = tag.exec(html);
  if (!found) return undefined;
  const [text, slash, written = '', rest = ''] = found;
  const name = written.toLowerCase();
  const end = at + text.length;
  if (!isElement(name)) return { token: { kind: 'unknown', text, offset: at }, end };
  if (slash === '/') return { token: { kind: 'close', name, offset: at }, end };
  const token: HtmlToken = {
    kind: 'open',
    name,
    attributes: attributesOf(rest),
    closed: rest.endsWith('/'),
    offset: at,
  };
  return { token, end: rawTextTags.has(name) ? rawTextEnd(html, name, end) : end };
}

/** HTML also ends comments at "--!>", "<!-->" and "<!--->". */
function commentAt(html: string, at: number): { readonly token?: HtmlToken; readonly end: number } {
  const short = /^<!---?>/.exec(html.slice(at, at + 6));
  if (short) return { end: at + short[0].length };
  const close = /--!?>/g;
  close.lastIndex = at + 4;
  const found = close.exec(html);
  if (found) {
    const text = html.slice(at + 4, found.index);
    return { token: { kind: 'comment', text, offset: at }, end: found.index + found[0].length };
  }
  return { token: { kind: 'unclosed', text: html.slice(at), offset: at }, end: html.length };
}

function instructionAt(html: string, at: number): { readonly token: HtmlToken; readonly end: number } {
  const mark = html.startsWith('<![CDATA[', at) ? ']]>' : html.startsWith('<?', at) ? '?>' : '>';
  const close = html.indexOf(mark, at);
  const end = close === -1 ? html.length : close + mark.length;
  return { token: { kind: 'instruction', text: html.slice(at, end), offset: at }, end };
}

/** Where the text of a script ends, its end tag not included. An element that is never closed hides nothing. */
function rawTextEnd(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}[\\s/>]`, 'gi');
  close.lastIndex = from;
  return close.exec(html)?.index ?? from;
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single, bare] of text.matchAll(attribute)) {
    const key = name.toLowerCase();
    if (!found.has(key)) found.set(key, decode(double ?? single ?? bare ?? ''));
  }
  return found;
}

function decode(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos|colon|tab|newline));?/gi,
    (whole, hex, decimal, name) => {
      if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
