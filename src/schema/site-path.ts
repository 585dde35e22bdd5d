import { decodedPath } from '../text/escaped-path.ts';
import { type Reading, refuse } from './reading.ts';

/** What the parts of an address may hold once they are decoded. */
const partForm = /^[\p{L}\p{M}\p{N} ._~-]+$/u;
/** Of the name of a folder on a disk, and of an address on a server. */
const mostBytes = 255;
const mostCharacters = 2_000;

/** What no name of a published file holds: controls, and "%", which some servers decode twice (files/published-name.ts). */
const unpublished = /[\p{Cc}%]/u;

/**
 * The path of a page below the root of the site, "articles/2020_001530/", escaped as the pages' own addresses are. It is
 * written into the settings of servers, so that it may hold nothing that they take for a sign. Or that of a file beside an
 * article, "articles/2020_001530/ct.jpg", which its editor has named: the writers of those settings escape its signs.
 */
export function readSitePath(text: string): Reading<string> {
  const shown = text.slice(0, mostCharacters);
  const no = (why: string): Reading<string> => refuse('permalinks', `"${shown}" is no address of a page${why}`);
  const file = /^articles\/[^/]+\/(?<name>.*[^/])$/s.exec(text)?.groups?.['name'];
  const parts = text
    .slice(0, text.length - (file?.length ?? 0))
    .split('/')
    .slice(0, -1);
  const names = file?.split('/') ?? [];
  if (shown !== text || [...parts, ...names].some((part) => bytesOf(part) > mostBytes))
    return no(', for it is too long');
  const isPath = /^(?:[^/]+\/)+$/.test(file === undefined ? text : `${text}/`);
  if (!isPath || [...parts, ...names].some((part) => /^\.{1,2}$/.test(decodedPath(part))))
    return no('; expected one like "articles/2020_001530/"');
  const isWrongName = (name: string): boolean => unpublished.test(decodedPath(name));
  const wrong = parts.find((part) => !partForm.test(decodedPath(part)));
  if (wrong !== undefined)
    return no(`: "${wrong}" holds other signs than letters, digits, ".", "_", "-" and "%20" for a space`);
  const wrongName = names.find(isWrongName);
  if (wrongName !== undefined)
    return no(`: no file is published under the name "${wrongName}", which holds a "%" or a sign that cannot be seen`);
  const inUrl = (part: string): string => encodeURIComponent(decodedPath(part));
  const path = `${parts.map(inUrl).join('/')}/${names.map(inUrl).join('/')}`;
  return path === text ? { value: text } : no(`; write "${path}"`);
}

const bytesOf = (part: string): number => new TextEncoder().encode(decodedPath(part)).length;
