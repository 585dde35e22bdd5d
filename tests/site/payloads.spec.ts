import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { broughtIn, watch } from '../support/brought-in.ts';
import { frontMatter } from '../support/payload-places.ts';
import { allPayloads, scriptPayloads } from '../support/script-payloads.ts';
import { test } from '../support/site-test.ts';
import { builtFolder, pagePaths, payloads } from '../support/sites.ts';

/** Pages that differ in kind or in their payloads; of lists, those that show each payload first. */
function shownPaths(): string[] {
  const lists = new Map<string, number>();
  return pagePaths(payloads).filter((path) => {
    const [list = ''] = path.split('/');
    if (!/^(?:authors|keywords|specialties|archive)$/.test(list)) return true;
    lists.set(list, (lists.get(list) ?? 0) + 1);
    return (lists.get(list) ?? 0) <= 6;
  });
}

/** Everything that a reader's pointer and keys reach at once. */
async function use(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const type of ['mouseover', 'pointerover', 'focusin', 'animationstart', 'transitionend', 'toggle'])
      for (const element of document.querySelectorAll('main *'))
        element.dispatchEvent(new Event(type, { bubbles: false }));
    window.scrollTo(0, document.body.scrollHeight);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
}

test('what comes through is seen', async ({ page, address }) => {
  const { found } = await watch(page, address(payloads), false);
  await page.goto(address(payloads));
  // What leads the page away would end the test.
  const staying = ['<img src="https://evil.example/x.png" onerror="alert(1)">', ...(scriptPayloads['events'] ?? [])];
  await page.evaluate((all) => document.body.insertAdjacentHTML('beforeend', all), staying.join('\n'));
  const expected = expect.arrayContaining(['dialog 1', 'request https://evil.example/x.png']);
  await expect.poll(() => found).toEqual(expected);
  expect((await broughtIn(page)).length).toBeGreaterThan(20);
});

// Without the policy: what does nothing then does nothing with it.
test('no payload does anything in a page', async ({ page, address }) => {
  const { found } = await watch(page, address(payloads), false);
  const strange: string[] = [];
  for (const path of shownPaths()) {
    await page.goto(address(payloads, path), { waitUntil: 'load' });
    await use(page);
    strange.push(...(await broughtIn(page)).map((each) => `/${path} ${each}`));
  }
  expect([...found, ...strange]).toEqual([]);
});

test('no payload does anything in how to cite and in the search', async ({ page, address }) => {
  const { found } = await watch(page, address(payloads), false);
  const strange: string[] = [];
  for (const path of pagePaths(payloads).filter((each) => each.startsWith('articles/'))) {
    await page.goto(address(payloads, path));
    await page.locator('a[data-cite]').first().click();
    for (const choice of await page.getByRole('dialog').getByRole('radio').all()) await choice.check({ force: true });
    strange.push(...(await broughtIn(page)));
  }
  for (let at = 0; at < allPayloads.length; at += 12) {
    const words = allPayloads.slice(at, at + 3).join(' ');
    await page.goto(address(payloads, `search/?q=${encodeURIComponent(words)}`));
    await expect(page.locator('#search [role=status]')).not.toBeEmpty();
    strange.push(...(await broughtIn(page)));
  }
  await page.goto(address(payloads, 'search/?q=alert'));
  await expect(page.locator('.search-results h2').first()).toBeVisible();
  strange.push(...(await broughtIn(page)));
  expect([...found, ...strange]).toEqual([]);
});
test('no payload does anything in a file beside the pages', async ({ page, address }) => {
  const { found } = await watch(page, address(payloads), false);
  const files = readdirSync(builtFolder(payloads), { recursive: true, encoding: 'utf8' });
  const shown = files.filter((file) =>
    /\.(?:xml|atom|rss|json|svg|md|txt|bib|ris|nbib)$|articles\/r\d+\/r\d+\.html$/.test(file),
  );
  expect(shown.length).toBeGreaterThan(200);
  const strange: string[] = [];
  for (const file of shown.filter((each) => /\.(?:xml|html|svg|json)$/.test(each))) {
    await page.goto(address(payloads, encodeURI(file)).replaceAll('#', '%23').replaceAll('?', '%3F'));
    const isPage = file.endsWith('.html');
    if (isPage) await use(page);
    const all = isPage ? await broughtIn(page) : await scriptsIn(page);
    strange.push(...all.map((each) => `${file} ${each}`));
  }
  expect([...found, ...strange]).toEqual([]);
});

/** Elements of HTML and SVG in a document of XML, which would run. */
function scriptsIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const own = document.contentType.includes('xml') ? Array.from(document.querySelectorAll('*')) : [];
    const live = own.filter(({ namespaceURI }) => /xhtml|2000\/svg$/.test(namespaceURI ?? ''));
    return live
      .filter(({ localName }) => /^(?:script|iframe|img|object|embed)$/.test(localName))
      .map(({ outerHTML }) => outerHTML.slice(0, 120));
  });
}

/** A journal in which every payload is quoted by a fault. */
function writeFaultyJournal(): string {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-faulty-'));
  const report = join(folder, 'articles', 'r0');
  mkdirSync(report, { recursive: true });
  cpSync(join(payloads.content, 'journal.yaml'), join(folder, 'journal.yaml'));
  const fields = [`redirect-from: [${allPayloads.map((payload) => JSON.stringify(payload)).join(', ')}]`];
  writeFileSync(join(report, 'article.md'), `${frontMatter('r0', fields)}\n${allPayloads.join('\n\n')}\n`);
  return folder;
}

test('no payload does anything in the page of the check', async ({ page, address }) => {
  const folder = writeFaultyJournal();
  const shown = join(builtFolder(payloads), 'check.html');
  try {
    const { status } = run('check', ['--content', folder, '--html', shown]);
    expect(status).toBe(1);
    const { found } = await watch(page, address(payloads), true);
    await page.goto(address(payloads, 'check.html'));
    await use(page);
    await expect(page.getByText('Unknown').or(page.getByText('is not an id')).first()).toBeAttached();
    // It leads to the files themselves.
    const strange = (await broughtIn(page)).filter((each) => !each.includes('href="file:'));
    expect([...found, ...strange]).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
    rmSync(shown, { force: true });
  }
});

function run(command: string, options: readonly string[]): ReturnType<typeof spawnSync> {
  return spawnSync(process.execPath, [`src/commands/${command}.ts`, ...options], { env: environment() });
}

const environment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  CASEBOOK_CACHE: join(builtFolder(payloads), '..', '.cache-of-faults'),
});

test('no payload does anything in what the development server shows of faults', async ({ page }) => {
  const folder = writeFaultyJournal();
  const server = spawn(process.execPath, ['src/commands/dev.ts', '--content', folder, '--port', '0'], {
    env: environment(),
  });
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let output = '';
      const read = (text: Buffer): void => {
        output += text;
        const [origin] = /http:\/\/localhost:\d+/.exec(output) ?? [];
        if (origin !== undefined) resolve(`${origin}/`);
      };
      server.stdout.on('data', read);
      server.stderr.on('data', read);
      server.on('exit', () => reject(new Error(output)));
    });
    const { found } = await watch(page, url, true);
    await page.goto(url);
    // Astro has the first page that is opened load again, at any moment.
    let brought: string[] = [];
    await expect(async () => {
      await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
      await use(page);
      brought = [...(await inOverlay(page)), ...(await broughtIn(page))];
    }).toPass();
    expect([...found, ...brought]).toEqual([]);
  } finally {
    server.kill();
    rmSync(folder, { recursive: true });
  }
});

/** Elements of the notice of faults that run, ask for something or lead away. */
function inOverlay(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('#casebook-faults')?.shadowRoot;
    const live = root?.querySelectorAll('script, img, iframe, svg, math, a, form, [style], [onerror], [onclick]');
    return Array.from(live ?? [], ({ outerHTML }) => outerHTML);
  });
}
