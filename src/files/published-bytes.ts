import type { Obstacle } from './find-inside.ts';
import { kindOf, type PublishedKind } from './published-kinds.ts';
import { packedName } from './published-name.ts';

/** Bytes at the start of a file by which browsers and servers guess what it is: libmagic searches 4,096 of them. */
export const headLength = 8_192;

/** Bytes within which readers of PDFs look for its beginning. */
const pdfStart = 1_024;

/** What makes a guesser take a text for a page, or a server run what is in it. */
const marks =
  /<(?:!doctype|!--#|\?(?:php|=|xml)|(?:html|head|body|script|iframe|frameset|title|style|svg|math|object|embed|applet|meta|base|link|form|img|video|audio)(?=[\s/>]))/i;

/**
 * Why a file may not be published as it is, told by its first bytes: hosts and browsers that guess take a page for a page
 * whatever its name says.
 *
 * @param name of a kind that is published
 * @param head its first bytes
 */
export function bytesObstacle(name: string, head: Buffer): Obstacle | undefined {
  const kind = kindOf(name.normalize('NFKC').split('.').at(-1) ?? '');
  const text = head.toString('latin1').replaceAll('\0', '');
  const refuse = (found: string): Obstacle => ({
    rule: 'file-kind',
    why: `${found}; pack it into "${packedName(name)}" and name that`,
  });
  if (beginsAsPage(text)) return refuse('begins like a web page, whatever its name says, and browsers may run it');
  if (kind?.endings.includes('pdf')) return isPdf(head) ? undefined : refuse('is no PDF, whatever its name says');
  if (kind?.signatures) return isOf(kind, head) ? undefined : refuse(`is none of the ${kind.name} that its name says`);
  // Guessers know JSON before they look for marks.
  const mark = /^\s*[[{]/.test(text) ? undefined : marks.exec(text)?.[0];
  return mark === undefined
    ? undefined
    : refuse(`holds "${mark}" near its beginning, and browsers or servers may take it for a page`);
}

/** Whether a file is a PDF: with nothing before its beginning that could be a page. */
export function isPdf(head: Buffer): boolean {
  const text = head.toString('latin1', 0, pdfStart);
  const start = text.indexOf('%PDF-');
  return start !== -1 && !beginsAsPage(text) && !marks.test(text.slice(0, start));
}

/** Browsers pass over white space and a byte order mark, in each of its forms. */
function beginsAsPage(text: string): boolean {
  return /^(?:\xEF\xBB\xBF|\xFE\xFF|\xFF\xFE|\s)*</.test(text);
}

function isOf({ signatures = [] }: PublishedKind, head: Buffer): boolean {
  return signatures.some(({ at, bytes }) => head.toString('latin1', at, at + bytes.length) === bytes);
}
