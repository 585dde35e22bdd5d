import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

// `npm run compare-sites -- REVISION`: what the sites and deposits of the test journals are by the files here, and what
// they were by those of a commit, byte by byte. Ends with 1 where they differ.

const project = join(import.meta.dirname, '..');
const journals: Readonly<Record<string, string>> = {
  journal: 'content',
  sample: 'examples/sample-journal',
  french: 'tests/fixtures/journals/french',
  records: 'tests/fixtures/journals/records',
};

/** The time of a deposit, in its record. */
const timestamp = /(?<=<timestamp>|<doi_batch_id>[^<]*-)\d{14}/g;

const [revision] = process.argv.slice(2);
if (revision === undefined) {
  console.error('Say with what to compare: npm run compare-sites -- REVISION, as main or HEAD~3');
  process.exit(2);
}

const work = mkdtempSync(join(tmpdir(), 'casebook-compare-'));
try {
  const before = join(work, 'program');
  checkOut(revision, before);
  const differences: string[] = [];
  for (const [name, content] of Object.entries(journals)) {
    const places = { before: write(before, name, content, 'before'), here: write(project, name, content, 'here') };
    differences.push(...compare(places.before, places.here).map((line) => `${name}: ${line}`));
  }
  console.log(differences.length === 0 ? 'Every file is the same' : differences.join('\n'));
  if (differences.length > 0) process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** Puts the files of a commit into a folder, with the packages that are installed here. */
function checkOut(commit: string, folder: string): void {
  mkdirSync(folder);
  const archive = join(work, 'program.tar');
  run('git', ['archive', '--output', archive, commit], project);
  run('tar', ['-xf', archive, '-C', folder], project);
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
}

/** Builds a journal of the files here, and its deposits. @returns the folder of both */
function write(program: string, name: string, content: string, side: string): string {
  const folder = join(work, side, name);
  const journal = join(work, 'content', side, name);
  cpSync(join(project, content), journal, { recursive: true });
  const node = (command: string, args: readonly string[], mayFail = false): string =>
    run(process.execPath, [join('src', 'commands', `${command}.ts`), '--content', journal, ...args], program, mayFail);
  node('build', ['--out', join(folder, 'site')]);
  makeDepositable(join(journal, 'journal.yaml'));
  for (const id of readdirSync(join(journal, 'articles'))) {
    const told = node('deposit', ['--article', id, '--out', join(folder, 'deposit')], true);
    writeFileSync(join(folder, `deposit of ${id}.txt`), told.replaceAll(work, '').replaceAll(`/${side}/`, '/'));
  }
  return folder;
}

/** A demonstration deposits nothing, nor a journal that nobody knows. */
function makeDepositable(file: string): void {
  const text = readFileSync(file, 'utf8').replace(/^demonstration: true$/m, '');
  const fields = { issn: ' 1234-5679', depositor: '\n  name: Invented\n  email: deposit@example.org' };
  const missing = Object.entries(fields).filter(([name]) => !new RegExp(`^${name}:`, 'm').test(text));
  writeFileSync(file, [text, ...missing.map(([name, value]) => `${name}:${value}\n`)].join('\n'));
}

/** @returns what it printed */
function run(command: string, args: readonly string[], folder: string, mayFail = false): string {
  const env = { ...process.env, CASEBOOK_CACHE: join(work, `cache-of-${folder === project ? 'here' : 'before'}`) };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, env, encoding: 'utf8' });
  if (status !== 0 && !mayFail) throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout + stderr;
}

/** A line for every file that is in one folder alone, or says something else in the other. */
function compare(before: string, here: string): string[] {
  const [old, now] = [filesIn(before), filesIn(here)];
  return [...new Set([...old, ...now])].sort().flatMap((file) => {
    if (!now.has(file)) return `${file} is gone`;
    if (!old.has(file)) return `${file} is new`;
    const difference = firstDifference(readFileSync(join(before, file)), readFileSync(join(here, file)));
    return difference === undefined ? [] : `${file} ${difference}`;
  });
}

function filesIn(folder: string): Set<string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Set(
    entries.filter((each) => each.isFile()).map((each) => relative(folder, join(each.parentPath, each.name))),
  );
}

/** Where two files begin to differ, with what stands there. */
function firstDifference(before: Buffer, here: Buffer): string | undefined {
  const [old, now] = [before, here].map((bytes) => bytes.toString('latin1').replace(timestamp, ''));
  if (old === undefined || now === undefined || old === now) return undefined;
  let at = 0;
  while (old[at] === now[at]) at++;
  const shown = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 30), at + 50));
  return `differs at ${at}: ${shown(old)}, here ${shown(now)}`;
}
