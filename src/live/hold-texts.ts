import { ensureCitationsOf } from '../content/article/ensure-citations.ts';
import type { Article } from '../model/article.ts';
import { heldText, holdText, keptFolderText } from '../store/text-cache.ts';
import type { JournalIndex } from '../views/journal-index.ts';

/**
 * Takes the texts of articles into the memory, with the citations that the journal of now asks for: whoever shows them
 * in a moment finds them, whatever becomes of the cache.
 *
 * @returns the digests of the articles whose text is not there
 */
export async function holdTexts(index: JournalIndex, articles: readonly Article[]): Promise<string[]> {
  const citations = await ensureCitationsOf(index, articles);
  const lost = await Promise.all(
    articles.map(async ({ digest }, at) => {
      const own = citations[at];
      const held = heldText(digest);
      if (!own || held?.key === own.key) return [];
      const text = held?.text ?? (await keptFolderText(digest));
      if (!text) return [digest];
      holdText(digest, own, text);
      return [];
    }),
  );
  return lost.flat();
}
