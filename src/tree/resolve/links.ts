import type { Link } from 'mdast';
import { didYouMean, nearest } from '../../faults/suggest.ts';
import type { SupplementText } from '../../model/article.ts';
import { isPageId, supplementId } from '../../model/tree/anchors.ts';
import { decodedPath } from '../../text/escaped-path.ts';
import { isSafeUrl, leavesSite } from '../../text/safe-url.ts';
import type { AddFault } from '../add-fault.ts';
import type { Media } from '../nodes.ts';
import type { Target } from './number-figures.ts';

/** What links of an article may lead to. */
export interface LinkTargets {
  /** Anchors of headings. */
  readonly ids: ReadonlySet<string>;
  readonly targets: ReadonlyMap<string, Target>;
  readonly media: readonly Media[];
  /** Files beside the report; absent where they could not be read. */
  readonly supplements: readonly SupplementText[] | undefined;
}

/**
 * Checks where the links of an article lead; one that leads nowhere good loses its address and keeps its words. One that
 * names the label of a panel or a supplementary file gets the anchor of it.
 */
export function checkLinks(links: readonly Link[], to: LinkTargets, addFault: AddFault): void {
  for (const link of links) {
    const anchor = anchorOf(link.url, to);
    if (anchor !== undefined) link.url = `#${anchor}`;
    const fault = anchor === undefined ? faultOf(link.url, to) : undefined;
    if (!fault) continue;
    addFault(fault.rule, link, fault.message);
    link.url = '';
  }
}

/** The anchor of the label, of the video or of the supplementary file that a link names. */
function anchorOf(url: string, { targets, media, supplements = [] }: LinkTargets): string | undefined {
  if (url.startsWith('#')) return targets.get(decodedPath(url.slice(1)))?.id;
  const file = decodedPath(url.replace(/^\.\//, ''));
  const played = media.find(({ typed }) => typed.includes(file));
  if (played) return played.id;
  const at = supplements.findIndex((supplement) => supplement.file === file);
  return at === -1 ? undefined : supplementId(at);
}

interface LinkFault {
  readonly rule: 'link-unsafe' | 'cross-reference';
  readonly message: string;
}

function faultOf(url: string, { ids, targets, supplements = [] }: LinkTargets): LinkFault | undefined {
  if (url.startsWith('#')) {
    const id = decodedPath(url.slice(1));
    const all = new Set([...ids, ...targets.keys(), ...supplements.map((_, at) => supplementId(at))]);
    if (all.has(id) || isPageId(id)) return undefined;
    return { rule: 'cross-reference', message: `Nothing in this report has the anchor "${id}"${didYouMean(id, all)}` };
  }
  if (isSafeUrl(url)) return undefined;
  const guess = nearest(
    url,
    supplements.map(({ file }) => file),
  );
  const message = guess === undefined ? unsafeMessage(url) : `There is no file "${url}"; did you mean "${guess}"?`;
  return { rule: 'link-unsafe', message };
}

/** Says what is wrong with an address that a link may not have. */
export function unsafeMessage(url: string): string {
  const shown = url.length > 60 ? `${url.slice(0, 59)}…` : url;
  if (url === '') return 'This link has no address; write it between the round brackets';
  if (/^www\./i.test(url)) return `A link to another site needs its whole address; write https://${url}`;
  if (leavesSite(url)) return `Link to "${shown}" is not allowed; a link may begin with https:, http:, mailto: or tel:`;
  return `Link to the file "${shown}" is not allowed; name the file under "supplementary" in the front matter, or write a whole address that begins with https:`;
}
