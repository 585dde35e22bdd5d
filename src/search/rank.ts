import type { TermHit } from './find-records.ts';
import type { Shard } from './search-index.ts';
import { searchPlaces } from './search-record.ts';

/** A record that was found, and what its place among the others depends on. */
export interface Ranked {
  readonly shard: Shard;
  readonly record: number;
  /** Whether it is a page of the journal. */
  readonly isPage: boolean;
  /** Day of publication; "" of a page. */
  readonly date: string;
  /** Less comes first, the earlier number before the later ones. */
  readonly order: readonly number[];
}

export function rankOf(shard: Shard, record: number, isNamed: boolean, hits: readonly TermHit[]): Ranked {
  const places = hits.map(placeOf);
  const date = shard.head.dates[record] ?? '';
  const order = [
    Number(!isNamed),
    // Words that only begin so are further away than any word itself.
    Number(hits.some(({ isLonger }) => isLonger)),
    Math.max(0, ...places),
    places.reduce((sum, place) => sum + place, 0),
    -hits.reduce((sum, { often }) => sum + Math.min(4, often), 0),
  ];
  return { shard, record, isPage: date === '', date, order };
}

/** The best place in which a term stands: 0 for the title. */
function placeOf({ places }: TermHit): number {
  const place = searchPlaces.findIndex((_, bit) => places & (1 << bit));
  return place === -1 ? searchPlaces.length : place;
}

/** Articles before pages of the journal; by their order or by their days, and the newest first where these are the same. */
export function inOrder(found: readonly Ranked[], by: 'relevance' | 'date'): readonly Ranked[] {
  return found.toSorted((a, b) => {
    const isPage = Number(a.isPage) - Number(b.isPage);
    if (isPage !== 0) return isPage;
    const byOrder = by === 'date' ? 0 : a.order.map((own, at) => own - (b.order[at] ?? 0)).find((step) => step !== 0);
    return byOrder || compare(b.date, a.date) || compare(nameOf(a), nameOf(b));
  });
}

const nameOf = ({ shard, record }: Ranked): string => shard.head.shown[record] ?? '';

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
