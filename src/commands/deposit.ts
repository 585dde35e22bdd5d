import { join } from 'node:path';
import { ensureCitationsOf } from '../content/article/ensure-citations.ts';
import { loadContent } from '../content/load-content.ts';
import { formatFaults, hasErrors } from '../faults/fault-list.ts';
import { print } from '../faults/print.ts';
import { missingPdfs } from '../galleys/missing-pdfs.ts';
import { shownPath } from '../settings/settings.ts';
import { indexContent, viewOf } from '../views/journal-index.ts';
import { checkDeposit } from './deposit/check-deposit.ts';
import { checkXml } from './deposit/check-xml.ts';
import { selectArticles } from './deposit/select-articles.ts';
import { summary } from './deposit/summary.ts';
import { readWholeArticle, type WholeArticle } from './deposit/whole-article.ts';
import { writeDeposit } from './deposit/write-deposit.ts';
import { projectFolder, readOptions, refuse, stop } from './options.ts';
import { shareJournal } from './permanence/lock-content.ts';

/** `npm run deposit`: the files for Crossref, DOAJ and PubMed Central, or what they lack and exit code 1. */
const { out = join(projectFolder, 'deposit'), ...wanted } = readOptions(['issue', 'article', 'content', 'out']);
await shareJournal();
const { content, faults } = await loadContent();
if (!content) stop(formatFaults(faults));
const { journal } = content;
if (journal.demonstration) {
  stop('Deposits refused: journal.yaml says "demonstration: true", and what is deposited stays on record for good');
}

const index = indexContent(content);
const selection = selectArticles(index, wanted);
if ('refusal' in selection) refuse(selection.refusal);
await ensureCitationsOf(index, selection.articles);
const articles: WholeArticle[] = [];
for (const article of selection.articles) articles.push(await readWholeArticle(viewOf(index, article)));
const lacks = [
  ...missingPdfs(content),
  ...checkDeposit(journal, articles),
  ...articles.flatMap((article) => article.faults),
  ...articles.flatMap(checkXml),
];
if (lacks.length > 0) print(`${formatFaults(lacks)}\n`);
const { depositor } = journal;
if (hasErrors(lacks) || !depositor) stop('Nothing was written; put the errors right and run the command again');

const folder = join(out, selection.name);
const written = await writeDeposit(folder, selection, articles, { ...journal, depositor }, new Date());
if ('refusal' in written) refuse(written.refusal);
print(summary(shownPath(folder), written, articles));
