import { decodedPath } from '../model/escaped-path.ts';
import { type Reading, refuse } from './reading.ts';

/** What the parts of an address may hold once they are decoded. */
const partForm = /^[\p{L}\p{M}\p{N} ._~-]+$/u;
/** Of the name of a folder on a disk, and of an address on a server. */
const mostBytes = 255;
const mostCharacters = 2_000;

/**
 * The path of a page below the root of the site, "articles/2020_001530/", escaped as the pages' own addresses are. It is
 * written into the settings of servers, so that it may hold nothing that they take for a sign.
 */
export function readSitePath(text: string): Reading<string> {
  const shown = text.slice(0, mostCharacters);
  const no = (why: string): Reading<string> => refuse('permalinks', `"${shown}" is no address of a page${why}`);
  const parts = text.split('/').slice(0, -1);
  if (shown !== text || parts.some((part) => bytesOf(part) > mostBytes)) return no(', for it is too long');
  if (!/^(?:[^/]+\/)+$/.test(text) || parts.some((part) => /^\.{1,2}$/.test(decodedPath(part))))
    return no('; expected one like "articles/2020_001530/"');
  const wrong = parts.find((part) => !partForm.test(decodedPath(part)));
  if (wrong !== undefined)
    return no(`: "${wrong}" holds other signs than letters, digits, ".", "_", "-" and "%20" for a space`);
  const path = `${parts.map((part) => encodeURIComponent(decodedPath(part))).join('/')}/`;
  return path === text ? { value: text } : no(`; write "${path}"`);
}

const bytesOf = (part: string): number => new TextEncoder().encode(decodedPath(part)).length;
