import { load } from 'cheerio';
import { oneLine, type PlainRecord, plainName } from './truth.ts';

/** The record of an article in a deposit with Crossref. */
export function readCrossref(xml: string): Partial<PlainRecord> {
  const $ = load(xml, { xml: true });
  const text = (selector: string) => oneLine($(selector).first().text());
  const date = (selector: string) =>
    ['year', 'month', 'day']
      .map((part) => text(`${selector} > ${part}`))
      .filter(Boolean)
      .join('-');
  const published = date('journal_article > publication_date');
  const year = text('journal_issue > publication_date > year') || published.slice(0, 4);
  const affiliations = $('institution')
    .toArray()
    .map((element) =>
      ['institution_department', 'institution_name', 'institution_place']
        .map((name) => oneLine($(element).find(name).text()))
        .filter(Boolean)
        .join(', '),
    );
  return {
    title: ['title', 'subtitle']
      .map((name) => text(`journal_article > titles > ${name}`))
      .filter(Boolean)
      .join(': '),
    authors: $('contributors > *')
      .toArray()
      .map((element) => {
        const part = (name: string) => oneLine($(element).find(name).text());
        return plainName(part('surname'), part('given_name'), part('suffix')) || oneLine($(element).text());
      }),
    affiliations: [...new Set(affiliations)],
    orcids: $('ORCID')
      .toArray()
      .map((element) => $(element).text().replace('https://orcid.org/', '')),
    issued: published.startsWith(year) ? published : year,
    published,
    year,
    journal: text('full_title'),
    abbreviation: text('abbrev_title'),
    issn: text('journal_metadata > issn'),
    volume: text('journal_volume > volume'),
    issue: text('journal_issue > issue'),
    firstPage: text('pages > first_page') || text('item_number'),
    lastPage: text('pages > last_page'),
    doi: text('journal_article > doi_data > doi'),
    url: text('journal_article > doi_data > resource'),
    abstract: $('jats\\:abstract')
      .first()
      .children()
      .toArray()
      .map((element) => oneLine($(element).text()))
      .join(' '),
    license: text('ai\\:license_ref'),
    language: $('journal_article').attr('language') ?? '',
  };
}
