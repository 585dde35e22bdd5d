import { existsSync } from 'node:fs';
import { access, cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ensureCitationsOf } from '../../src/content/article/ensure-citations.ts';
import { heldIndex } from '../../src/content/held-content.ts';
import type { Fault } from '../../src/faults/fault.ts';
import { isRemark } from '../../src/faults/fault-list.ts';
import { holdTexts } from '../../src/live/hold-texts.ts';
import { LiveContent } from '../../src/live/live-content.ts';
import { absolutePath } from '../../src/store/kept-file.ts';
import { placeOf } from '../../src/store/kinds.ts';
import { readArticleText } from '../../src/store/text-cache.ts';
import { writeText } from '../../src/tree/text/write-text.ts';
import { changedJournal } from '../support/content-folder.ts';

const journal = join(import.meta.dirname, '..', 'fixtures', 'journals', 'two-reports');
let cache: string;
let folder: string;
let live: LiveContent;

beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'casebook-cache-'));
  folder = await changedJournal(journal, {});
  vi.stubEnv('CASEBOOK_CACHE', cache);
  vi.stubEnv('CASEBOOK_CONTENT', folder);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  live = new LiveContent();
  await live.upToDate();
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await rm(cache, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
});

async function save(name: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(folder, name), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(folder, name), text.replace(from, to));
}

const titles = () => heldIndex()?.articles.map(({ title }) => title.text);

const ids = () =>
  heldIndex()
    ?.articles.map(({ id }) => id)
    .sort();

/** The text of an article as its page gets it. */
async function articleText(id: string) {
  const index = heldIndex();
  const article = index?.byId.get(id);
  if (!index || !article) throw new Error(`There is no article ${id}`);
  await ensureCitationsOf(index, [article]);
  return readArticleText(article.digest);
}

/** Faults besides remarks of the editorial check. */
const ofSite = (live: LiveContent): readonly Fault[] => live.faults.filter((fault) => !isRemark(fault));

describe('LiveContent', () => {
  it('shows a change of the text, of the references and of the journal', async () => {
    await save('articles/first/article.md', 'title: The first', 'title: The changed');
    await save('articles/first/references.bib', 'A first invented work', 'A quite different work');
    await save('journal.yaml', 'short-title: IJCR', 'short-title: INVJ');
    await live.upToDate();
    expect(titles()).toEqual(['The second invented report', 'The changed invented report']);
    const { references, citations } = await articleText('first');
    expect(references.map(({ text }) => text).join()).toContain('A quite different work');
    expect(citations[0].text.text).toContain('INVJ 2025;1');
    expect((await articleText('second')).citations[0].text.text).toContain('INVJ 2025;1');
  });

  it('follows edits of a citation style of the journal', async () => {
    const style = await readFile('src/citation/styles/casebook-how-to-cite.csl', 'utf8');
    await writeFile(join(folder, 'own.csl'), style);
    await save('journal.yaml', 'license:', 'citation-style: { references: own.csl, how-to-cite: own.csl }\nlicense:');
    await live.upToDate();
    const ends = async () => {
      const { references, citations } = await articleText('first');
      return [references[0]?.text.at(-1), citations[0].text.text.at(-1)];
    };
    expect(await ends()).toEqual(['.', '.']);
    await save('own.csl', '<layout suffix=".">', '<layout suffix="!">');
    await live.upToDate();
    expect(await ends()).toEqual(['!', '!']);
  });

  it('follows edits of the list of retracted works', async () => {
    await save('articles/first/references.bib', 'title = {A first', 'doi = {10.5555/alpha},\n  title = {A first');
    const told = () => live.faults.filter(({ rule }) => rule === 'retracted-reference').map(({ message }) => message);
    await writeFile(join(folder, 'retracted.csv'), 'doi,reason\n10.5555/alpha,Error\n');
    await live.upToDate();
    expect(told()).toEqual([expect.stringContaining('"alpha2019" was retracted (Error)')]);
    await save('retracted.csv', 'Error', 'Fraud');
    await live.upToDate();
    expect(told()).toEqual([expect.stringContaining('"alpha2019" was retracted (Fraud)')]);
    await rm(join(folder, 'retracted.csv'));
    await live.upToDate();
    expect(told()).toEqual([]);
  });

  it('takes the language and the licence that an article leaves to its journal from the journal of now', async () => {
    await save('journal.yaml', 'license: CC-BY-4.0', 'license: CC0-1.0\nlanguage: fr');
    await live.upToDate();
    expect(heldIndex()?.articles.map(({ license, language }) => [license, language])).toEqual([
      ['CC0-1.0', 'fr'],
      ['CC0-1.0', 'fr'],
    ]);
  });

  it('judges articles by the journal of now', async () => {
    await save('journal.yaml', '"10.5555"', '"10.5556"');
    await live.upToDate();
    expect(ofSite(live).map(({ rule, line }) => [rule, line])).toEqual([
      ['doi', 4],
      ['doi', 4],
    ]);
  });

  it('leaves an earlier version as it was right by the journal of its day', async () => {
    const version = join(folder, 'articles/first/versions/1');
    await cp(join(folder, 'articles/second'), version, { recursive: true });
    await save('journal.yaml', '"10.5555"', '"10.5556"');
    await live.upToDate();
    expect(ofSite(live).map(({ path }) => path.includes('versions'))).toEqual([false, false]);
    await save('journal.yaml', '"10.5556"', '"10.5555"');
    await live.upToDate();
    expect(heldIndex()?.versions.map(({ number, article }) => [number, article.id])).toEqual([[1, 'first']]);
  });

  it('asks of a report anew what the type of its section asks', async () => {
    const asked = () => live.faults.some(({ rule, path }) => rule === 'care-diagnosis' && path.includes('first'));
    await save('articles/first/article.md', 'type: case-report', 'type: case-report\nsection: Case report');
    await save('journal.yaml', 'license:', 'sections: [{ label: Case report, type: letter }]\nlicense:');
    await live.upToDate();
    expect(asked()).toBe(false);
    await save('journal.yaml', 'type: letter', 'type: case-report');
    await live.upToDate();
    expect(asked()).toBe(true);
  });

  it('keeps what was right while there are errors, and follows when they are put right', async () => {
    await save('articles/first/article.md', 'title: The first', 'titel: The first');
    await live.upToDate();
    expect(ofSite(live).map(({ severity }) => severity)).toContain('error');
    expect(titles()).toEqual(['The second invented report', 'The first invented report']);
    await save('articles/first/article.md', 'titel: The first', 'title: The mended');
    await live.upToDate();
    expect(ofSite(live)).toEqual([]);
    expect(titles()).toEqual(['The second invented report', 'The mended invented report']);
  });

  it('follows folders that come, are renamed and go, and a file that is missed', async () => {
    await cp(join(folder, 'articles/second'), join(folder, 'articles/third'), { recursive: true });
    await save('articles/third/article.md', '10.5555/second', '10.5555/third');
    await live.upToDate();
    expect(ids()).toEqual(['first', 'second', 'third']);
    await rename(join(folder, 'articles/third'), join(folder, 'articles/fourth'));
    await live.upToDate();
    expect(ids()).toEqual(['first', 'fourth', 'second']);
    await rm(join(folder, 'articles/fourth/plot.png'));
    await live.upToDate();
    expect(ofSite(live).map(({ rule }) => rule)).toEqual(['missing-file']);
    await rm(join(folder, 'articles/fourth'), { recursive: true });
    await live.upToDate();
    expect(ofSite(live)).toEqual([]);
    expect(ids()).toEqual(['first', 'second']);
  });

  it('sees a change that comes while it loads', async () => {
    await save('articles/first/article.md', 'title: The first', 'title: The early');
    const loading = live.upToDate();
    await save('articles/first/article.md', 'title: The early', 'title: The late');
    await loading;
    await live.upToDate();
    expect(titles()).toEqual(['The second invented report', 'The late invented report']);
  });

  it('loads once for all who ask while it loads, and shows them what was saved before they asked', async () => {
    const loads = vi.fn();
    live.onChange = loads;
    await save('articles/first/article.md', 'title: The first', 'title: The changed');
    const before = live.shown;
    await Promise.all(Array.from({ length: 20 }, () => live.upToDate()));
    await Promise.all(Array.from({ length: 20 }, () => live.upToDate()));
    expect(loads.mock.calls).toEqual([[true]]);
    expect(live.shown).toBe(before + 1);
    expect(titles()).toContain('The changed invented report');
  });

  const idle = [
    'articles/first/.DS_Store',
    'articles/first/.article.md.swp',
    'articles/first/article.md~',
    'pages/4913',
  ];
  it.each(idle)('does nothing where %s comes, and where a file is saved that says what it said', async (name) => {
    const loads = vi.fn();
    live.onChange = loads;
    await writeFile(join(folder, name), 'x');
    for (const file of ['articles/first/article.md', 'articles/first/plot.png', 'journal.yaml', 'pages/about.md'])
      await writeFile(join(folder, file), await readFile(join(folder, file)));
    await live.upToDate();
    expect(loads.mock.calls).toEqual([]);
  });

  const lines: readonly [line: string, changed: string, isReadAgain: boolean][] = [
    ['title: The Invented', 'title: The Renamed', false],
    ['license: CC-BY-4.0', 'license: CC0-1.0', false],
    ['license:', 'publisher: An Invented Press\nlicense:', false],
    ['license:', 'submit-url: https://example.org/submit\nlicense:', false],
    ['license:', 'language: fr\nlicense:', true],
    ['license:', 'citation-style: { references: own.csl }\nlicense:', true],
    ['license:', 'sections: [{ label: Case report, type: case-report }]\nlicense:', true],
  ];
  it.each(lines)(
    'reads the articles again for what changes them alone: %s to %s: %s',
    async (line, changed, isRead) => {
      // Nothing of an article comes from the disk but what is read again.
      await rm(cache, { recursive: true });
      await cp('src/citation/styles/casebook-references.csl', join(folder, 'own.csl'));
      await save('journal.yaml', line, changed);
      const before = live.shown;
      await live.upToDate();
      expect(ofSite(live)).toEqual([]);
      expect(live.shown).toBe(before + 1);
      expect(existsSync(placeOf('texts', ''))).toBe(isRead);
    },
  );

  it('counts the loads that change pages, and tells of those with errors, too', async () => {
    const loads = vi.fn();
    live.onChange = loads;
    const before = live.shown;
    await save('articles/first/article.md', 'title: The first', 'titel: The first');
    await live.upToDate();
    expect(live.shown).toBe(before);
    await save('articles/first/article.md', 'titel: The first', 'title: The first');
    await live.upToDate();
    expect(live.shown).toBe(before + 1);
    expect(loads.mock.calls).toEqual([[false], [true]]);
  });

  it('makes what another process takes from the cache again, and shows nothing new', async () => {
    const loads = vi.fn();
    live.onChange = loads;
    const index = heldIndex();
    if (!index) throw new Error('There is no content');
    await rm(cache, { recursive: true });
    const lost = await holdTexts(index, index.articles);
    expect(lost).toEqual(index.articles.map(({ digest }) => digest));
    await live.remake(lost);
    expect(await holdTexts(index, index.articles)).toEqual([]);
    const { files } = await readArticleText(index.byId.get('first')?.digest ?? '');
    await rm(cache, { recursive: true });
    await live.remake(lost);
    await Promise.all(files.map((file) => access(absolutePath(file))));
    expect(loads.mock.calls).toEqual([]);
    expect(titles()).toEqual(['The second invented report', 'The first invented report']);
  });

  it('keeps a text that was shown in its memory, with the citations of now', async () => {
    const index = heldIndex();
    if (!index) throw new Error('There is no content');
    await holdTexts(index, index.articles);
    await rm(cache, { recursive: true });
    await save('journal.yaml', 'short-title: IJCR', 'short-title: INVJ');
    await live.upToDate();
    const renamed = heldIndex();
    if (!renamed) throw new Error('There is no content');
    expect(await holdTexts(renamed, renamed.articles)).toEqual([]);
    const { body, citations } = await readArticleText(renamed.byId.get('first')?.digest ?? '');
    expect(writeText(body)).toContain('A patient was seen');
    expect(citations[0].text.text).toContain('INVJ 2025;1');
  });

  it('keeps nothing of a folder that changed while it was loaded', async () => {
    await save('articles/first/article.md', 'title: The first', 'title: The early');
    const loading = live.upToDate();
    await save('articles/first/article.md', 'title: The early', 'title: The late');
    await loading;
    // What was torn would come back with the text that it was kept for.
    await save('articles/first/article.md', 'title: The late', 'title: The early');
    await live.upToDate();
    expect(titles()).toEqual(['The second invented report', 'The early invented report']);
  });
});
