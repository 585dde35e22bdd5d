import { type Fault, fault } from '../../faults/fault.ts';
import { likelyTargets } from '../../files/likely-target.ts';
import type { Article } from '../../model/article.ts';
import { articlePath, indexPaths } from '../../model/paths.ts';
import { endOf, isHeld, redirectsOf, sameDoi, shortName } from '../../model/permalinks.ts';
import { npmRun } from '../../settings/npm-run.ts';
import { shellWord } from '../../text/shell-word.ts';
import type { KeptPermalinks } from './load-permalinks.ts';
import { lostAddresses, noticeOf, type Published, redirectOf } from './lost-addresses.ts';

/** Faults of a journal that would drop or change an address or a DOI, and of redirects that lead nowhere. */
export function checkPermalinks(kept: KeptPermalinks, published: Published): Fault[] {
  return [
    ...lostAddresses(kept, published),
    ...changedVersions(kept, published),
    ...changedDois(kept, published),
    ...deadRedirects(kept, published),
    ...falseClaims(published),
  ];
}

const articlesOf = ({ records }: Published): Article[] => records.flatMap(({ article }) => article ?? []);

/** Faults of earlier versions that are there and not as they were. */
function changedVersions({ permalinks, position, path: file }: KeptPermalinks, { current }: Published): Fault[] {
  const promised = new Map(permalinks.map((permalink) => [permalink.path, permalink]));
  return current.flatMap(({ path, digest }) => {
    const was = promised.get(path);
    if (was?.digest === undefined || digest === undefined || was.digest === digest || !isHeld(was)) return [];
    const [, id, number] = /^articles\/([^/]+)\/versions\/(\d+)\/$/.exec(path) ?? [];
    const message = `Version ${number} of "${id}" was changed after it was published; expected it to stay as it was: ${npmRun('restore', shellWord(path))}. What is wrong in it is told by a correction of the report`;
    return [fault('permalink-version', file, position(path), message)];
  });
}

function changedDois({ permalinks }: KeptPermalinks, { records }: Published): Fault[] {
  const held = permalinks.filter(({ givenUp }) => givenUp === undefined);
  const promised = new Map(held.map(({ path, doi }) => [path, doi]));
  return records.flatMap(({ article, path, positions }) => {
    const was = article && promised.get(articlePath(article.id));
    if (!article || was === undefined || sameDoi(was, article.doi)) return [];
    const found =
      article.doi === undefined
        ? `The DOI ${was} is gone`
        : `The DOI was published as ${was}, and is now ${article.doi}`;
    const restore = `bring it back: write "doi: ${was}"`;
    const alias = `record that the old DOI leads to the new: ${redirectOf(was, article.doi ?? 'NEW-DOI')}`;
    const notice = `if the report with that DOI was another one, leave a notice of it in a folder of its own: ${noticeOf(was)}`;
    return [
      fault(
        'permalink-doi',
        path,
        positions.doi,
        `${found}; expected it to stay: ${restore}; or ${alias}; or ${notice}`,
      ),
    ];
  });
}

function deadRedirects({ permalinks, path: file, position }: KeptPermalinks, published: Published): Fault[] {
  const { current } = published;
  // What is lost itself is told there, and its cure is one of all that leads to it.
  const lost = new Set(permalinks.filter(isHeld).map(({ path }) => path));
  const notices = permalinks.filter(({ withdrawn }) => withdrawn);
  const there = new Set([...Object.values(indexPaths), ...[...current, ...notices].map(({ path }) => path)]);
  const redirects = new Map([...redirectsOf(permalinks), ...published.claimed]);
  for (const path of there) redirects.delete(path);
  const likely = likelyTargets(permalinks, current);
  return permalinks.flatMap(({ path, to }) => {
    if (to === undefined || there.has(path)) return [];
    const end = endOf(path, redirects);
    if (end !== undefined && (there.has(end) || lost.has(end))) return [];
    const found = end === undefined ? `"${path}" leads in a circle` : `"${path}" leads to "${end}", where no page is`;
    const [target = 'NEW'] = likely(path);
    const message = `${found}; let it lead to a page: ${redirectOf(shortName(path), shortName(target))}`;
    return [fault('redirect', file, position(path), message)];
  });
}

/** Former ids that belong to an article, or that two articles claim. */
function falseClaims(published: Published): Fault[] {
  const ids = new Set(articlesOf(published).map(({ id }) => id));
  const owners = new Map<string, string>();
  return published.records.flatMap(({ article, path, positions }) =>
    (article?.redirectFrom ?? []).flatMap((from, at) => {
      const other = ids.has(from) ? from : owners.get(from);
      owners.set(from, article?.id ?? '');
      if (other === undefined) return [];
      const found = ids.has(from) ? `"${from}" is the id of an article` : `"${from}" is a former id of "${other}", too`;
      const message = `${found}; expected the former id of this article alone; remove it from "redirect-from:"`;
      return [fault('redirect', path, positions.redirects[at] ?? positions.doi, message)];
    }),
  );
}
