import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Counts, formatCounts, playwrightCounts, sum, vitestCounts, withExitCode } from './test-counts.ts';

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
function script(name: string): Counts {
  const passed = run('npm', ['run', '--silent', name]) === 0;
  console.log(`${passed ? '✓' : '✗'} npm run ${name}`);
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

function vitest(): Counts {
  const file = join(reports, 'vitest.json');
  const code = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  return withExitCode(readReport(file, vitestCounts), code);
}

function playwright(): Counts {
  const file = join(reports, 'playwright.json');
  const code = run('playwright', ['test'], { PLAYWRIGHT_JSON_OUTPUT_FILE: file });
  return withExitCode(readReport(file, playwrightCounts), code);
}

function readReport<Report>(file: string, count: (report: Report) => Counts): Counts {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  return count(JSON.parse(readFileSync(file, 'utf8')) as Report);
}

if (run('sh', ['scripts/install-system-packages.sh']) !== 0) process.exit(1);
const counts = sum([script('lint'), script('types'), vitest(), playwright()]);
rmSync(reports, { recursive: true });
console.log(`\n${formatCounts(counts)}`);
if (counts.failed > 0) process.exitCode = 1;
