import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from '../support/site-test.ts';
import { journal } from '../support/sites.ts';

// The facts of the report that the journal of content/ publishes, as its authors' page has them, character for character.
test.use({ javaScriptEnabled: false });
test.beforeEach(({ open }) => open(journal, 'articles/2020_001530/'));

const title = 'Hepatic Necrosis after Trans-Arterial Embolization of Metastatic Neuroendocrine Tumour';

const references = [
  'Del Prete M, Fiore F, Modica R, Marotta V, Marciello F, Ramundo V, et al. Hepatic arterial embolization in patients with neuroendocrine tumors. J Exp Clin Cancer Res 2014;33(1):43.',
  'Loewe C, Schindl M, Cejna M, Niederle B, Lammer J, Thurnher S. Permanent transarterial embolization of neuroendocrine metastases of the liver using cyanoacrylate and lipiodol: assessment of mid- and long-term results. Am J Roentgenol 2003;180(5):1379–1384.',
  'Abdelrahman H, Ajaj A, Atique S, El-Menyar A, Al-Thani H. Conservative management of major liver necrosis after angioembolization in a patient with blunt trauma. Case Rep Surg 2013;2013:954050.',
  'Tu J, Jia Z, Ying X, Zhang D, Li S, Tian F, et al. The incidence and outcome of major complication following conventional TAE/TACE for hepatocellular carcinoma. Medicine 2016;95(49):e5606.',
  'Kan Z, Madoff D. Liver anatomy: microcirculation of the liver. Semin Intervent Radiol 2008;25(2):77–85.',
];

test('title', async ({ page }) => {
  await expect(page).toHaveTitle(`${title} – EJCRIM`);
  expect(await page.locator('h1').allTextContents()).toEqual([title]);
});

test('three authors, each with the affiliation', async ({ page }) => {
  expect(await authorsWithAffiliations(page)).toEqual([
    ['Sarah Micallef', ['Department of Medicine, Mater Dei Hospital, Msida, Malta']],
    ['Kelvin Cortis', ['Department of Radiology, Mater Dei Hospital, Msida, Malta']],
    ['Claude Magri', ['Department of Oncology, Sir Anthony Mamo Oncology Centre, Msida, Malta']],
  ]);
});

/** Follows the marks beside the names to the numbered affiliations, as a reader does. */
async function authorsWithAffiliations(page: Page): Promise<[string, string[]][]> {
  const places = await page.locator('.affiliations .affiliation').allTextContents();
  const authors = await page.locator('.authors li').all();
  return Promise.all(
    authors.map(async (author) => {
      const marks = (await author.locator('.mark').textContent()) ?? '';
      const numbers = marks.split(',').filter((mark) => /^\d+$/.test(mark));
      return [
        (await author.locator('.author').textContent()) ?? '',
        numbers.map((number) => places[Number(number) - 1] ?? ''),
      ];
    }),
  );
}

test('three keywords', async ({ page }) => {
  await expect(page.locator('.keywords')).toHaveText(
    'Trans-arterial embolization, hepatic necrosis, carcinoid metastasis',
  );
});

test('five references', async ({ page }) => {
  expect(await page.locator('ol.references > li .reference').allTextContents()).toEqual(references);
});

test('every reference links to Google Scholar, and to its DOI where it has one', async ({ page }) => {
  const links = page.locator('ol.references > li .reference-links');
  await expect(links.locator('a[href^="https://scholar.google.com/"]')).toHaveCount(references.length);
  await expect(links.locator('a[href^="https://doi.org/10."]')).toHaveCount(4);
});

test('three counts', async ({ page }) => {
  expect(await page.locator('.counts li').allTextContents()).toEqual([
    'Views: 1156',
    'HTML downloads: 123',
    'PDF downloads: 512',
  ]);
});

test('date of publication', async ({ page }) => {
  await expect(page.getByText('Published: 19 March 2020', { exact: true })).toBeVisible();
});

test('issue, with a link to its page', async ({ page, address }) => {
  await expect(page.getByText('Issue: 2020: Vol 7 No 5 (view)', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: '(view)' }).click();
  await expect(page).toHaveURL(address(journal, 'issues/7/5/'));
  await expect(page.locator('h1')).toContainText('2020: Vol 7 No 5');
  await expect(page.getByRole('link', { name: title })).toBeVisible();
});

test('how to cite', async ({ page }) => {
  await expect(page.getByText('How to cite:', { exact: true })).toBeVisible();
  expect(await page.locator('#how-to-cite-text').textContent()).toBe(
    'Micallef S, Cortis K, Magri C. Hepatic Necrosis after Trans-Arterial Embolization of Metastatic Neuroendocrine Tumour. EJCRIM 2020;7 doi:10.12890/2020_001530.',
  );
});

test('the abstract is a summary, and a notice points to the authors’ own', async ({ page }) => {
  await expect(page.getByRole('heading', { name: 'Abstract' })).toBeVisible();
  await expect(page.locator('.article-main .notice')).toContainText('summary');
  await expect(page.getByRole('link', { name: 'Read the full text' })).toHaveAttribute(
    'href',
    'https://doi.org/10.12890/2020_001530',
  );
});
