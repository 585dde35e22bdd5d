import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { seeded } from '../../bench/random.ts';
import { loadArticle } from '../../src/content/article/load-article.ts';
import { journalStyles } from '../../src/content/journal/journal-styles.ts';
import { readJournal } from '../../src/content/journal/read-journal.ts';
import { type Fault, SourceText } from '../../src/faults/fault.ts';
import { isRemark } from '../../src/faults/fault-list.ts';
import { writeHtml } from '../../src/outputs/html/tree/write-html.ts';
import { readArticleText } from '../../src/store/text-cache.ts';
import { mutated } from '../support/mutations.ts';
import { sharedWords, textOfHtml } from '../support/shared-words.ts';

// Reports with slips in them, by the thousand: `CASEBOOK_MUTATIONS=10000 npm run unit -- tests/content/mutations`.
const count = Number(process.env['CASEBOOK_MUTATIONS'] ?? 200);
/** Milliseconds of the processor, as the machine may be busy with something else. */
const patience = 2000;

const sample = 'examples/sample-journal';
const ids = ['ljcc.2024.0501', 'ljcc.2025.0101', 'ljcc.2025.s102'];
let work: string;

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'casebook-mutations-'));
  vi.stubEnv('CASEBOOK_CONTENT', join(work, 'content'));
  vi.stubEnv('CASEBOOK_CACHE', join(work, 'cache'));
  cpSync(sample, join(work, 'content'), { recursive: true });
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(work, { recursive: true });
});

const read = (file: string): string => readFileSync(join(sample, file), 'utf8');
const { journal } = readJournal(new SourceText('journal.yaml', read('journal.yaml')));

/** What is wrong with the answer to a report: nothing where it is a good page, or faults that an editor can follow. */
async function judge(id: string, name: string, text: string): Promise<string[]> {
  if (!journal) throw new Error('The sample journal has faults');
  const folder = join(work, 'content', 'articles', id);
  writeFileSync(join(folder, name), text);
  const content = join(work, 'content');
  const context = { journal, known: true, years: journal.volumes, retracted: {}, folder: content };
  const { styles } = journalStyles(journal.citationStyle, content);
  const started = process.cpuUsage();
  const files = readdirSync(folder);
  const record = await loadArticle({ id, path: folder, files }, context, styles);
  const wrong = complaints(record.faults, spent(started));
  // What a remark is made on is on the page all the same.
  if (!record.faults.every(isRemark) || name !== 'article.md') return wrong;
  const html = writeHtml(await readArticleText(record.article?.digest ?? ''), 'en');
  const shown = textOfHtml(Object.values(html).join(''));
  const kept = sharedWords(wordsOfBody(text), shown);
  return kept < 0.98 ? [...wrong, `${Math.round((1 - kept) * 100)} % of the words are lost without a word`] : wrong;
}

/** The words of a text that a page shows as they are typed. */
function wordsOfBody(text: string): string {
  return text
    .replace(/^---\r?\n.*?\r?\n---[ \t]*\r?\n/s, '')
    .replace(/<!--.*?-->/gs, ' ')
    .replace(/\$\$?[^$]*\$\$?/g, ' ')
    .replace(/\[[^[\]]*@[^[\]]*\]|@[\w.:-]+|\[\^[^\]]*\]/g, ' ')
    .replace(/!\[[^\]]*\]\([^)]*\)|\]\([^)]*\)|<[^>]*>|https?:\S+/g, ' ')
    .replace(/\{[^}]*\}/g, ' ')
    .replace(/^\s*(?:Figure|Table):|^\s*\d+\.|^#+.*$|[~^]/gm, (mark) => (mark === '~' || mark === '^' ? '' : ' '));
}

function spent(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

function complaints(faults: readonly Fault[], milliseconds: number): string[] {
  return [
    ...(milliseconds > patience ? [`it took ${Math.round(milliseconds)} ms`] : []),
    ...faults.flatMap(({ line, column, message, rule }) => [
      ...(rule === 'internal-error' || /\bat \S+:\d+:\d+|undefined|\[object|NaN/.test(message) ? [message] : []),
      ...(line >= 1 && column >= 1 ? [] : [`a fault stands at ${line}:${column}`]),
    ]),
  ];
}

const cases = [
  ...ids.map((id) => ({ id, name: 'article.md', share: 0.2 })),
  { id: 'ljcc.2024.0501', name: 'references.bib', share: 0.3 },
];

it.each(cases)(
  'a slip in $name of $id gives a good page or faults',
  { timeout: 3_600_000 },
  async ({ id, name, share }) => {
    const original = read(`articles/${id}/${name}`);
    const wrong: string[] = [];
    // Its images are prepared once.
    await judge(id, name, original);
    for (let seed = 1; seed <= Math.ceil(count * share); seed++) {
      const text = mutated(original, seeded(seed));
      try {
        wrong.push(...(await judge(id, name, text)).map((complaint) => `seed ${seed}: ${complaint}`));
      } catch (error) {
        wrong.push(`seed ${seed}: ${(error as Error).stack}`);
      }
    }
    writeFileSync(join(work, 'content', 'articles', id, name), original);
    expect(wrong).toEqual([]);
  },
);

it('a slip in journal.yaml gives a journal or faults', { timeout: 3_600_000 }, () => {
  const original = read('journal.yaml');
  const wrong: string[] = [];
  for (let seed = 1; seed <= Math.ceil(count * 0.1); seed++) {
    const started = process.cpuUsage();
    const { journal: found, faults } = readJournal(new SourceText('journal.yaml', mutated(original, seeded(seed))));
    const answer = complaints(faults, spent(started));
    if (!found && faults.length === 0) answer.push('neither a journal nor a fault');
    wrong.push(...answer.map((complaint) => `seed ${seed}: ${complaint}`));
  }
  expect(wrong).toEqual([]);
});
