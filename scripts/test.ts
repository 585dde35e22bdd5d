import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatResults, playwrightResults, type Results, sum, vitestResults, withExitCode } from './test-results.ts';

// `npm test`: all checks, the fast ones first; every one runs, whatever failed before it.

const reports = mkdtempSync(join(tmpdir(), 'casebook-test-'));
function run(command: string, args: readonly string[], more: NodeJS.ProcessEnv = {}): number | null {
  return spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...more },
    // npm and the programs of node_modules/.bin are .cmd files on Windows.
    shell: process.platform === 'win32',
  }).status;
}

/** An npm script that counts as one test. */
function script(name: string): Results {
  const code = run('npm', ['run', '--silent', name]);
  console.log(`${code === 0 ? '✓' : '✗'} npm run ${name}`);
  return withExitCode({ passed: code === 0 ? 1 : 0, skipped: 0, failures: [] }, `npm run ${name}`, code);
}

function vitest(): Results {
  const file = join(reports, 'vitest.json');
  const code = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  return withExitCode(readReport(file, vitestResults), 'vitest', code);
}

function playwright(): Results {
  const file = join(reports, 'playwright.json');
  const code = run('playwright', ['test'], { PLAYWRIGHT_JSON_OUTPUT_FILE: file });
  return withExitCode(readReport(file, playwrightResults), 'playwright', code);
}

/** A run that crashed leaves no report. */
function readReport<Report>(file: string, read: (report: Report) => Results): Results {
  if (!existsSync(file)) return { passed: 0, skipped: 0, failures: [] };
  return read(JSON.parse(readFileSync(file, 'utf8')) as Report);
}

if (run('sh', ['scripts/install-system-packages.sh']) !== 0) process.exit(1);
const results = sum([script('lint'), script('types'), vitest(), playwright()]);
rmSync(reports, { recursive: true });
// What failed stands last, where thousands of lines would hide it.
console.log(`\n${formatResults(results)}`);
if (results.failures.length > 0) process.exitCode = 1;
