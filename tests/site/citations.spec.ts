import { expect, type Page } from '@playwright/test';
import { test } from '../support/site-test.ts';
import { articlePaths, sample } from '../support/sites.ts';

test.use({ javaScriptEnabled: false });

interface CitationLinks {
  /** Targets of all links in citations: "#ref-3". */
  readonly cited: readonly string[];
  /** The list of references: the places in the text that cite an entry, and where its own links back go. */
  readonly entries: readonly {
    readonly id: string;
    readonly places: readonly string[];
    readonly back: readonly string[];
  }[];
}

function citationLinks(page: Page): Promise<CitationLinks> {
  return page.evaluate(() => {
    const targets = (links: NodeListOf<Element>): string[] => [...links].map((link) => link.getAttribute('href') ?? '');
    const places = [...document.querySelectorAll('.citation[id], .citation [id]')].map(({ id }) => `#${id}`);
    const entries = [...document.querySelectorAll('ol.references > li')].map((entry) => ({
      id: `#${entry.id}`,
      places: places.filter((place) => place.startsWith(`#${entry.id.replace('ref', 'cite')}-`)),
      back: targets(entry.querySelectorAll('.back-links a')),
    }));
    return { cited: targets(document.querySelectorAll('.citation a')), entries };
  });
}

const byNumber = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

/** Citation links that something else covers at their very middle. */
function coveredCitations(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const covered = [...document.querySelectorAll('.citation a')].filter((link) => {
      link.scrollIntoView({ block: 'center' });
      const [box] = link.getClientRects();
      return !box || document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) !== link;
    });
    return covered.map((link) => link.parentElement?.outerHTML ?? '');
  });
}

for (const path of articlePaths(sample)) {
  test(`/${path}: citations and entries link to one another`, async ({ page, open }) => {
    await open(sample, path);
    const { cited, entries } = await citationLinks(page);
    const ids = entries.map(({ id }) => id);
    expect(cited.filter((target) => !ids.includes(target))).toEqual([]);
    // The text is numbered in reading order, in which a footnote stands where its mark is.
    expect(entries.map(({ back }) => back)).toEqual(entries.map(({ places }) => places.toSorted(byNumber)));
    const unmarked = entries.filter(({ id, places }) => cited.includes(id) && places.length === 0);
    expect(unmarked.map(({ id }) => id)).toEqual([]);
  });

  test(`/${path}: a click on a citation meets that citation`, async ({ page, open }) => {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await open(sample, path);
      expect(await coveredCitations(page)).toEqual([]);
    }
  });
}

test('the sample journal cites in its texts', async ({ page, open }) => {
  const counts: number[] = [];
  for (const path of articlePaths(sample)) {
    await open(sample, path);
    counts.push((await citationLinks(page)).cited.length);
  }
  expect(counts.filter((count) => count > 0).length).toBeGreaterThanOrEqual(4);
});

test('a click on a citation shows its entry, and the way back its citation', async ({ page, open }) => {
  for (const path of articlePaths(sample)) {
    await open(sample, path);
    const citation = page.locator('.citation a').first();
    if ((await citation.count()) === 0) continue;
    const entry = (await citation.getAttribute('href')) ?? '';
    await citation.click();
    await expect(page).toHaveURL(new RegExp(`${entry}$`));
    await expect(page.locator(entry)).toBeInViewport();
    const back = page.locator(`${entry} .back-links a`).first();
    const place = (await back.getAttribute('href')) ?? '';
    await back.click();
    await expect(page.locator(place)).toBeInViewport();
  }
});
