import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { folderBytes } from '../../support/folder-bytes.ts';
import { type Builder, type BuildPlace, startBuilder } from '../../support/start-builder.ts';

// Whatever happens to a site between two builds, and to what is known of it, the next one is right, and so are those after
// it, in which the folder that was changed before is published again.

let work: string;
let place: BuildPlace;
let builder: Builder;
const around = { today: '2025-10-15', drafts: false };
/** The site as it is with each of two words in a report. */
const sites: Record<string, unknown> = {};
let word = 'seen';

const article = (): string => join(place.content, 'articles', 'first', 'article.md');
const dist = (path = ''): string => join(place.out, path);
const spare = (path = ''): string => join(work, '.dist-spare', path);

function manifest(): string {
  const [journal = ''] = readdirSync(place.cache).filter((name) => /^[0-9a-f]{12}$/.test(name));
  const [run = ''] = readdirSync(join(place.cache, journal)).filter((name) => name.startsWith('published-'));
  return join(place.cache, journal, run, 'site.sqlite');
}

async function say(next: string): Promise<void> {
  const text = await readFile(article(), 'utf8');
  await writeFile(article(), text.replace(`A patient was ${word}`, `A patient was ${next}`));
  word = next;
}

/** @param isSpareLooked whether the spare is right, too, which a build without a change does not look at */
async function buildRight(isSpareLooked = true): Promise<void> {
  expect(await builder.build(place, around), builder.printed()).toBe(0);
  expect(await folderBytes(dist())).toEqual(sites[word]);
  if (isSpareLooked) expect(await folderBytes(spare())).toEqual(sites[word]);
  expect(readdirSync(work).toSorted()).toEqual(['.dist-spare', 'cache', 'content', 'dist']);
}

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'casebook-damage-'));
  place = { content: join(work, 'content'), out: join(work, 'dist'), cache: join(work, 'cache') };
  cpSync('tests/fixtures/journals/two-reports', place.content, { recursive: true });
  builder = startBuilder();
  for (const each of ['met', 'seen']) {
    await say(each);
    expect(await builder.build(place, around), builder.printed()).toBe(0);
    sites[each] = await folderBytes(dist());
  }
  expect(sites['met']).not.toEqual(sites['seen']);
});
afterAll(async () => {
  builder.stop();
  await rm(work, { recursive: true, force: true });
});

const rubbish = 'rubbish '.repeat(3000);

it.each<[what: string, damage: () => void, told?: string]>([
  ['nothing', () => undefined],
  [
    'a file of the site is another',
    () => {
      rmSync(dist('404.html'));
      writeFileSync(dist('404.html'), 'other');
    },
  ],
  ['a file of the site is written into', () => writeFileSync(dist('index.html'), 'other')],
  ['a file of the site is gone', () => rmSync(dist('articles.csv'))],
  ['a folder of the site is gone', () => rmSync(dist('articles/second'), { recursive: true })],
  ['a file has come to the site', () => writeFileSync(dist('articles/first/index.html.gz'), 'packed')],
  [
    'a file stands where a folder was',
    () => {
      rmSync(dist('keywords'), { recursive: true });
      writeFileSync(dist('keywords'), '');
    },
  ],
  [
    'a folder stands where a file was',
    () => {
      rmSync(dist('feed.atom'));
      mkdirSync(dist('feed.atom/deep'), { recursive: true });
      writeFileSync(dist('feed.atom/deep/file'), '');
    },
  ],
  [
    'a link stands where a file was',
    () => {
      rmSync(dist('robots.txt'));
      symlinkSync('index.html', dist('robots.txt'));
    },
  ],
  ['the site is gone', () => rmSync(dist(), { recursive: true })],
  ['the site has moved away', () => renameSync(dist(), join(work, 'cache', 'moved'))],
  [
    'a file of the spare is another',
    () => {
      rmSync(spare('404.html'));
      writeFileSync(spare('404.html'), 'other');
    },
  ],
  ['a file of the spare is gone', () => rmSync(spare('articles.csv'))],
  ['a file has come to the spare', () => writeFileSync(spare('stray.txt'), 'withdrawn')],
  ['the spare is gone', () => rmSync(spare(), { recursive: true })],
  [
    'a file stands where the spare was',
    () => {
      rmSync(spare(), { recursive: true });
      writeFileSync(spare(), '');
    },
  ],
  ['a killed build has left what it swapped', () => cpSync(dist(), join(work, '.dist-previous'), { recursive: true })],
  ['a killed build has left what it made ready', () => cpSync(dist(), join(work, '.dist-new'), { recursive: true })],
  [
    'the list of what is published is rubbish',
    () => writeFileSync(manifest(), rubbish),
    'The list of what is published was damaged; writing the whole site anew\n',
  ],
  ['the list of what is published is cut short', () => truncateSync(manifest(), 9000)],
  [
    'a row of the list is another',
    () => {
      const database = new DatabaseSync(manifest());
      database.exec("UPDATE files SET size = 7 WHERE path = 'index.html'; DELETE FROM files WHERE path = '404.html'");
      database.close();
    },
  ],
  ['the list of what is published is gone', () => rmSync(manifest())],
  ['the cache is gone', () => rmSync(place.cache, { recursive: true })],
])('is right where %s', async (what, damage, told = '') => {
  const before = builder.printed().length;
  damage();
  await buildRight(!what.includes('of the spare') && !what.includes('to the spare'));
  expect(builder.printed().slice(before)).toContain(told);
  for (const next of word === 'seen' ? ['met', 'seen'] : ['seen', 'met']) {
    await say(next);
    await buildRight();
  }
  expect(existsSync(dist('articles/first/index.html.gz'))).toBe(false);
});

it.each([
  ['the site', (path: string) => dist(path)],
  ['the spare', (path: string) => spare(path)],
])('is right where a file of %s is another when a report changes', async (_, at) => {
  rmSync(at('404.html'));
  writeFileSync(at('404.html'), 'other');
  for (const next of word === 'seen' ? ['met', 'seen', 'met'] : ['seen', 'met', 'seen']) {
    await say(next);
    await buildRight();
  }
});
