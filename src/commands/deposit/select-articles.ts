import { didYouMean } from '../../faults/suggest.ts';
import type { Article } from '../../model/article.ts';
import type { Issue } from '../../model/issue.ts';
import { issueFileName } from '../../model/output-files.ts';
import { articlesOf, type JournalIndex } from '../../views/journal-index.ts';

/** What is deposited in one go: the articles of an issue, of a volume without issues, or one article. */
export interface Selection {
  /** Names its files: "EJCRIM-7-5", "2020_001530". */
  readonly name: string;
  readonly issue?: Issue | undefined;
  readonly articles: readonly Article[];
}

/** @returns a refusal, where the journal has no such issue or article, or not exactly one of both is asked for */
export function selectArticles(
  index: JournalIndex,
  { issue, article }: { readonly issue?: string | undefined; readonly article?: string | undefined },
): Selection | { readonly refusal: string } {
  if (issue !== undefined && article !== undefined)
    return { refusal: 'Expected either --issue or --article, found both; deposit one after the other' };
  if (issue !== undefined) return selectIssue(index, issue);
  if (article !== undefined) return selectArticle(index, article);
  return {
    refusal:
      'Say what to deposit: --issue VOLUME/NUMBER, as --issue 7/5, --issue VOLUME where it has no issues, or --article ID',
  };
}

function selectIssue(index: JournalIndex, wanted: string): Selection | { readonly refusal: string } {
  const names = index.issues.map(({ volume, number }) => (number === '' ? volume : `${volume}/${number}`));
  const issue = index.issues.find(({ volume, slug }, at) => names[at] === wanted || `${volume}/${slug}` === wanted);
  if (!issue) return { refusal: `The journal has no issue "${wanted}"${didYouMean(wanted, names) || expected(names)}` };
  return { name: issueFileName(index.site.shortTitle, issue), issue, articles: articlesOf(index, issue) };
}

function expected(names: readonly string[]): string {
  return names.length === 0 ? '; name an article with --article' : `; the latest is ${names[0]}`;
}

function selectArticle({ byId, issueOf }: JournalIndex, id: string): Selection | { readonly refusal: string } {
  const article = byId.get(id);
  if (article) return { name: id, issue: issueOf.get(id), articles: [article] };
  const cure = didYouMean(id, byId.keys()) || '; expected the name of a folder of articles/ whose report is no draft';
  return { refusal: `The journal has no article "${id}"${cure}` };
}
