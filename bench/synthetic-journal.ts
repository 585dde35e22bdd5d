import { link, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { seeded } from './random.ts';
import { figureCount, syntheticFigure } from './synthetic-figures.ts';
import { type SyntheticReport, syntheticReport } from './synthetic-report.ts';

/** A journal that was written to a folder. */
export interface SyntheticJournal {
  readonly folder: string;
  /** Names of the folders of its reports. */
  readonly ids: readonly string[];
  /** The figures that the reports share, absolute paths. */
  readonly figures: readonly string[];
}

/** Writes a journal of so many reports: always the same for the same number. The folder must not exist yet. */
export async function writeSyntheticJournal(folder: string, count: number): Promise<SyntheticJournal> {
  await mkdir(join(folder, 'articles'), { recursive: true });
  await mkdir(join(folder, 'issues'));
  await mkdir(join(folder, '.figures'));
  const figures = await writeFigures(join(folder, '.figures'));
  const random = seeded(count);
  const ids: string[] = [];
  const volumes = new Set<number>();
  // One after another: the texts of a large journal do not fit into the memory.
  for (let number = 1; number <= count; number++) {
    const at = (number - 1) % figureCount;
    const report = syntheticReport(random, number, `scan-${at}.jpg`);
    await writeReport(folder, report, figures[at] ?? '');
    ids.push(report.id);
    volumes.add(report.volume);
  }
  await writeFile(join(folder, 'journal.yaml'), journalYaml([...volumes]));
  await writeFile(join(folder, 'issues', '1-1.yaml'), 'title: The first issue\n');
  return { folder, ids, figures };
}

async function writeFigures(folder: string): Promise<string[]> {
  const figures: string[] = [];
  for (let number = 0; number < figureCount; number++) {
    const file = join(folder, `scan-${number}.jpg`);
    await writeFile(file, await syntheticFigure(number));
    figures.push(file);
  }
  return figures;
}

function journalYaml(volumes: readonly number[]): string {
  const years = volumes.map((volume) => `  ${volume}: ${1985 + volume}\n`);
  return `title: The Synthetic Journal of Case Reports
short-title: SJCR
abbreviation: Synth J Case Rep
description: A journal made by the benchmark.
publisher: Nobody
url: https://example.org
doi-prefix: "10.5555"
license: CC-BY-4.0
volumes:
${years.join('')}demonstration: true
`;
}

async function writeReport(folder: string, report: SyntheticReport, figure: string): Promise<void> {
  const own = join(folder, 'articles', report.id);
  await mkdir(own);
  await writeFile(join(own, 'article.md'), report.article);
  await writeFile(join(own, 'references.bib'), report.references);
  await link(figure, join(own, figure.split(/[\\/]/).at(-1) ?? ''));
}
