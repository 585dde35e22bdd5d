// The scripts that stand in pages. The Content-Security-Policy allows these and no other, whatever a page holds.

/** Sets the reader's choice of light or dark before anything is painted. */
export const themeScript = 'try{let t=localStorage.theme;t&&(document.documentElement.dataset.theme=t)}catch{}';

/**
 * Lets browsers fetch pages of the site, whose addresses end with a slash, while a pointer rests on a link to them or a
 * finger comes down on it. Browsers that do not know these rules leave them.
 *
 * @param base path below which the site is published, with a slash at its end
 */
export function prefetchRules(base: string): string {
  const pages = { href_matches: [base, `${base}*/`] };
  const inThisPage = { selector_matches: "[href^='#']" };
  return JSON.stringify({ prefetch: [{ where: { and: [pages, { not: inThisPage }] }, eagerness: 'moderate' }] });
}
