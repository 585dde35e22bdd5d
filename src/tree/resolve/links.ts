import type { Link } from 'mdast';
import { didYouMean } from '../../faults/suggest.ts';
import { isPageId } from '../../model/tree/anchors.ts';
import { decodedPath } from '../../text/escaped-path.ts';
import { isSafeUrl, leavesSite } from '../../text/safe-url.ts';
import type { AddFault } from '../add-fault.ts';

/** Checks where the links of an article lead; one that leads nowhere good loses its address and keeps its words. */
export function checkLinks(links: readonly Link[], ids: ReadonlySet<string>, addFault: AddFault): void {
  for (const link of links) {
    const fault = faultOf(link.url, ids);
    if (!fault) continue;
    addFault(fault.rule, link, fault.message);
    link.url = '';
  }
}

function faultOf(
  url: string,
  ids: ReadonlySet<string>,
): { readonly rule: 'link-unsafe' | 'cross-reference'; readonly message: string } | undefined {
  if (url.startsWith('#')) {
    const id = decodedPath(url.slice(1));
    if (ids.has(id) || isPageId(id)) return undefined;
    return { rule: 'cross-reference', message: `Nothing in this report has the anchor "${id}"${didYouMean(id, ids)}` };
  }
  if (isSafeUrl(url)) return undefined;
  return { rule: 'link-unsafe', message: unsafeMessage(url) };
}

/** Says what is wrong with an address that a link may not have. */
export function unsafeMessage(url: string): string {
  const shown = url.length > 60 ? `${url.slice(0, 59)}…` : url;
  if (url === '') return 'This link has no address; write it between the round brackets';
  if (/^www\./i.test(url)) return `A link to another site needs its whole address; write https://${url}`;
  if (leavesSite(url)) return `Link to "${shown}" is not allowed; a link may begin with https:, http:, mailto: or tel:`;
  return `Link to the file "${shown}" is not allowed; name the file under "supplementary" in the front matter, or write a whole address that begins with https:`;
}
