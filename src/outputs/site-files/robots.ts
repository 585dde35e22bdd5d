import { outputFile } from '../../model/output-files.ts';
import { absoluteUrl } from '../../model/paths.ts';
import type { SiteView } from '../../views/site-view.ts';

/**
 * robots.txt. A demonstration is kept out of search engines by a tag on every page, which a robot must be allowed to
 * read; what a preview shows is not out yet, and not even read.
 */
export function robotsText(site: SiteView): string {
  if (site.drafts !== undefined) return 'User-agent: *\nDisallow: /\n';
  return `User-agent: *\nDisallow:\n\nSitemap: ${absoluteUrl(site, outputFile('sitemap').name)}\n`;
}
