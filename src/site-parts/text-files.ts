import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pLimit from 'p-limit';
import { heldIndex } from '../content/held-content.ts';
import type { Article } from '../model/article.ts';
import type { ArticleText } from '../model/article-text.ts';
import { mediaType } from '../model/media-type.ts';
import { siteTexts } from '../outputs/site-texts.ts';
import type { SiteText } from '../outputs/sources.ts';
import { readArticleText } from '../store/text-cache.ts';
import { decodedPath } from '../text/escaped-path.ts';
import type { JournalIndex } from '../views/journal-index.ts';
import type { SitePart } from './site-part.ts';

/** Files at a time: enough to keep the disk busy. */
const atOnce = 64;

/**
 * What the site holds for machines besides its pages: records, feeds, lists. Endpoints of Astro would go through its
 * rendering of pages, which took three times as long for 9,000 files.
 */
export const textFiles: SitePart = {
  async write(site) {
    await pLimit(atOnce).map(currentFiles().values(), (file) => writeSiteText(file, site));
  },
  async reply(path, response) {
    const file = currentFiles().get(path);
    if (!file) return false;
    response.setHeader('Content-Type', `${mediaType(path)}; charset=utf-8`);
    response.end(await file.write());
    return true;
  },
};

/** The files of each journal as it was loaded, by their paths. */
const known = new WeakMap<JournalIndex, ReadonlyMap<string, SiteText>>();

function currentFiles(): ReadonlyMap<string, SiteText> {
  const index = heldIndex();
  if (!index) return new Map();
  const files = known.get(index) ?? filesOf(index);
  known.set(index, files);
  return files;
}

function filesOf(index: JournalIndex): ReadonlyMap<string, SiteText> {
  const texts = siteTexts(
    index,
    rememberLast(({ digest }) => readArticleText(digest)),
  );
  return new Map(texts.map((file) => [decodedPath(file.path), file]));
}

/** The files of an article stand together: each text is read once for all of them, and only the last ones are kept. */
function rememberLast(read: (article: Article) => Promise<ArticleText>): (article: Article) => Promise<ArticleText> {
  const last = new Map<Article, Promise<ArticleText>>();
  return (article) => {
    const reading = last.get(article) ?? read(article);
    last.set(article, reading);
    const [oldest] = last.keys();
    if (last.size > atOnce && oldest) last.delete(oldest);
    return reading;
  };
}

async function writeSiteText({ path, write }: SiteText, site: string): Promise<void> {
  const file = join(site, decodedPath(path));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await write());
}
