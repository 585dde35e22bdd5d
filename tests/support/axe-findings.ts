import type { Page } from '@playwright/test';
import axe from 'axe-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong in how things look, and not in what they are. */
export const looks = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds in a page as it is shown now, a line for each place: "color-contrast: #title".
 *
 * @param rules those of axe to look for; all of the standards, where none are given
 */
export async function axeFindings(page: Page, rules = standards): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (runOnly) => (window as unknown as { axe: typeof axe }).axe.run({ runOnly, resultTypes: ['violations'] }),
    rules,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
