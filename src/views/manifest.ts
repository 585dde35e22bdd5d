import type { Article } from '../model/article.ts';
import { type Galley, galleysOf } from '../model/galley.ts';
import type { Journal } from '../model/journal.ts';
import { articleFiles, recordFiles, referenceFiles } from '../model/output-files.ts';
import { articlePath, fileUrl, manifestPath, type PageLink } from '../model/paths.ts';
import type { PreservationNetwork } from '../model/preservation.ts';
import type { JournalIndex } from './journal-index.ts';
import type { ArticleSummary } from './list-view.ts';
import type { SiteView } from './site-view.ts';

/** Their names and the words by which a publisher lets them in: https://lockss.github.io/clockss-web-harvest-guidelines */
export const networks: Readonly<Record<PreservationNetwork, { readonly name: string; readonly permission: string }>> = {
  lockss: {
    name: 'LOCKSS',
    permission: 'LOCKSS system has permission to collect, preserve, and serve this Archival Unit',
  },
  clockss: {
    name: 'CLOCKSS',
    permission: 'CLOCKSS system has permission to ingest, preserve, and serve this Archival Unit',
  },
};

/** What a network collects of a year: its permission, and links to every article and its files. */
export interface ManifestView {
  readonly site: SiteView;
  readonly network: PreservationNetwork;
  readonly year: string;
  readonly articles: readonly {
    readonly summary: ArticleSummary;
    readonly files: readonly PageLink[];
  }[];
}

export function manifestViews(index: JournalIndex): readonly ManifestView[] {
  const { site, journal, years, summaries } = index;
  return journal.preservation.flatMap((network) =>
    [...years].map(([year, articles]) => ({
      ...{ site, network, year },
      articles: articles.flatMap((article) => {
        const summary = summaries.get(article.id);
        return summary ? [{ summary, files: filesOf(article, galleysOf(article, index.galleyKinds)) }] : [];
      }),
    })),
  );
}

/** The manifests of a year as links. */
export function manifestLinks({ preservation }: Pick<Journal, 'preservation'>, year: string): readonly PageLink[] {
  return preservation.map((network) => ({ path: manifestPath(network, year), label: networks[network].name }));
}

function filesOf({ id, supplements, referenceCount }: Article, galleys: readonly Galley[]): readonly PageLink[] {
  const made = [...recordFiles(id), ...(referenceCount > 0 ? referenceFiles(id) : []), ...articleFiles(id)];
  const given = [...galleys.map(({ name }) => name), ...supplements.map(({ file }) => file)];
  return [...given, ...made.map(({ name }) => name)].map((name) => ({
    path: articlePath(id) + fileUrl(name),
    label: name,
  }));
}
