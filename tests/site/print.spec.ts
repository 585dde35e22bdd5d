import { execFileSync } from 'node:child_process';
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
    expect(text.trimEnd()).toMatch(new RegExp(`${index + 1} / ${pages.length}$`));
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
