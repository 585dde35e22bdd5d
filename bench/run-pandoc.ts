import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { SyntheticJournal } from './synthetic-journal.ts';

/** First line of `pandoc --version`; undefined where it is not installed. */
export function pandocVersion(): string | undefined {
  const { status, stdout } = spawnSync('pandoc', ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n')[0] : undefined;
}

/** Formats all reports with pandoc, as many at a time as there are cores. @param style a CSL file. @returns seconds. */
export async function runPandoc(journal: SyntheticJournal, style: string, folder: string): Promise<number> {
  await mkdir(folder, { recursive: true });
  const files: { readonly file: string; readonly bibliography: string }[] = [];
  for (const id of journal.ids) {
    const own = join(journal.folder, 'articles', id);
    const file = join(folder, `${id}.md`);
    const article = await readFile(join(own, 'article.md'), 'utf8');
    // pandoc means a list of entries by "references"; the file goes on the command line.
    await writeFile(file, article.replace(/^references: .*\n/m, ''));
    files.push({ file, bibliography: join(own, 'references.bib') });
  }
  const start = performance.now();
  const queue = files.values();
  await Promise.all(Array.from({ length: availableParallelism() }, () => work(queue, style)));
  return (performance.now() - start) / 1000;
}

async function work(queue: Iterable<{ file: string; bibliography: string }>, style: string): Promise<void> {
  for (const { file, bibliography } of queue) {
    const args = ['--quiet', '--citeproc', '--mathml', '-s', '--csl', style, '--bibliography', bibliography, file];
    const child = spawn('pandoc', [...args, '-o', `${file}.html`], { stdio: ['ignore', 'ignore', 'inherit'] });
    const [code] = await once(child, 'close');
    if (code !== 0) throw new Error(`pandoc failed on ${file}`);
  }
}
