import { extname } from 'node:path';
import type { WholeArticle } from './whole-article.ts';
import type { Written } from './write-deposit.ts';

/** What was written and for whom, line by line. @param folder as it is shown */
export function summary(folder: string, { record, packages }: Written, articles: readonly WholeArticle[]): string {
  const none = articles.flatMap(({ view: { article } }) => {
    if (article.withdrawn) return `No package of ${article.id} for PubMed Central: it was withdrawn; write to them`;
    return article.fullText === undefined
      ? []
      : `No package of ${article.id} for PubMed Central: its full text is elsewhere`;
  });
  return [
    `Written to ${folder}:`,
    `  ${record}  for Crossref and, the same file, for DOAJ`,
    ...packages.map(({ name, contents }) => `  ${name}  for PubMed Central: ${contents.map(kindOf).join(', ')}`),
    ...none,
    'docs/deposit.md says where to send them',
  ].join('\n');
}

/** "png" */
function kindOf(name: string): string {
  return extname(name).slice(1);
}
