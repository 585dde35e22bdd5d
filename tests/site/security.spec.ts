import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from '../support/site-test.ts';
import { articlePaths, builtFolder, differingPaths, french, journal, nested, sample } from '../support/sites.ts';
import { unseenImages } from '../support/unseen-images.ts';

declare global {
  interface Window {
    violations: string[];
  }
}

for (const site of [journal, sample, french]) {
  test(`every kind of page of the site "${site.name}" has its policy before all else and never breaks it in use`, async ({
    page,
    open,
  }) => {
    test.setTimeout(180_000);
    await page.addInitScript(() => {
      window.violations = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
        window.violations.push(`${effectiveDirective} ${blockedURI} ${sample}`);
      });
    });
    for (const path of differingPaths(site)) {
      await open(site, path);
      const [encoding, policy] = await page.locator('head > *').evaluateAll((all) => all.map((tag) => tag.outerHTML));
      expect(encoding, path).toBe('<meta charset="utf-8">');
      expect(policy, path).toMatch(/^<meta http-equiv="Content-Security-Policy" content="default-src 'none'; /);
      expect(policy).not.toMatch(/unsafe-inline|unsafe-eval/);
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      for (const summary of await page.locator('summary:visible').all()) await summary.click();
      for (const button of await page.locator('button[type=button]:visible').all()) await button.click();
      expect(await page.evaluate(() => window.violations), path).toEqual([]);
    }
  });
}

test('the policy stops a script and a style that the build did not write', async ({ page, open }) => {
  await open(sample, 'articles/ljcc.2025.s102/');
  const run = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "run"';
    document.body.append(script);
    document.body.setAttribute('style', 'color: red');
    return { title: document.title, color: getComputedStyle(document.body).color };
  });
  expect(run.title).not.toBe('run');
  expect(run.color).not.toBe('rgb(255, 0, 0)');
});

test('WebAssembly runs on no page', async ({ page, open }) => {
  for (const path of ['search/', 'articles/ljcc.2025.s102/']) {
    await open(nested, path);
    const runs = await page.evaluate(() =>
      WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(
        () => true,
        () => false,
      ),
    );
    expect(runs, path).toBe(false);
  }
});

test('figures and formulae are shown under the policy', async ({ page, open }) => {
  for (const path of articlePaths(sample)) {
    await open(sample, path);
    expect(await unseenImages(page.locator('main img:visible')), path).toEqual([]);
    for (const formula of await page.locator('math').all()) {
      expect((await formula.boundingBox())?.width, path).toBeGreaterThan(5);
    }
  }
});

test('hosts are told the headers of the site', () => {
  const headers = readFileSync(join(builtFolder(nested), '_headers'), 'utf8');
  expect(headers).toMatch(/^\/journals\/sample\/\*\n {2}Content-Security-Policy: frame-ancestors 'none'/);
  expect(readFileSync(join(builtFolder(journal), '_headers'), 'utf8')).toMatch(/^\/\*\n/);
});
