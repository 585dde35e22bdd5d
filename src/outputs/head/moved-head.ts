import { absoluteUrl } from '../../model/paths.ts';
import { escapeXml } from '../../text/xml.ts';
import type { SiteView } from '../../views/site-view.ts';
import type { HeadExtras } from './page-head.ts';

/** What the head of a page that has moved tells browsers: to go to where it is now. */
export function movedHead(site: SiteView, to: string): HeadExtras {
  return { first: `<meta http-equiv="refresh" content="0; url=${escapeXml(absoluteUrl(site, to))}">` };
}
