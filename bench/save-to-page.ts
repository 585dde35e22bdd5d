import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import type { BuildPlaces } from './run-build.ts';
import { startBrowser } from './start-browser.ts';
import type { SyntheticJournal } from './synthetic-journal.ts';

/** How long it takes until the browser shows what was saved, in milliseconds. */
export interface SaveTime {
  /** The kind of file. */
  readonly file: string;
  readonly median: number;
  readonly slowest: number;
}

const repetitions = 5;

/** The longest that a development server may take for anything. */
const patience = 300_000;

/** An editor saves a file; the page is right when it shows what the file says now. */
interface Save {
  readonly file: string;
  /** @param turn counts from 1 */
  readonly make: (journal: SyntheticJournal, turn: number) => Promise<void>;
  readonly shows: (page: Page, turn: number) => Promise<unknown>;
}

const inFirst = (journal: SyntheticJournal, name: string): string =>
  join(journal.folder, 'articles', 'report-0001', name);

const saves: readonly Save[] = [
  {
    file: 'article.md',
    make: (journal, turn) =>
      replace(inFirst(journal, 'article.md'), /^## (?:Discussion|Comment).*$/m, `## Comment ${turn}`),
    shows: (page, turn) => page.getByRole('heading', { name: `Comment ${turn}` }).waitFor(),
  },
  {
    file: 'references.bib',
    make: (journal, turn) =>
      replace(inFirst(journal, 'references.bib'), /title = \{(?:Turn \d+: )?/, `title = {Turn ${turn}: `),
    shows: (page, turn) => page.getByText(`Turn ${turn}: `).first().waitFor(),
  },
  {
    file: 'an image',
    make: async (journal, turn) => {
      const image = inFirst(journal, 'scan-0.jpg');
      await sharp(journal.figures[1])
        .extract({ left: 0, top: 0, width: 800 + turn, height: 600 })
        .toFile(`${image}.new.jpg`);
      await rename(`${image}.new.jpg`, image);
    },
    shows: (page, turn) =>
      page.waitForFunction(
        (width) =>
          [...document.images].some(
            (image) => image.width > 0 && image.getAttribute('width') === width && image.complete,
          ),
        String(800 + turn),
      ),
  },
  {
    file: 'journal.yaml',
    make: (journal, turn) =>
      replace(join(journal.folder, 'journal.yaml'), /^short-title: .*$/m, `short-title: Turn${turn}`),
    shows: (page, turn) => page.waitForFunction((title) => document.title.endsWith(title), `Turn${turn}`),
  },
];

/**
 * Measures from the save of a file to the changed page, in Chromium beside the real development server.
 *
 * @returns undefined where there is no browser
 */
export async function measureSaves(places: BuildPlaces, journal: SyntheticJournal): Promise<SaveTime[] | undefined> {
  const browser = await startBrowser();
  if (!browser) return undefined;
  const server = startServer(places);
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(patience);
    await page.goto(`${await addressOf(server)}/articles/report-0001/`, { waitUntil: 'networkidle' });
    const times: SaveTime[] = [];
    for (const save of saves) times.push(await measureSave(save, page, journal));
    return times;
  } finally {
    await browser.close();
    server.kill();
  }
}

async function measureSave({ file, make, shows }: Save, page: Page, journal: SyntheticJournal): Promise<SaveTime> {
  const times: number[] = [];
  for (let turn = 1; turn <= repetitions; turn++) {
    await make(journal, turn);
    const start = performance.now();
    await shows(page, turn);
    times.push(performance.now() - start);
    // An editor looks at the page before the next change.
    await page.waitForLoadState('networkidle');
  }
  times.sort((a, b) => a - b);
  return { file, median: times[Math.floor(repetitions / 2)] ?? 0, slowest: times.at(-1) ?? 0 };
}

function startServer({ project, content, cache }: BuildPlaces): ChildProcess {
  const command = join(project, 'src', 'commands', 'dev.ts');
  return spawn(process.execPath, [command, '--content', content, '--port', '0'], {
    cwd: project,
    env: { ...process.env, CASEBOOK_CACHE: cache },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** The address that the server prints when it is there, without a slash at the end. */
function addressOf(server: ChildProcess): Promise<string> {
  let printed = '';
  return new Promise((resolve, reject) => {
    // Read to the end of its life: a server whose words nobody takes stops.
    server.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk;
      const [address] = /http:\/\/localhost:\d+/.exec(printed) ?? [];
      if (address !== undefined) resolve(address);
    });
    server.on('close', () => reject(new Error(`The development server did not start:\n${printed}`)));
  });
}

/** Replaces text in a file, which must be there: a change that changes nothing is never seen. */
async function replace(file: string, from: RegExp, to: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  const changed = text.replace(from, () => to);
  if (changed === text) throw new Error(`${from} is not in ${file}`);
  await writeFile(file, changed);
}
