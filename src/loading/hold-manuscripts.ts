import type { Article } from '../model/article.ts';
import type { JournalIndex } from '../model/journal-index.ts';
import { ensureCitationsOf } from './ensure-citations.ts';
import { heldManuscript, holdManuscript, keptManuscript } from './manuscript-cache.ts';

/**
 * Takes the texts of articles into the memory, with the citations that the journal of now asks for: whoever shows them
 * in a moment finds them, whatever becomes of the cache.
 *
 * @returns the digests of the articles whose text is not there
 */
export async function holdManuscripts(index: JournalIndex, articles: readonly Article[]): Promise<string[]> {
  const citations = await ensureCitationsOf(index, articles);
  const lost = await Promise.all(
    articles.map(async ({ digest }, at) => {
      const own = citations[at];
      const held = heldManuscript(digest);
      if (!own || held?.key === own.key) return [];
      const text = held?.manuscript ?? (await keptManuscript(digest));
      if (!text) return [digest];
      holdManuscript(digest, own, text);
      return [];
    }),
  );
  return lost.flat();
}
