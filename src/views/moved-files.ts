import { mediaType } from '../model/media-type.ts';
import { feedFiles, issueFiles } from '../model/output-files.ts';
import type { Permalink } from '../model/permalinks.ts';

/** A file that is published under a former address, too: both paths below the root of the site, as addresses. */
export interface MovedFile {
  readonly from: string;
  readonly to: string;
}

/**
 * The files of editors that have another name now: each is published under its old one as well, so that any host keeps
 * the address. Where the new file is of another kind, a page stands there that leads to it.
 */
export function renamedFiles(permalinks: readonly Permalink[]): readonly MovedFile[] {
  return permalinks.flatMap(({ path, to }) =>
    to !== undefined && !path.endsWith('/') && !to.endsWith('/') && isSameKind(path, to) ? [{ from: path, to }] : [],
  );
}

/** Browsers know an image by its bytes, whatever it is called. */
function isSameKind(a: string, b: string): boolean {
  const [was, is] = [mediaType(a.toLowerCase()), mediaType(b.toLowerCase())];
  return was === is || (was.startsWith('image/') && is.startsWith('image/'));
}

/** The lists that can be followed, each with feeds beside its page: keywords and issues. */
const followed = /^(?:keywords\/[^/]+|issues\/[^/]+\/[^/]+)\/$/;
const issue = /^issues\/[^/]+\/[^/]+\/$/;

/** The feeds of lists that lead elsewhere, each with the feed of where its list leads, or else of the whole journal. */
export function movedFeeds(permalinks: readonly Permalink[]): readonly MovedFile[] {
  return permalinks.flatMap(({ path, to }) => {
    if (to === undefined || !followed.test(path)) return [];
    const list = followed.test(to) ? to : '';
    const feeds = feedFiles().map(({ name }) => ({ from: path + name, to: list + name }));
    if (!issue.test(path) || !issue.test(to)) return feeds;
    return [...feeds, ...issueFiles().map(({ name }) => ({ from: path + name, to: to + name }))];
  });
}
