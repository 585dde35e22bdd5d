import type { BenchResult } from './bench-result.ts';
import type { Weight } from './weight.ts';

/** The result as Markdown tables, for a terminal and for the README. */
export function printedResult(result: BenchResult): string {
  const { reports, images, page } = result;
  const perImage = ((images.seconds / images.count) * 1000).toFixed(0);
  return [
    `${reports} reports (1,200 words, 15 references, a figure, a table) on ${result.machine}`,
    builds(result),
    stages(result),
    saves(result),
    weights(result),
    `Requests of an article page: ${page.requests}. Images are prepared beforehand: ${perImage} ms each, once.`,
  ].join('\n\n');
}

function builds({ reports, first, cold, pages, warm, pandoc }: BenchResult): string {
  const rows = [
    { name: 'first: pictures to share are drawn', ...first },
    { name: 'cold', ...cold },
    { name: 'cold, pages alone', ...pages },
    ...warm.map((run) => ({ name: `warm, after a change of ${run.change}`, ...run })),
  ];
  const measured = rows.map(({ name, seconds, memory }) => [
    name,
    ...speed(reports, seconds),
    megabytes(memory),
    pandoc === undefined ? '–' : `${(pandoc.seconds / seconds).toFixed(1)} times`,
  ]);
  if (pandoc !== undefined) measured.push([pandoc.version, ...speed(reports, pandoc.seconds), '–', '1']);
  return table(['Build', 'seconds', 'reports/s', 'ms/report', 'memory', 'as fast as pandoc'], measured);
}

/** How long the parts of a cold build take, and what they need. */
function stages({ reports, cold }: BenchResult): string {
  const rows = cold.stages.map(({ name, seconds, memory }) => [
    name,
    seconds.toFixed(1),
    ((seconds / reports) * 1000).toFixed(1),
    megabytes(memory),
  ]);
  return table(['Stage of the cold build', 'seconds', 'ms/report', 'memory'], rows);
}

function megabytes(bytes: number | undefined): string {
  return bytes === undefined ? '–' : `${Math.round(bytes / 2 ** 20)} MB`;
}

function speed(reports: number, seconds: number): string[] {
  return [seconds.toFixed(1), (reports / seconds).toFixed(0), ((seconds / reports) * 1000).toFixed(1)];
}

function saves({ saves: times = [] }: BenchResult): string {
  const rows = times.map(({ file, median, slowest }) => [file, median.toFixed(0), slowest.toFixed(0)]);
  const shown = rows.length > 0 ? rows : [['no browser to measure in', '–', '–']];
  return table(['Save to changed page in Chromium, milliseconds', 'median', 'slowest'], shown);
}

function weights({ page, search }: BenchResult): string {
  const row = (name: string, { raw, gzip, brotli }: Weight) => [name, String(raw), String(gzip), String(brotli)];
  return table(
    ['Bytes', 'raw', 'gzip', 'brotli'],
    [
      row('Article page: HTML with what stands in it', page.html),
      row('Article page: CSS', page.css),
      row('Article page: JavaScript', page.js),
      search ? row('Search, first query', search) : ['Search, first query', '–', '–', '–'],
    ],
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => '-'.repeat(width + 1) + (column ? ':' : '-')).join('|')}|`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}
