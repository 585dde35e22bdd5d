import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Random } from '../../bench/random.ts';
import { edits } from '../store/edits.ts';
import { changeFiles } from './content-folder.ts';

/** What an editor does next to a journal, and what was done in words. @param content absolute path of its folder */
type RandomEdit = (content: string, random: Random) => Promise<string>;

/** A day, or that drafts are shown, from now on. */
export interface Around {
  today: string;
  drafts: boolean;
}

async function reports(content: string): Promise<string[]> {
  return (await readdir(join(content, 'articles'))).sort();
}

async function inReport(content: string, random: Random, change: (text: string) => string): Promise<string> {
  const id = random.pick(await reports(content));
  const file = join(content, 'articles', id, 'article.md');
  const text = await readFile(file, 'utf8');
  await writeFile(file, change(text));
  return id;
}

const field = (name: string, value: string) => (text: string) =>
  text.replace(new RegExp(`^${name}: .*\n`, 'm'), '').replace(/\n---\n/, `\n${name}: ${value}\n---\n`);

let added = 0;

const own: readonly RandomEdit[] = [
  async (content, random) => {
    const id = random.pick(await reports(content));
    const other = `added-${++added}`;
    const folder = join(content, 'articles', other);
    await cp(join(content, 'articles', id), folder, { recursive: true });
    const file = join(folder, 'article.md');
    const text = field('doi', `10.5555/${other}`)(await readFile(file, 'utf8'));
    await writeFile(file, field('title', `The report ${other}`)(text.replace(/^comments-on: .*\n/m, '')));
    return `adds ${other}, a copy of ${id}`;
  },
  async (content, random) => {
    const mayGo = (await reports(content)).filter((id) => id.startsWith('added-'));
    if (mayGo.length === 0) return 'removes nothing';
    const id = random.pick(mayGo);
    await rm(join(content, 'articles', id), { recursive: true });
    return `removes ${id}`;
  },
  async (content, random) => {
    const mayGo = (await reports(content)).filter((id) => id.startsWith('added-'));
    if (mayGo.length === 0) return 'renames nothing';
    const id = random.pick(mayGo);
    const other = `added-${++added}`;
    await rename(join(content, 'articles', id), join(content, 'articles', other));
    return `renames ${id} to ${other}`;
  },
  async (content, random) =>
    `adds a word to ${await inReport(content, random, (text) => `${text}\nWord ${random.between(1, 999)}.\n`)}`,
  async (content, random) =>
    `gives a title to ${await inReport(content, random, field('title', `A title of ${random.between(1, 99)} words`))}`,
  async (content, random) =>
    `sets the keywords of ${await inReport(content, random, field('keywords', `[k${random.between(1, 4)}, K${random.between(1, 4)}]`))}`,
  async (content, random) =>
    `moves ${await inReport(content, random, field('issue', String(random.between(1, 3))))} to another issue`,
  async (content, random) =>
    `dates ${await inReport(content, random, field('published', `2025-0${random.between(1, 9)}-01`))}`,
  async (content, random) => {
    const id = await inReport(content, random, (text) =>
      text
        .replace(/^corrected: .*\n/m, '')
        .replace(/\n---\n/, `\ncorrected: [{ date: 2025-0${random.between(3, 9)}-02, change: A number. }]\n---\n`),
    );
    return `corrects ${id}`;
  },
  async (content, random) => {
    const [about = ''] = random.shuffled(await reports(content));
    const id = `added-${++added}`;
    await changeFiles(content, {
      [`articles/${id}/article.md`]: `---\ntitle: Retraction of ${about}\ntype: retraction\nretracts: [${about}]\ndoi: 10.5555/${id}\nvolume: 1\nissue: 1\npublished: 2025-04-01\nauthors:\n  - name: Ada Example\n---\n\nIt is retracted, reason ${random.between(1, 9)}.\n`,
    });
    return `retracts ${about} by ${id}`;
  },
  async (content, random) => {
    const id = random.pick(await reports(content));
    const grey = random.between(0, 255);
    const image = sharp({ create: { width: 40, height: 30, channels: 3, background: { r: grey, g: grey, b: grey } } });
    await writeFile(join(content, 'articles', id, 'plot.png'), await image.png().toBuffer());
    return `paints the figure of ${id} in ${grey}`;
  },
  async (content, random) => {
    await writeFile(join(content, 'issues', '1-1.yaml'), `title: Issue ${random.between(1, 99)}\n`);
    return 'names an issue';
  },
  async (content, random) => {
    const page = `more-${random.between(1, 3)}`;
    await writeFile(
      join(content, 'pages', `${page}.md`),
      `---\ntitle: ${page}\n---\n\nText ${random.between(1, 99)}.\n`,
    );
    return `writes the page ${page}`;
  },
];

/** The edits that tests of the cache make, too. One that finds nothing to change is none. */
const others: readonly RandomEdit[] = edits.map(([what, changes]) => async (content) => {
  try {
    await changeFiles(content, changes);
    return what;
  } catch {
    return `nothing for ${what}`;
  }
});

/** Does something to a journal, or to what is around it. */
export async function editAtRandom(content: string, around: Around, random: Random): Promise<string> {
  const kind = random.between(1, 10);
  if (kind === 1) {
    around.today = `2025-${random.pick(['01', '03', '05', '10'])}-15`;
    return `goes to ${around.today}`;
  }
  if (kind === 2) {
    around.drafts = !around.drafts;
    return around.drafts ? 'shows drafts' : 'hides drafts';
  }
  return await random.pick(kind <= 7 ? own : others)(content, random);
}
