import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ArticleFolder, listArticleFolders } from '../../content/article/article-folder.ts';
import { readArticleReferences } from '../../content/article/read-article-references.ts';
import { readFrontMatter } from '../../content/article/read-front-matter.ts';
import { journalStyles } from '../../content/journal/journal-styles.ts';
import { loadJournal } from '../../content/journal/load-journal.ts';
import { unknownJournal } from '../../content/journal/read-journal.ts';
import type { SourceText } from '../../faults/fault.ts';
import { print } from '../../faults/print.ts';
import { readText } from '../../files/text-file.ts';
import type { Journal } from '../../model/journal.ts';
import { settings, shownPath } from '../../settings/settings.ts';
import { buildTree } from '../../tree/build-tree.ts';
import type { Edit } from '../../tree/resolve/check-typed-citations.ts';
import { noData } from '../../tree/shape/context.ts';
import { openContent, undone } from '../permanence/pages.ts';
import { type Replacement, replaceAll } from '../permanence/replace-all.ts';

interface Fix {
  readonly source: SourceText;
  /** Whether its list of references can be trusted: else nothing of it is changed. */
  readonly isKnown: boolean;
  readonly edits: readonly Edit[];
  /** What may be a citation and may be none, with its place. */
  readonly doubtful: readonly string[];
}

/**
 * Turns the citations that are typed as numbers into keys, in all reports or, where one cannot be written, in none; says
 * what it did and what it left.
 */
export async function fixCitations(): Promise<void> {
  await openContent();
  const { journal = unknownJournal } = loadJournal();
  const replacements: Replacement[] = [];
  const told: string[] = [];
  let changed = 0;
  let left = 0;
  for (const folder of listArticleFolders(settings().content).folders) {
    const fix = await fixOf(folder, journal);
    if (!fix) {
      told.push(`${shownPath(join(folder.path, 'article.md'))}  This report cannot be read; npm run check says why`);
      continue;
    }
    const { source, isKnown, edits, doubtful } = fix;
    if (!isKnown)
      told.push(
        `${source.path}  The list of references has errors, so that numbers may mean other works; correct it first`,
      );
    for (const { start, end, text } of edits)
      told.push(`${placeOf(source, start)}  ${source.text.slice(start, end)} is now ${text.trim()}`);
    told.push(...doubtful.map((each) => `${each}; left as it is`));
    changed += edits.length;
    left += doubtful.length;
    const place = join(folder.path, 'article.md');
    if (edits.length > 0) replacements.push({ place, make: (ready) => writeFile(ready, edited(source.text, edits)) });
  }
  if (replacements.length > 0) await replaceAll(replacements).catch(undone);
  const reports = count(replacements.length, 'report');
  print([...told, `${count(changed, 'citation')} changed in ${reports}, ${left} left to be looked at`].join('\n'));
}

/** What is to be changed in a report; nothing where its list of references has errors, for its numbers are not known. */
async function fixOf(folder: ArticleFolder, journal: Journal): Promise<Fix | undefined> {
  const { source } = readText(join(folder.path, 'article.md'));
  const { references: named, bodyOffset = 0, fields = [], frontMatter } = source ? readFrontMatter(source) : {};
  if (!source || !named) return undefined;
  const read = readArticleReferences(folder, named);
  const { edits, faults } = await buildTree({
    ...{ source, bodyOffset, fields, language: frontMatter?.language ?? journal.language },
    ...read,
    style: journalStyles(journal.citationStyle, settings().content).styles.references,
    // What the images and the files of data are does not matter here.
    readData: noData,
    publishImage: async () => ({ rule: 'missing-file', message: '' }),
    publishMedia: async () => ({ rule: 'missing-file', message: '' }),
    supplements: undefined,
    standsAlone: false,
  });
  const places = new Set(edits.map(({ start }) => placeOf(source, start)));
  const doubtful = faults
    .filter(({ rule }) => rule === 'citation-typed')
    .map(({ line, column, message }) => ({ place: `${source.path}:${line}:${column}`, message }))
    .filter(({ place }) => !places.has(place));
  return {
    source,
    isKnown: read.isWhole,
    edits,
    doubtful: doubtful.map(({ place, message }) => `${place}  ${message}`),
  };
}

function edited(text: string, edits: readonly Edit[]): string {
  return edits
    .toReversed()
    .reduce((whole, each) => whole.slice(0, each.start) + each.text + whole.slice(each.end), text);
}

function placeOf(source: SourceText, offset: number): string {
  const { line, column } = source.position(offset);
  return `${source.path}:${line}:${column}`;
}

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;
