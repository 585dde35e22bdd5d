import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatResults, playwrightResults, type Results, sum, vitestResults, withExitCode } from './test-results.ts';

// `npm test`: all checks, the fast ones first; every one runs, whatever failed before it.

const reports = mkdtempSync(join(tmpdir(), 'casebook-test-'));

function start(command: string, args: readonly string[], stdio: StdioOptions, more: NodeJS.ProcessEnv = {}) {
  return spawn(command, args, {
    stdio,
    env: { ...process.env, ...more },
    // npm and the programs of node_modules/.bin are .cmd files on Windows.
    shell: process.platform === 'win32',
  });
}

/** Runs a program in the terminal, to its end. @returns its exit code */
function run(command: string, args: readonly string[], more?: NodeJS.ProcessEnv): Promise<number | null> {
  return exitCode(start(command, args, ['ignore', 'inherit', 'inherit'], more));
}

async function exitCode(child: ChildProcess): Promise<number | null> {
  const [code] = (await once(child, 'close')) as [number | null];
  return code;
}

/** An npm script that counts as one test. What it prints is shown when it has ended, since others run beside it. */
async function script(name: string): Promise<Results> {
  const child = start('npm', ['run', '--silent', name], ['ignore', 'pipe', 'pipe']);
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes: Buffer) => printed.push(bytes));
  const code = await exitCode(child);
  console.log(`${Buffer.concat(printed).toString()}${code === 0 ? '✓' : '✗'} npm run ${name}`);
  return withExitCode({ passed: code === 0 ? 1 : 0, skipped: 0, failures: [] }, `npm run ${name}`, code);
}

async function vitest(): Promise<Results> {
  const file = join(reports, 'vitest.json');
  const code = await run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  return withExitCode(readReport(file, vitestResults), 'vitest', code);
}

async function playwright(): Promise<Results> {
  const file = join(reports, 'playwright.json');
  const code = await run('playwright', ['test'], { PLAYWRIGHT_JSON_OUTPUT_FILE: file });
  return withExitCode(readReport(file, playwrightResults), 'playwright', code);
}

/** A run that crashed leaves no report. */
function readReport<Report>(file: string, read: (report: Report) => Results): Results {
  if (!existsSync(file)) return { passed: 0, skipped: 0, failures: [] };
  return read(JSON.parse(readFileSync(file, 'utf8')) as Report);
}

if ((await run('sh', ['scripts/install-system-packages.sh'])) !== 0) process.exit(1);
const lint = await script('lint');
// Checking types is one thread's work, and the tests of commands often wait.
const beside = await Promise.all([script('types'), vitest()]);
const results = sum([lint, ...beside, await playwright()]);
rmSync(reports, { recursive: true });
// What failed stands last, where thousands of lines would hide it.
console.log(`\n${formatResults(results)}`);
if (results.failures.length > 0) process.exitCode = 1;
