import { join } from 'node:path';
import pLimit from 'p-limit';
import { heldIndex } from '../content/held-content.ts';
import type { Article } from '../model/article.ts';
import type { ArticleText } from '../model/article-text.ts';
import { mediaType } from '../model/media-type.ts';
import { type KeptEntry, siteTexts, type TextGroup, textGroups } from '../outputs/site-texts.ts';
import type { SiteText } from '../outputs/sources.ts';
import { settings } from '../settings/settings.ts';
import { KeptEntries } from '../store/kept-entries.ts';
import { keyOf } from '../store/kinds.ts';
import type { FileGroup } from '../store/site-manifest.ts';
import { readArticleText } from '../store/text-cache.ts';
import { decodedPath } from '../text/escaped-path.ts';
import type { JournalIndex } from '../views/journal-index.ts';
import { shownDigests } from '../views/shown-digest.ts';
import type { SiteMaking, SitePart } from './site-part.ts';

/** Groups at a time: while one reads its text, another is written. */
const atOnce = 16;

interface TextFiles extends FileGroup {
  readonly texts: TextGroup['texts'];
}

/**
 * What the site holds for machines besides its pages: records, feeds, lists. Endpoints of Astro would go through its
 * rendering of pages, which took three times as long for 9,000 files.
 */
export const textFiles: SitePart<TextFiles> = {
  groups() {
    const index = heldIndex();
    if (!index) return Promise.resolve([]);
    const groups = textGroups(index, readOnce(), keptEntry(index));
    return Promise.resolve(groups.map((group) => keyed(group, index)));
  },
  async make(groups, making) {
    entries = await KeptEntries.open(join(settings().lastRun, 'entries.sqlite'));
    try {
      await pLimit(atOnce).map(groups, (group) => writeTexts(group, making));
      entries.keep();
    } finally {
      entries.close();
      entries = undefined;
    }
  },
  async reply(path, response) {
    const file = currentFiles().get(path);
    if (!file) return false;
    response.setHeader('Content-Type', `${mediaType(path)}; charset=utf-8`);
    response.end(await file.write());
    return true;
  },
};

/** While a build writes texts. */
let entries: KeptEntries | undefined;

function keptEntry(index: JournalIndex): KeptEntry {
  const { ofView } = shownDigests(index);
  return (output, article, make) =>
    entries?.entry(output, article.id, keyOf('site-texts', ofView(article)), make) ?? make();
}

function keyed({ path, articles, says, texts }: TextGroup, index: JournalIndex): TextFiles {
  const { of, ofView, ofJournal } = shownDigests(index);
  const shown = articles ? [articles.map(ofView), of(says)] : ofJournal();
  return { key: keyOf('site-texts', [path, shown]), texts };
}

async function writeTexts({ key, texts }: TextFiles, { folder, written }: SiteMaking): Promise<void> {
  const all = await Promise.all(texts().map(async ({ path, write }) => [decodedPath(path), await write()] as const));
  written({ key, files: all.map(([path, text]) => folder.write(path, text)) });
}

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
  return new Map(siteTexts(index, readOnce()).map((file) => [decodedPath(file.path), file]));
}

/** The files of an article stand together: each text is read once for all of them, and only the last ones are kept. */
function readOnce(): (article: Article) => Promise<ArticleText> {
  const last = new Map<Article, Promise<ArticleText>>();
  return (article) => {
    const reading = last.get(article) ?? readArticleText(article.digest);
    last.set(article, reading);
    const [oldest] = last.keys();
    if (last.size > atOnce && oldest) last.delete(oldest);
    return reading;
  };
}
