import type { Article } from '../model/article.ts';
import type { ArticleText } from '../model/article-text.ts';
import { articleFiles, feedFiles, issueFiles, outputFile, recordFiles, referenceFiles } from '../model/output-files.ts';
import { type OutputName, outputsFrom } from '../model/outputs.ts';
import { articlePath, fileUrl, issuePath } from '../model/paths.ts';
import type { ArticleView } from '../views/article-view.ts';
import { articlesOf, type JournalIndex, viewOf } from '../views/journal-index.ts';
import { movedFeeds } from '../views/moved-files.ts';
import { followedLists } from './feed/followed-lists.ts';
import { writers } from './outputs.ts';
import type { ArticleSource, JournalSource, Said, SiteText } from './sources.ts';

/** The text of an article by the digest that its record carries. */
export type ReadText = (article: Article) => Promise<ArticleText>;

/** Texts of the site that are made of the same, so that they change together. */
export interface TextGroup {
  /** Path of the folder or the file that no other group has. */
  readonly path: string;
  /** The articles whose views are all that the texts say besides `says`; none where they are made of the whole journal. */
  readonly articles?: readonly Article[];
  /** What else they say, as plain data. */
  readonly says?: unknown;
  readonly texts: () => readonly SiteText[];
}

/** Every text of the site that is no page, for machines and reference managers, by the table of outputs. */
export function siteTexts(index: JournalIndex, readText: ReadText): readonly SiteText[] {
  return textGroups(index, readText).flatMap(({ texts }) => texts());
}

/** What was written before of an article in a text of the whole journal, or what is made now. */
export type KeptEntry = (output: OutputName, article: Article, make: () => string) => string;

/** The same in groups. */
export function textGroups(index: JournalIndex, readText: ReadText, kept?: KeptEntry): readonly TextGroup[] {
  const view = rememberedViews(index);
  const said: Said = (output, article, write) => {
    const make = () => write(view(article));
    return kept ? kept(output, article, make) : make();
  };
  const journal = { index, view, said };
  const lists = [...followedGroups(journal), ...issueGroups(journal)];
  return [
    {
      path: '',
      texts: () =>
        outputsFrom('journal').flatMap((output) => writers[output].journal(journal, outputFile(output).name)),
    },
    ...lists,
    ...movedGroups(index, lists),
    ...index.articles.map((article) => ({
      path: articlePath(article.id),
      articles: [article],
      texts: () => articleTexts(article, { view: () => journal.view(article), text: () => readText(article) }),
    })),
  ];
}

function followedGroups(journal: JournalSource): readonly TextGroup[] {
  const { site } = journal.index;
  return followedLists(journal).map(({ list, named, articles }) => {
    const feed = () => ({ site, list, ...named, articles: articles.map(journal.view) });
    const texts = () =>
      feedFiles().map(({ output, name }) => ({ path: list + name, write: () => writers[output].list(feed()) }));
    return { path: `${list}feed`, articles, says: [site, named], texts };
  });
}

function issueGroups({ index, view }: JournalSource): readonly TextGroup[] {
  return index.issues.map((issue) => {
    const path = issuePath(issue);
    const articles = articlesOf(index, issue);
    const records = ({ output, name }: ReturnType<typeof issueFiles>[number]) => ({
      path: path + name,
      write: () => writers[output].records(articles.map(view)),
    });
    return { path, articles, texts: () => issueFiles().map(records) };
  });
}

/** A feed reader follows no page that leads elsewhere. */
function movedGroups({ permalinks }: JournalIndex, lists: readonly TextGroup[]): readonly TextGroup[] {
  const moved = movedFeeds(permalinks);
  if (moved.length === 0) return [];
  const found = new Map(lists.flatMap((group) => group.texts().map((text) => [text.path, { group, text }] as const)));
  return moved.flatMap(({ from, to }) => {
    const there = found.get(to);
    return there ? [{ ...there.group, path: from, texts: () => [{ ...there.text, path: from }] }] : [];
  });
}

function rememberedViews(index: JournalIndex): JournalSource['view'] {
  const views = new Map<Article, ArticleView>();
  return (article) => {
    const known = views.get(article) ?? viewOf(index, article);
    views.set(article, known);
    return known;
  };
}

function articleTexts({ id, referenceCount }: Article, source: ArticleSource): readonly SiteText[] {
  const path = (name: string): string => articlePath(id) + fileUrl(name);
  return [
    ...recordFiles(id).map(({ output, name }) => ({
      path: path(name),
      write: () => writers[output].records([source.view()]),
    })),
    ...(referenceCount === 0 ? [] : referenceFiles(id)).map(({ output, name }) => ({
      path: path(name),
      write: async () => writers[output].references((await source.text()).references),
    })),
    ...articleFiles(id).map(({ output, name }) => ({
      path: path(name),
      write: () => writers[output].article(source),
    })),
  ];
}
