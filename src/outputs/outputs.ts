import { articleCsv, articleJson, articlesCsv, articlesJson } from './article-table/article-table.ts';
import { articleBibtex, referencesBibtex } from './bibtex/bibtex.ts';
import { crossrefDeposit } from './crossref/deposit.ts';
import { articlesCsl, referencesCsl } from './csl-json/csl-json.ts';
import { atomFeed } from './feed/atom.ts';
import { jsonFeed } from './feed/json-feed.ts';
import { rssFeed } from './feed/rss.ts';
import { galley } from './galley.ts';
import { linkset } from './head/signposting.ts';
import { offlineView } from './html/offline-view.ts';
import { jatsArticle } from './jats/jats.ts';
import { jatsView } from './jats/jats-view.ts';
import { llmsText } from './llms/llms.ts';
import { markdownFile } from './markdown/markdown-copy.ts';
import { articleNbib } from './nbib/nbib.ts';
import { oaiJson } from './oai/oai-data.ts';
import { openSearchDescription } from './open-search/open-search.ts';
import { pdfView } from './pdf/pdf-view.ts';
import { pmcPackage } from './pmc/package.ts';
import { redirectsFile } from './redirects/redirect-rules.ts';
import { articleRis, referencesRis } from './ris/ris.ts';
import { robotsText, sitemapFiles } from './sitemap/sitemap.ts';
import type { JournalSource, OutputWriters, Writers } from './sources.ts';

/**
 * How every output of src/model/outputs.ts is written, one line an output. What sets PDFs and draws pictures is native
 * code: it is loaded by the process that needs it.
 */
export const writers: OutputWriters = {
  pdf: {
    galley: galley(pdfView, async (view, text) => (await import('./pdf/pdf-galley.ts')).pdfGalley(view, text)),
  },
  html: {
    galley: galley(offlineView, async (view, text) => (await import('./html/offline-html.ts')).htmlGalley(view, text)),
  },
  xml: { galley: galley(jatsView, (view, text) => ({ bytes: jatsArticle(view, text) })) },
  ris: { records: (views) => views.map(articleRis).join(''), references: referencesRis },
  bibtex: { records: (views) => views.map(articleBibtex).join('\n'), references: referencesBibtex },
  nbib: { records: (views) => views.map(articleNbib).join('\n') },
  csl: { records: articlesCsl, references: referencesCsl },
  markdown: { article: markdownFile },
  linkset: { article: ({ view }) => linkset(view()) },
  card: { card: sharePicture },
  journalCard: { card: sharePicture },
  atom: { list: atomFeed },
  rss: { list: rssFeed },
  jsonFeed: { list: jsonFeed },
  robots: { journal: text(({ index }) => robotsText(index.site)) },
  openSearch: { journal: text(({ index }) => openSearchDescription(index.site)) },
  articlesJson: {
    journal: text(({ index, said }) =>
      articlesJson(index.articles.map((each) => said('articlesJson', each, articleJson))),
    ),
  },
  articlesCsv: {
    journal: text(({ index, said }) =>
      articlesCsv(index.articles.map((each) => said('articlesCsv', each, articleCsv))),
    ),
  },
  oai: { journal: butInPreviews(text(oaiJson)) },
  sitemap: { journal: butInPreviews(({ index }) => sitemapFiles(index)) },
  llms: { journal: text(llmsText) },
  redirects: { journal: ({ index }, path) => redirectsFile(index, path) },
  crossref: { deposit: crossrefDeposit },
  pmc: { package: pmcPackage },
};

async function sharePicture(...[card]: Parameters<Writers['card']>) {
  const { shareImage } = await import('./share-image/share-image.ts');
  return shareImage(card);
}

/** A text of the journal in one file that is always there. */
function text(write: (journal: JournalSource) => string): Writers['journal'] {
  return (journal, path) => [{ path, write: () => write(journal) }];
}

/** What asks machines to collect the site has no place in a preview. */
function butInPreviews(files: Writers['journal']): Writers['journal'] {
  return (journal, path) => (journal.index.site.drafts === undefined ? files(journal, path) : []);
}
