import type { Article } from '../model/article.ts';
import type { ArticleText } from '../model/article-text.ts';
import { articleFiles, feedFiles, issueFiles, outputFile, recordFiles, referenceFiles } from '../model/output-files.ts';
import { outputsFrom } from '../model/outputs.ts';
import { articlePath, fileUrl, issuePath } from '../model/paths.ts';
import type { ArticleView } from '../views/article-view.ts';
import { articlesOf, type JournalIndex, viewOf } from '../views/journal-index.ts';
import { movedFeeds } from '../views/moved-files.ts';
import { followedLists } from './feed/followed-lists.ts';
import { writers } from './outputs.ts';
import type { ArticleSource, JournalSource, SiteText } from './sources.ts';

/** The text of an article by the digest that its record carries. */
export type ReadText = (article: Article) => Promise<ArticleText>;

/** Every text of the site that is no page, for machines and reference managers, by the table of outputs. */
export function siteTexts(index: JournalIndex, readText: ReadText): readonly SiteText[] {
  const texts = currentTexts({ index, view: rememberedViews(index) }, readText);
  const byPath = new Map(texts.map((text) => [text.path, text]));
  // A feed reader follows no page that leads elsewhere.
  const moved = movedFeeds(index.permalinks).flatMap(({ from, to }) => {
    const text = byPath.get(to);
    return text ? [{ ...text, path: from }] : [];
  });
  return [...texts, ...moved];
}

function rememberedViews(index: JournalIndex): JournalSource['view'] {
  const views = new Map<Article, ArticleView>();
  return (article) => {
    const known = views.get(article) ?? viewOf(index, article);
    views.set(article, known);
    return known;
  };
}

function currentTexts(journal: JournalSource, readText: ReadText): readonly SiteText[] {
  const { index, view } = journal;
  return [
    ...outputsFrom('journal').flatMap((output) => writers[output].journal(journal, outputFile(output).name)),
    ...followedLists(journal).flatMap(({ list, feed }) =>
      feedFiles().map(({ output, name }) => ({ path: list + name, write: () => writers[output].list(feed()) })),
    ),
    ...index.issues.flatMap((issue) =>
      issueFiles().map(({ output, name }) => ({
        path: issuePath(issue) + name,
        write: () => writers[output].records(articlesOf(index, issue).map(view)),
      })),
    ),
    ...index.articles.flatMap((article) =>
      articleTexts(article, { view: () => view(article), text: () => readText(article) }),
    ),
  ];
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
