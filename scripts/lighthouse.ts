import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findBrowser } from '../bench/find-browser.ts';
import { buildSite } from '../tests/support/build-sites.ts';
import { serveSite } from '../tests/support/site-server.ts';

// `npm run lighthouse`: the scores of both journals as if they were no demonstrations, on a simulated phone.

/** Fetched when it is asked for: three times as much as all that the tests need. */
const lighthouse = 'lighthouse@13.5.0';

const journals = [
  { name: 'journal', content: 'content', paths: ['articles/2020_001530/'] },
  {
    name: 'sample',
    content: 'examples/sample-journal',
    paths: ['', 'issues/3/5-6/', 'search/', 'articles/ljcc.2024.0501/'],
  },
];

interface Audit {
  readonly title: string;
  readonly score: number | null;
  readonly displayValue?: string;
}

interface Report {
  readonly categories: Readonly<Record<string, { readonly title: string; readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, Audit>>;
}

async function audit(url: string, report: string): Promise<Report> {
  const browser = findBrowser();
  const options = ['--quiet', '--output=json', `--output-path=${report}`];
  await promisify(execFile)('npx', ['--yes', lighthouse, url, ...options, '--chrome-flags=--headless --no-sandbox'], {
    env: { ...process.env, ...(browser === undefined ? {} : { CHROME_PATH: browser }) },
  });
  return JSON.parse(readFileSync(report, 'utf8')) as Report;
}

const folder = mkdtempSync(join(tmpdir(), 'casebook-lighthouse-'));
process.env['CASEBOOK_TEST_SITES'] = folder;
for (const { name, content, paths } of journals) {
  const site = { name, content: join(folder, 'content', name), base: '/' };
  cpSync(content, site.content, { recursive: true });
  const settings = join(site.content, 'journal.yaml');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace(/^(?:demonstration|notice):.*\n/gm, ''));
  await buildSite(site);
  const server = await serveSite(site);
  for (const path of paths) {
    const { categories, audits } = await audit(server.url + path, join(folder, 'report.json'));
    const scores = Object.values(categories).map(({ title, score }) => `${title} ${Math.round((score ?? 0) * 100)}`);
    console.log(
      `${name} /${path}: ${scores.join(', ')}; layout shift ${audits['cumulative-layout-shift']?.displayValue}`,
    );
    for (const { title, score, displayValue = '' } of Object.values(audits)) {
      if (score !== null && score < 0.9) console.log(`  ${title} ${displayValue}`);
    }
  }
  await server.close();
}
rmSync(folder, { recursive: true, force: true });
