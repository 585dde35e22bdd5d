import { captionsLanguage } from '../model/played-file.ts';
import type { Obstacle } from './find-inside.ts';
import { kindOf } from './published-kinds.ts';

/** Ends of the names of images and fonts, whose bytes are looked at elsewhere. */
const otherEndings = /^(?:jpe?g|jpe|jfif|a?png|webp|avif|gif|tiff?|svg|woff2)$/i;

/** What Windows, or a server that decodes an address twice, reads as something else. */
const misread = /[\p{C}\p{Zl}\p{Zp}<>:"|?*%;\\]/u;

/** Names of devices of Windows, whatever stands behind a dot. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(?=\.|$)/i;

/** Bytes: disks take 255, and names of smaller images are made of those of the originals. */
const longestPart = 200;

/**
 * Why a file may not be published under a name: a server may tell what to do with a file by any part of its name behind
 * a dot, as Apache runs "data.php.csv". One place decides for supplements, images and fonts.
 *
 * @param name in its folder, as "data/values.csv"
 */
export function nameObstacle(name: string): Obstacle | undefined {
  // Some disks and servers take letters of other widths for the plain ones.
  const plain = name.normalize('NFKC');
  const found = plain.split('/').map(partObstacle).find(Boolean) ?? dotObstacle(plain);
  if (found === undefined) return undefined;
  return { rule: 'file-name', why: `${found}; rename it, for example to "${curedName(name)}"` };
}

/** Why a file may not be published as it is, told by its name: it must be of a kind of the table. */
export function kindObstacle(name: string): Obstacle | undefined {
  const ending = endingOf(name.normalize('NFKC'));
  if (kindOf(ending)) return nameObstacle(name);
  const found =
    ending === ''
      ? 'has no ending that tells its kind'
      : `ends in ".${shown(ending)}", no kind that is safe to publish as it is`;
  const cure = `pack it into "${packedName(name)}" and name that; docs/editors.md lists the kinds`;
  return { rule: 'file-kind', why: `${found}; ${cure}` };
}

/** A name under which a file can be published: "data.php.csv" as "data-php.csv". */
export function curedName(name: string): string {
  const parts = name.normalize('NFKC').split('/');
  const last = (parts.at(-1) ?? '').replace(/[. ]+$/, '');
  const ending = endingOf(last);
  const stem = ending === '' ? last : last.slice(0, -ending.length - 1);
  const own = ending.replace(/[^\p{L}\p{N}]/gu, '');
  return [...parts.slice(0, -1).map(curedStem), curedStem(stem) + (own && `.${own}`)].join('/');
}

/** The archive that a file is packed into: "page.html" as "page.zip". */
export function packedName(name: string): string {
  const last =
    name
      .normalize('NFKC')
      .replace(/[. ]+$/, '')
      .split('/')
      .at(-1) ?? '';
  return `${curedStem(last.replace(/(?<=.)\.[^.]*$/, ''))}.zip`;
}

/** What stands behind the last dot of a name that begins with something else, "" where there is none. */
function endingOf(name: string): string {
  return /[^./]\.([^./]+)$/.exec(name)?.[1] ?? '';
}

function partObstacle(part: string): string | undefined {
  if (part === '.') return undefined;
  const character = misread.exec(part)?.[0];
  if (character !== undefined)
    return `holds ${shownCharacter(character)}, which some disks or servers read as something else`;
  if (part.startsWith('.')) return 'begins with a dot, as files that are hidden do';
  if (/^\s|[\s.]$/.test(part)) return 'begins or ends with a space or a dot, which some disks drop';
  if (device.test(part)) return 'has a name that Windows keeps for a device';
  if (Buffer.byteLength(part) > longestPart) return `has a name of more than ${longestPart} bytes`;
  return undefined;
}

/** Of the last part, what stands behind its last dot is its kind; no other part may look like one. */
function dotObstacle(name: string): string | undefined {
  const parts = name.split('/');
  const inner = parts.flatMap((part, at) => part.split('.').slice(1, at === parts.length - 1 ? -1 : undefined));
  const found = inner.find((part, at) => mayBeEnding(part) && !(at === inner.length - 1 && isLanguageOf(name, part)));
  return found === undefined ? undefined : `holds ".${shown(found)}", which some servers take for what the file is`;
}

/** Whether a server may know what stands behind a dot: "v2", "1a" and " Smith" are no endings, "tar" is a harmless one. */
function mayBeEnding(part: string): boolean {
  const [word = ''] = /^[a-z][a-z\d]*/i.exec(part) ?? [];
  return word.length > 1 && !/^v\d+$/i.test(word) && !(word === part && (kindOf(word) || otherEndings.test(word)));
}

/** Letters of a language that are also the ending of a program. */
const programs = /^(?:pl|sh|so)/i;

/** Whether a part of the name of captions says their language, "fr" of "echo.fr.vtt". */
function isLanguageOf(name: string, part: string): boolean {
  return /\.vtt$/i.test(name) && captionsLanguage(`.${part}.vtt`) !== undefined && !programs.test(part);
}

function curedStem(stem: string): string {
  const cured = stem
    .replace(/[^\p{L}\p{M}\p{N} _()+,&=@!'-]+/gu, '-')
    .replace(/^[- ]+|[- ]+$/g, '')
    .replace(/^(.{1,60}).*$/u, '$1')
    .trim();
  if (cured === '') return 'file';
  return device.test(cured) ? `${cured}-file` : cured;
}

const shown = (text: string): string => text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\uFFFD');

function shownCharacter(character: string): string {
  if (!/[\p{C}\p{Zl}\p{Zp}]/u.test(character)) return `"${character}"`;
  return `a character that cannot be seen (U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')})`;
}
