import { extname } from 'node:path';
import type { WholeArticle } from './whole-article.ts';
import type { Written } from './write-deposit.ts';

/** What was written and for whom, line by line. @param folder as it is shown */
export function summary(folder: string, { record, packages }: Written, articles: readonly WholeArticle[]): string {
  const elsewhere = articles.filter(({ view }) => view.article.fullText !== undefined);
  return [
    `Written to ${folder}:`,
    `  ${record}  for Crossref and, the same file, for DOAJ`,
    ...packages.map(({ name, contents }) => `  ${name}  for PubMed Central: ${contents.map(kindOf).join(', ')}`),
    ...elsewhere.map(({ view }) => `No package of ${view.article.id} for PubMed Central: its full text is elsewhere`),
    'docs/deposit.md says where to send them',
  ].join('\n');
}

/** "png" */
function kindOf(name: string): string {
  return extname(name).slice(1);
}
