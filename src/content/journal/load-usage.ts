import { join } from 'node:path';
import { fault } from '../../faults/fault.ts';
import { didYouMean } from '../../faults/suggest.ts';
import { listFiles } from '../../files/list-files.ts';
import { readText } from '../../files/text-file.ts';
import type { Article } from '../../model/article.ts';
import type { Usage } from '../../model/usage.ts';
import { type UsageFields, usageFields } from '../../schema/usage.ts';
import { readFields } from '../../yaml/read-fields.ts';

/**
 * The counts of all files of `usage/`, added up by article.
 *
 * @param complete whether `articles` are all there are: else an unknown DOI may be of one that has faults
 */
export function loadUsage(folder: string, articles: readonly Article[], complete: boolean) {
  const ids = new Map(articles.flatMap(({ doi, id }) => (doi === undefined ? [] : [[doi.toLowerCase(), id] as const])));
  const usage: Record<string, Usage> = {};
  const { names, faults } = listFiles(join(folder, 'usage'), '.yaml');
  for (const name of names) {
    const { source, faults: unreadable } = readText(join(folder, 'usage', name));
    faults.push(...unreadable);
    if (!source) continue;
    const { value: file, faults: wrong, position } = readFields(usageFields, source);
    faults.push(...wrong);
    for (const [doi, counts] of Object.entries(file?.counts ?? {})) {
      const id = ids.get(doi.toLowerCase());
      if (id !== undefined) usage[id] = add(usage[id], counts, file?.month === undefined ? file?.source : undefined);
      else if (complete) {
        const message = `The journal has no article with the DOI ${doi}${didYouMean(doi, ids.keys())}; its counts are shown nowhere`;
        faults.push(fault('usage-unknown', source.path, position(['counts', doi]), message));
      }
    }
  }
  return { usage, faults };
}

function add(
  sum: Usage = { views: 0, htmlDownloads: 0, pdfDownloads: 0, undatedSources: [] },
  counts: UsageFields['counts'][string],
  undatedSource: string | undefined,
): Usage {
  return {
    views: sum.views + (counts.views ?? 0),
    htmlDownloads: sum.htmlDownloads + (counts['html-downloads'] ?? 0),
    pdfDownloads: sum.pdfDownloads + (counts['pdf-downloads'] ?? 0),
    undatedSources: undatedSource === undefined ? sum.undatedSources : [...sum.undatedSources, undatedSource],
  };
}
