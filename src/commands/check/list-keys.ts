import { join } from 'node:path';
import { formatReferences } from '../../citation/format-references.ts';
import { readArticleReferences } from '../../content/article/read-article-references.ts';
import { readFrontMatter } from '../../content/article/read-front-matter.ts';
import { journalStyles } from '../../content/journal/journal-styles.ts';
import { loadJournal } from '../../content/journal/load-journal.ts';
import { unknownJournal } from '../../content/journal/read-journal.ts';
import { formatFaults, hasErrors } from '../../faults/fault-list.ts';
import { print, printError } from '../../faults/print.ts';
import { readText } from '../../files/text-file.ts';
import { settings } from '../../settings/settings.ts';
import { articleFolder, knownArticle } from '../permanence/pages.ts';

/** Prints the references of an article as its list has them, each behind what cites it, and the faults of their files. */
export async function listKeys(name: string): Promise<void> {
  const id = await knownArticle(name);
  const path = articleFolder(id);
  const { journal = unknownJournal } = loadJournal();
  const { source, faults: unread } = readText(join(path, 'article.md'));
  const { references: named, faults: wrong = unread, frontMatter } = source ? readFrontMatter(source) : {};
  const read = named && readArticleReferences({ id, path, files: [] }, named);
  const { references = [], faults = wrong } = read ?? {};
  const style = journalStyles(journal.citationStyle, settings().content).styles.references;
  const printed = formatReferences(references, style, frontMatter?.language ?? journal.language);
  const width = Math.max(0, ...references.map(({ key }) => key.length));
  const lines = references.map(
    ({ key }, index) => `[@${key}]${' '.repeat(width - key.length)}  ${printed[index]?.text}`,
  );
  print(lines.length === 0 ? `"${id}" has no references` : lines.join('\n'));
  if (faults.length > 0) printError(formatFaults(faults));
  process.exitCode = hasErrors(faults) ? 1 : 0;
}
