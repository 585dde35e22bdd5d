const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

/** The browser of the test knows this function. */
const run = 'ran()';
const html = `<script>${run}</script>`;
const late = `a,b\n${'1,2\n'.repeat(3_000)}`;

/** Contents that would run, were their files taken for pages, by what they are. */
export const payloads: Readonly<Record<string, Buffer>> = {
  page: latin1(`<!doctype html>${html}`),
  bare: latin1(html),
  comment: latin1(`<!-- -->${html}`),
  xml: latin1(`<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><script>${run}</script></html>`),
  svg: latin1(`<svg xmlns="http://www.w3.org/2000/svg" onload="${run}"><script>${run}</script></svg>`),
  'byte order mark': Buffer.from(`\uFEFF ${html}`),
  utf16: Buffer.from(`\uFEFF${html}`, 'utf16le'),
  'utf16 without a mark': Buffer.from(html, 'utf16le'),
  utf7: latin1(`+ADw-script+AD4-${run}+ADw-/script+AD4-`),
  'behind a line of data': latin1(`a,b\n1,2\n${html}`),
  'an unknown element': latin1(`a,b\n<x onclick=x autofocus tabindex=1 onfocus="${run}">`),
  'behind much data': latin1(late + html),
  'script alone': latin1(`${run}//`),
  'archive and page': latin1(`PK\x03\x04${html}`),
  'PDF and page': latin1(`%PDF-1.7\n${html}`),
  'page and PDF': latin1(`${html}\n%PDF-1.7`),
  'PDF with a script': latin1(
    `%PDF-1.7\n1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(${run.replaceAll(/[()]/g, '\\$&')})>>>>endobj\ntrailer<</Root 1 0 R>>`,
  ),
  'film and page': latin1(`\0\0\0\x18ftypisom${html}`),
  'scan and page': Buffer.concat([latin1(html.padEnd(128)), latin1('DICM')]),
  'scan with a page': Buffer.concat([Buffer.alloc(128), latin1(`DICM${html}`)]),
  'tape and page': Buffer.concat([latin1(html.padEnd(257)), latin1('ustar')]),
  'gzip and page': latin1(`\x1F\x8B${html}`),
  mhtml: latin1(`MIME-Version: 1.0\nContent-Type: text/html\n\n${html}`),
  notebook: latin1(`{"a": "${html}"}`),
};
