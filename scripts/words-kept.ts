import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Lack, lacks } from '../tests/support/real-reports/missing-words.ts';
import { publishedPieces } from '../tests/support/real-reports/published-words.ts';
import { reportFolder, writeRealJournal } from '../tests/support/real-reports/real-journal.ts';
import { type CountedOutput, countedOutputs, shownText } from '../tests/support/real-reports/shown-text.ts';

// `npm run words-kept`: builds a journal of the published reports that lie beside the project, counts their words in the
// page, the offline HTML, the JATS and the PDF, and prints every word that is lacking. Ends with 1 where an output has less
// than `least` of them. With names of reports, of these alone.

const least = 0.997;

if (!existsSync(reportFolder)) {
  console.log(`There are no reports in ${reportFolder}; nothing was counted`);
  process.exit(0);
}
const all = readdirSync(reportFolder).filter((name) => name.endsWith('.xml'));
const names = process.argv.length > 2 ? process.argv.slice(2) : all.map((name) => name.replace('.xml', ''));
const work = mkdtempSync(join(tmpdir(), 'casebook-words-'));
try {
  await writeRealJournal(join(work, 'content'), names);
  build();
  const shares = countedOutputs.map(count);
  if (shares.some((share) => share < least)) process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

function build(): void {
  const args = ['src/commands/build.ts', '--content', join(work, 'content'), '--out', join(work, 'site')];
  const env = { ...process.env, CASEBOOK_CACHE: join(work, 'cache') };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
}

/** @returns the part of the words that an output keeps */
function count(output: CountedOutput): number {
  const found = names.flatMap((name) => {
    const pieces = publishedPieces(readFileSync(join(reportFolder, `${name}.xml`), 'utf8'));
    return lacks(pieces, shownText(output, readFileSync(join(work, 'site/articles', name, fileOf(output, name))))).map(
      (lack) => ({ ...lack, name }),
    );
  });
  const share = keptShare(found);
  const kinds = Map.groupBy(found, ({ kind }) => kind);
  const byKind = Array.from(kinds, ([kind, each]) => `${kind} ${percent(keptShare(each))}`);
  console.log(`${output}: ${percent(share)} of ${sum(found)} words (${byKind.join(', ')})`);
  for (const { name, kind, missing, shown } of found)
    if (missing.length > 0) console.log(`  ${name} ${kind}: ${shown}`);
  return share;
}

function fileOf(output: CountedOutput, id: string): string {
  return { page: 'index.html', 'offline HTML': `${id}.html`, JATS: `${id}.xml`, PDF: `${id}.pdf` }[output];
}

function sum(each: readonly Lack[]): number {
  return each.reduce((total, { words }) => total + words, 0);
}

function keptShare(each: readonly Lack[]): number {
  return 1 - each.reduce((total, { missing }) => total + missing.length, 0) / sum(each);
}

function percent(share: number): string {
  return `${(Math.floor(share * 1e5) / 1e3).toFixed(3)} %`;
}
