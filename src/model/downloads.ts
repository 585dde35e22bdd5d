import type { Article } from './article.ts';
import { galleyName } from './galley.ts';

/** A format in which reference managers take a record. */
export interface CitationFormat {
  /** End of the names of its files. */
  readonly ending: string;
  /** Media type. */
  readonly type: string;
  /** What people call it. */
  readonly label: string;
}

/** The formats of citation downloads, those first that most reference managers read. */
export const citationFormats = {
  ris: { ending: '.ris', type: 'application/x-research-info-systems', label: 'RIS' },
  bibtex: { ending: '.bib', type: 'application/x-bibtex', label: 'BibTeX' },
  nbib: { ending: '.nbib', type: 'application/nbib', label: 'NBIB' },
  csl: { ending: '.csl.json', type: 'application/vnd.citationstyles.csl+json', label: 'CSL-JSON' },
} as const satisfies Record<string, CitationFormat>;

export type CitationFormatName = keyof typeof citationFormats;

export const formatNames = Object.keys(citationFormats) as CitationFormatName[];

/** The formats of reference lists; NBIB is for what PubMed lists. */
export const referenceFormats = ['ris', 'bibtex', 'csl'] as const satisfies readonly CitationFormatName[];

export type ReferenceFormatName = (typeof referenceFormats)[number];

/** A file beside the page of an article, made from the article. */
export interface Download {
  /** Its name in the folder of the page. */
  readonly name: string;
  readonly type: string;
  readonly label: string;
}

/** The record of an article as a file: "2020_001530.ris". */
export function citationDownload(id: string, format: CitationFormatName): Download {
  const { ending, type, label } = citationFormats[format];
  return { name: `${id}${ending}`, type, label };
}

/** Every citation download of an article. */
export function citationDownloads(id: string): readonly Download[] {
  return formatNames.map((format) => citationDownload(id, format));
}

/** The reference list of an article as a file: "2020_001530-references.ris". */
export function referenceDownload(id: string, format: ReferenceFormatName): Download {
  const { ending, type, label } = citationFormats[format];
  return { name: `${id}-references${ending}`, type, label };
}

/** Every download of the reference list of an article. */
export function referenceDownloads(id: string): readonly Download[] {
  return referenceFormats.map((format) => referenceDownload(id, format));
}

/** The article as Markdown: "2020_001530.md". */
export function markdownDownload(id: string): Download {
  return { name: `${id}.md`, type: 'text/markdown', label: 'Markdown' };
}

/** What stands beside the article, for machines that follow links (RFC 9264). */
export function linksetDownload(id: string): Download {
  return { name: `${id}.linkset.json`, type: 'application/linkset+json', label: 'Linkset' };
}

/** The picture of an article that social networks show. */
export function shareImage(id: string): Download {
  return { name: `${id}-card.png`, type: 'image/png', label: 'PNG' };
}

/** Names that no file of an editor may have, for the article has files of these names itself. */
export function ownFileNames({ id }: Pick<Article, 'id'>): readonly string[] {
  const whole = [markdownDownload(id), linksetDownload(id)];
  const files = [...citationDownloads(id), ...referenceDownloads(id), ...whole];
  const galleys = (['pdf', 'html', 'xml'] as const).map((kind) => galleyName({ id }, kind));
  return ['index.html', ...galleys, ...files.map(({ name }) => name), shareImage(id).name];
}

/** The records of all articles of an issue as a file beside its page: "articles.ris". */
export function issueDownload(format: CitationFormatName): Download {
  const { ending, type, label } = citationFormats[format];
  return { name: `articles${ending}`, type, label };
}

/** Every download of the records of an issue. */
export function issueDownloads(): readonly Download[] {
  return formatNames.map(issueDownload);
}

/** A name that says of which issue the records are: "EJCRIM-7-5". */
export function issueFileName(
  journal: string,
  { volume, slug }: { readonly volume: string; readonly slug: string },
): string {
  return [journal, volume, slug].map((part) => part.replace(/[^\p{L}\p{N}]+/gu, '-')).join('-');
}
