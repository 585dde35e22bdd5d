import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { citationsKeyIn } from '../content/article/ensure-citations.ts';
import { printError } from '../faults/print.ts';
import type { Article } from '../model/article.ts';
import type { GalleyKind } from '../model/galley.ts';
import { settings } from '../settings/settings.ts';
import { useJournalStore } from '../store/journal-store.ts';
import type { KeptFile, SummedFile } from '../store/kept-file.ts';
import { codeOfKind, keyOf } from '../store/kinds.ts';
import type { JournalIndex } from '../views/journal-index.ts';
import { shownDigests } from '../views/shown-digest.ts';

/** A galley in the cache. */
export interface KnownGalley extends KeptFile {
  readonly kind: GalleyKind;
}

/** The galleys of an article as they were made last. */
interface Row {
  /** Changes with all that any of them shows, and with the code that writes them. */
  readonly key: string;
  /** With their paths below the cache of the journal. */
  readonly galleys: readonly KnownGalley[];
}

/** The galleys that were made before of what articles show now, by their ids; none of an article that shows something else. */
export async function knownGalleys(
  index: JournalIndex,
  articles: readonly Article[],
  kinds: readonly GalleyKind[],
  logo: SummedFile | undefined,
): Promise<ReadonlyMap<string, readonly KnownGalley[]>> {
  const ids = articles.map(({ id }) => id);
  const rows = await useJournalStore(printError, (store) => store.read('galleys', ids));
  const known = new Map<string, readonly KnownGalley[]>();
  for (const article of articles) {
    const text = rows.get(article.id);
    const row = text === undefined ? undefined : (JSON.parse(text) as Row);
    if (row?.key !== keyOfGalleys(index, article, kinds, logo)) continue;
    const galleys = row.galleys.map((galley) => ({ ...galley, from: join(settings().journalCache, galley.from) }));
    if (galleys.every(({ from }) => existsSync(from))) known.set(article.id, galleys);
  }
  return known;
}

/** Keeps which galleys were made of what articles show now. @param made by the ids of the articles */
export async function keepGalleys(
  index: JournalIndex,
  made: ReadonlyMap<string, readonly KnownGalley[]>,
  kinds: readonly GalleyKind[],
  logo: SummedFile | undefined,
): Promise<void> {
  const rows = Array.from(made, ([id, all]): [string, string] => {
    const galleys = all.map((galley) => ({ ...galley, from: relative(settings().journalCache, galley.from) }));
    const key = keyOfGalleys(index, index.byId.get(id) as Article, kinds, logo);
    return [id, JSON.stringify({ key, galleys } satisfies Row)];
  });
  await useJournalStore(printError, (store) => {
    store.write('galleys', rows);
    store.keepOnly('galleys', new Set(index.byId.keys()));
  });
}

function keyOfGalleys(
  index: JournalIndex,
  article: Article,
  kinds: readonly GalleyKind[],
  logo: SummedFile | undefined,
): string {
  const view = shownDigests(index).ofBareView(article);
  const codes = kinds.map((kind) => codeOfKind(`galleys/${kind}`));
  return keyOf('citations', [codes, view, citationsKeyIn(index, article), logo?.sum]);
}
