/** A format of a feed. */
export interface FeedFormat {
  /** End of the name of its files. */
  readonly ending: string;
  readonly type: string;
  /** What people call it. */
  readonly name: string;
}

export const feedFormats = {
  atom: { ending: 'atom', type: 'application/atom+xml', name: 'Atom' },
  rss: { ending: 'rss', type: 'application/rss+xml', name: 'RSS' },
  json: { ending: 'json', type: 'application/feed+json', name: 'JSON Feed' },
} as const satisfies Record<string, FeedFormat>;

export type FeedFormatName = keyof typeof feedFormats;

/** "feed.atom", "issues/7/5/feed.rss". @param list path of the list, empty for the whole journal. */
export function feedPath(list: string, ending: string): string {
  return `${list}feed.${ending}`;
}
