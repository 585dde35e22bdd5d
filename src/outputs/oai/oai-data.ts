import type { Article, IsoDate } from '../../model/article.ts';
import type { Journal } from '../../model/journal.ts';
import { firstDay } from '../../model/partial-date.ts';
import { slugOf } from '../../text/slug.ts';
import type { JournalIndex } from '../../views/journal-index.ts';
import { modifiedOn } from '../../views/related.ts';
import type { JournalSource } from '../sources.ts';
import { oaiDublinCore } from './dublin-core.ts';

/** A set by which harvesters may take a part of the records. */
export interface OaiSet {
  readonly spec: string;
  readonly name: string;
}

/** A record that harvesters take. */
export interface OaiRecord {
  /** "oai:example.org:2020_001530" */
  readonly identifier: string;
  readonly datestamp: IsoDate;
  readonly sets: readonly string[];
  /** The article in Dublin Core, as XML. */
  readonly metadata: string;
}

/** All that a server of OAI-PMH says, for the handler in examples/oai-pmh. */
export interface OaiData {
  readonly name: string;
  readonly email: string;
  readonly sets: readonly OaiSet[];
  /** Oldest change first. */
  readonly records: readonly OaiRecord[];
}

/** The records of the journal for harvesters, as a file of the site. */
export function oaiJson({ index, said }: JournalSource): string {
  const data = oaiData(index, (article) => said('oai', article, oaiDublinCore));
  return `${JSON.stringify(data, undefined, 1)}\n`;
}

/** @param metadata the Dublin Core of an article */
export function oaiData(index: JournalIndex, metadata: (article: Article) => string): OaiData {
  const { articles, journal, issues, issueOf, notices } = index;
  // With a port it would be neither a name of a repository nor the domain of an address.
  const { hostname } = new URL(journal.url);
  const sections = [...new Set(articles.map(({ section }) => section))];
  const sectionSet = (section: string): OaiSet => ({ spec: sectionSpec(section, sections), name: section });
  const record = (article: Article): OaiRecord => {
    const { id, section } = article;
    const issue = issueOf.get(id);
    const sets = [sectionSet(section).spec, ...(issue ? [issueSpec(issue)] : [])];
    return {
      identifier: `oai:${hostname}:${id}`,
      datestamp: firstDay(modifiedOn(article, notices.get(id) ?? [])),
      sets,
      metadata: metadata(article),
    };
  };
  return {
    name: journal.title,
    email: addressOf(journal, hostname),
    sets: [...sections.map(sectionSet), ...issues.map((issue) => ({ spec: issueSpec(issue), name: issue.label }))],
    records: articles.map(record).sort((a, b) => a.datestamp.localeCompare(b.datestamp) || compare(a, b)),
  };
}

/** Harvesters ask for an e-mail address, whose domain has a dot. */
function addressOf({ depositor, contact }: Journal, hostname: string): string {
  const given = depositor?.email ?? (contact?.includes('@') ? contact : undefined);
  // Every domain has this address (RFC 2142); a machine without one has a name that can be nobody's (RFC 2606).
  return given ?? `postmaster@${hostname.includes('.') ? hostname : `${hostname}.invalid`}`;
}

const compare = (a: OaiRecord, b: OaiRecord): number => a.identifier.localeCompare(b.identifier, 'en');

const issueSpec = ({ volume, slug }: { readonly volume: string; readonly slug: string }): string =>
  `issue-${volume}-${slug}`;

/** Harvesters take ASCII alone in the name of a set: a section in another script goes by its number. */
function sectionSpec(section: string, sections: readonly string[]): string {
  const slug = slugOf(section);
  return `section-${/^[a-z0-9-]+$/.test(slug) ? slug : sections.indexOf(section) + 1}`;
}
