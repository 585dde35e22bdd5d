import { link, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { seeded } from './random.ts';
import { figureCount, syntheticFigure } from './synthetic-figures.ts';
import { type SyntheticReport, syntheticReport } from './synthetic-report.ts';

/** A journal that was written to a folder. */
export interface SyntheticJournal {
  readonly folder: string;
  readonly reports: readonly SyntheticReport[];
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
  const reports = Array.from({ length: count }, (_, index) =>
    syntheticReport(random, index + 1, `scan-${index % figureCount}.jpg`),
  );
  await writeFile(join(folder, 'journal.yaml'), journalYaml(reports));
  await writeFile(join(folder, 'issues', '1-1.yaml'), 'title: The first issue\n');
  for (const [index, report] of reports.entries())
    await writeReport(folder, report, figures[index % figureCount] ?? '');
  return { folder, reports, figures };
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

function journalYaml(reports: readonly SyntheticReport[]): string {
  const volumes = [...new Set(reports.map(({ volume }) => volume))].map((volume) => `  ${volume}: ${1985 + volume}\n`);
  return `title: The Synthetic Journal of Case Reports
short-title: SJCR
abbreviation: Synth J Case Rep
description: A journal made by the benchmark.
publisher: Nobody
url: https://example.org
doi-prefix: "10.5555"
license: CC-BY-4.0
volumes:
${volumes.join('')}demonstration: true
`;
}

async function writeReport(folder: string, report: SyntheticReport, figure: string): Promise<void> {
  const own = join(folder, 'articles', report.id);
  await mkdir(own);
  await writeFile(join(own, 'article.md'), report.article);
  await writeFile(join(own, 'references.bib'), report.references);
  await link(figure, join(own, figure.split(/[\\/]/).at(-1) ?? ''));
}
