import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { loadContent } from '../../../src/content/load-content.ts';
import { fullTitle } from '../../../src/language/title-mark.ts';
import type { Article } from '../../../src/model/article.ts';
import type { ArticleText } from '../../../src/model/article-text.ts';
import { outputFile } from '../../../src/model/output-files.ts';
import { outputsFrom } from '../../../src/model/outputs.ts';
import { articlePath } from '../../../src/model/paths.ts';
import { crossrefDeposit } from '../../../src/outputs/crossref/deposit.ts';
import { articleHead } from '../../../src/outputs/head/article-head.ts';
import { pageHead } from '../../../src/outputs/head/page-head.ts';
import { jatsArticle } from '../../../src/outputs/jats/jats.ts';
import { recordAbstract } from '../../../src/outputs/jats/tree/record-abstract.ts';
import { siteTexts } from '../../../src/outputs/site-texts.ts';
import { readArticleText } from '../../../src/store/text-cache.ts';
import type { ArticleView } from '../../../src/views/article-view.ts';
import { indexContent, type JournalIndex, viewOf } from '../../../src/views/journal-index.ts';

/** An article with all that is written of it. */
export interface WrittenArticle {
  readonly view: ArticleView;
  readonly text: ArticleText;
  /** The head of its page. */
  readonly head: string;
}

/** A journal with all that is written of it but its pages. */
export interface Outputs {
  readonly index: JournalIndex;
  /** Texts by their paths below the root of the site. */
  readonly files: ReadonlyMap<string, string>;
  readonly articles: readonly WrittenArticle[];
}

/** Loads a content folder and writes every output that is no page. */
export async function loadOutputs(content: string): Promise<Outputs> {
  const cache = mkdtempSync(join(tmpdir(), 'casebook-outputs-'));
  vi.stubEnv('CASEBOOK_CONTENT', content);
  vi.stubEnv('CASEBOOK_CACHE', cache);
  try {
    return await writeAll();
  } finally {
    vi.unstubAllEnvs();
    rmSync(cache, { recursive: true, force: true });
  }
}

async function writeAll(): Promise<Outputs> {
  const { content, faults } = await loadContent();
  if (!content) throw new Error(`The content has faults: ${faults.map(({ message }) => message).join('\n')}`);
  const index = indexContent({
    ...content,
    // Some systems make no PDFs.
    galleyKinds: outputsFrom('galley'),
  });
  const files = new Map<string, string>();
  const read = ({ digest }: Article) => readArticleText(digest);
  for (const { path, write } of siteTexts(index, read)) files.set(path, await write());
  const articles = await Promise.all(
    index.articles.map(async (article) => {
      const view = viewOf(index, article);
      const text = await readArticleText(article.digest);
      const put = (output: 'xml' | 'crossref', written: string) =>
        files.set(articlePath(article.id) + outputFile(output, article.id).name, written);
      put('xml', jatsArticle(view, text));
      put('crossref', crossrefRecord(index, view, text));
      const extras = articleHead(view, text);
      const { site, description } = view;
      const path = articlePath(article.id);
      const title = fullTitle(view);
      const head = pageHead({ site, title, description, path, trail: [], extras });
      return { view, text, head };
    }),
  );
  return { index, files, articles };
}

/** The article as it would be deposited. */
function crossrefRecord({ journal, issueOf }: JournalIndex, view: ArticleView, text: ArticleText): string {
  const { id } = view.article;
  return crossrefDeposit({
    ...{ id: `deposit-${id}`, timestamp: '20260801120000', journal, issue: issueOf.get(id) },
    depositor: { name: 'Editorial office', email: 'office@example.org' },
    articles: [{ view, abstract: recordAbstract(text.abstract), references: text.references }],
  });
}
