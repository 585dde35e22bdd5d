import type { TopicList } from '../model/paths.ts';
import { isHeld, type Permalink } from '../model/permalinks.ts';
import { decodedPath } from '../text/escaped-path.ts';

/** An address of a list that is on record, and stays with whom it was given to. */
export interface GivenAddress {
  /** Last part of the URL. */
  readonly slug: string;
  /** What its page was called when it was recorded last. */
  readonly title: string;
  readonly identity?: string | undefined;
  /** Whether it has a page: it leads nowhere else. */
  readonly held: boolean;
}

/**
 * The addresses of a list that are on record, but for those that were given up, which anybody may have. Those that are
 * held come first, and "jane-doe" before "jane-doe-2".
 */
export function givenAddresses(permalinks: readonly Permalink[], list: 'authors' | TopicList): readonly GivenAddress[] {
  const start = `${list}/`;
  const given = permalinks.filter(({ path, givenUp }) => path.startsWith(start) && givenUp === undefined);
  return given
    .map((permalink): GivenAddress => {
      const { path, title, identity } = permalink;
      return { slug: decodedPath(path.slice(start.length, -1)), title, identity, held: isHeld(permalink) };
    })
    .sort((a, b) => Number(b.held) - Number(a.held) || a.slug.length - b.slug.length || (a.slug < b.slug ? -1 : 1));
}
