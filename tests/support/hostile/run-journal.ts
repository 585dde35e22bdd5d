import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ensureCitationsOf } from '../../../src/content/article/ensure-citations.ts';
import { loadContent } from '../../../src/content/load-content.ts';
import { LoadMemory } from '../../../src/content/load-memory.ts';
import { galleyJob, publishedLogo } from '../../../src/galleys/galley-job.ts';
import { makeGalley } from '../../../src/galleys/make-galley.ts';
import { shareCards } from '../../../src/galleys/make-share-images.ts';
import type { Citations } from '../../../src/model/citation.ts';
import { drawCard } from '../../../src/outputs/share-image/draw-card.ts';
import { siteTexts } from '../../../src/outputs/site-texts.ts';
import { readArticleText } from '../../../src/store/text-cache.ts';
import { browseView } from '../../../src/views/browse-view.ts';
import { indexContent, viewOf } from '../../../src/views/journal-index.ts';
import type { JournalFiles } from './journal.ts';

export interface Run {
  readonly steps: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
}

/** A process that takes journals and answers with the milliseconds of the processor that each step took. */
process.on('message', async (files: JournalFiles) => process.send?.(await run(files)));
process.send?.('ready');

async function run(files: JournalFiles): Promise<Run> {
  const work = mkdtempSync(join(tmpdir(), 'casebook-hostile-'));
  process.env['CASEBOOK_CONTENT'] = join(work, 'content');
  process.env['CASEBOOK_CACHE'] = join(work, 'cache');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(work, 'content', name)), { recursive: true });
    writeFileSync(join(work, 'content', name), text);
  }
  try {
    return await measured(join(work, 'content'));
  } finally {
    rmSync(work, { recursive: true });
  }
}

async function measured(folder: string): Promise<Run> {
  const steps: Record<string, number> = {};
  const step = async <T>(name: string, work: () => Promise<T> | T): Promise<T> => {
    const started = process.cpuUsage();
    try {
      return await work();
    } finally {
      const { user, system } = process.cpuUsage(started);
      steps[name] = Math.round((user + system) / 1000);
    }
  };
  const memory = new LoadMemory(folder);
  const { content, faults } = await step('load', () => loadContent(memory));
  const told = faults.map(
    ({ path, line, column, rule, message }) =>
      `${path.split('/').slice(-2).join('/')}:${line}:${column} ${rule} ${message}`,
  );
  if (!content) return { steps, faults: told };
  const index = indexContent(content);
  for (const article of index.articles) {
    const [cited] = await ensureCitationsOf(index, [article]);
    const logo = await publishedLogo(index.site.theme);
    for (const kind of ['pdf', 'html', 'xml'] as const) {
      const made = await step(kind, () =>
        makeGalley(
          galleyJob(kind, () => ({ view: viewOf(index, article), citations: cited?.citations as Citations, logo })),
        ),
      );
      if ('problems' in made) told.push(...made.problems.map(({ message }) => `pdf ${message}`));
    }
  }
  await step('indexes', () => browseView(index));
  await step('records', async () => {
    for (const { write } of siteTexts(index, ({ digest }) => readArticleText(digest))) await write();
  });
  await step('cards', async () => {
    for (const { card } of shareCards(index)) await drawCard(card);
  });
  return { steps, faults: told };
}
