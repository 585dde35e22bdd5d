import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { test } from '../support/site-test.ts';
import { sample } from '../support/sites.ts';

test('a report printed from the browser', async ({ page, open }) => {
  const file = test.info().outputPath('report.pdf');
  await open(sample, 'articles/ljcc.2024.0501/');
  await page.pdf({ path: file, preferCSSPageSize: true });
  const pages = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
  const words = (text: string): string => text.replace(/\s+/g, ' ');

  // The first page alone says what it is, and how it is cited.
  expect(words(pages[0] ?? '')).toContain('Euglycaemic Ketoacidosis');
  expect(words(pages[0] ?? '')).toMatch(/How to cite: .+ 2024;.+ doi:10\.5555\/ljcc\.2024\.0501/);
  expect(words(pages[0] ?? '')).toContain('https://doi.org/10.5555/ljcc.2024.0501');
  for (const [index, text] of pages.entries()) {
    expect(text.trimEnd()).toMatch(new RegExp(`${index + 1} ?/ ?${pages.length}$`));
  }

  const all = words(pages.join(' '));
  expect(all).toContain('Figure 1.');
  expect(all).toMatch(/References 1\. /);
  expect(all).toMatch(/https:\/\/doi\.org\/10\.\d{4,}/);
  for (const screenOnly of [
    'In this article',
    'Search',
    'Share',
    'Copy citation',
    'Related articles',
    'Google Scholar',
    'Appearance',
  ]) {
    expect(all).not.toContain(screenOnly);
  }
});

for (const id of [
  'ljcc.2024.0501',
  'ljcc.2024.0502',
  'ljcc.2025.0101',
  'ljcc.2025.0201',
  'ljcc.2025.s101',
  'ljcc.2025.s102',
]) {
  test(`print takes hardly more pages than the PDF: ${id}`, async ({ page, open, address }) => {
    const [printed, galley] = ['printed.pdf', 'galley.pdf'].map((name) => test.info().outputPath(name)) as [
      string,
      string,
    ];
    await open(sample, `articles/${id}/`);
    await page.pdf({ path: printed, preferCSSPageSize: true });
    const href = (await page.locator('.actions a[type="application/pdf"]').getAttribute('href')) ?? '';
    const answer = await page.request.get(new URL(href, address(sample)).href);
    writeFileSync(galley, await answer.body());
    expect(pagesOf(printed)).toBeLessThanOrEqual(pagesOf(galley) + 1);
  });
}

const pagesOf = (file: string): number =>
  Number(/^Pages:\s+(\d+)$/m.exec(execFileSync('pdfinfo', [file], { encoding: 'utf8' }))?.[1]);
