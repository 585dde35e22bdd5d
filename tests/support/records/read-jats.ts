import { type CheerioAPI, load } from 'cheerio';
import { oneLine, type PlainRecord, plainName } from './truth.ts';

/** The front of an article in JATS. */
export function readJats(xml: string): Partial<PlainRecord> {
  const $ = load(xml, { xml: true });
  $('institution-id, aff > label').remove();
  const text = (selector: string) => oneLine($(`front ${selector}`).first().text());
  const all = (selector: string) =>
    $(`front ${selector}`)
      .toArray()
      .map((element) => oneLine($(element).text()));
  const published = $('pub-date[date-type="pub"]').attr('iso-8601-date') ?? '';
  const year = text('pub-date[date-type="collection"] > year');
  return {
    title: [text('title-group > article-title'), text('title-group > subtitle')].filter(Boolean).join(': '),
    authors: $('contrib[contrib-type="author"]')
      .toArray()
      .map((element) => {
        const part = (name: string) => oneLine($(element).find(name).first().text());
        return part('collab') || plainName(part('surname'), part('given-names'), part('suffix'));
      }),
    // Those of editors and reviewers stand within them.
    affiliations: all('article-meta > contrib-group:not([content-type]) aff, article-meta > aff'),
    orcids: all('contrib-id').map((id) => id.replace('https://orcid.org/', '')),
    published,
    year,
    issued: published.startsWith(year) ? published : year,
    journal: text('journal-title'),
    abbreviation: text('abbrev-journal-title'),
    publisher: text('publisher-name'),
    issn: text('issn'),
    volume: text('article-meta > volume'),
    issue: text('article-meta > issue'),
    firstPage: text('article-meta > fpage') || text('article-meta > elocation-id'),
    lastPage: text('article-meta > lpage'),
    doi: text('article-id[pub-id-type="doi"]'),
    pmid: text('article-id[pub-id-type="pmid"]'),
    url: $('self-uri[content-type="text/html"]').attr('xlink:href') ?? '',
    keywords: $('kwd-group')
      .first()
      .find('kwd')
      .toArray()
      .map((element) => $(element).text()),
    license: text('ali\\:license_ref') || text('license-p').replace(/^\S+ /, ''),
    abstract: $('article-meta > abstract:not([abstract-type])')
      .find('p')
      .toArray()
      .map((element) => headed($(element)))
      .join(' '),
    language: $('article').attr('xml:lang') ?? '',
  };
}

/** A paragraph, the first of a section behind its title: "Background: Carcinoid tumours …". A title over all is no part. */
function headed(paragraph: ReturnType<CheerioAPI>): string {
  const title = paragraph.prev('sec > title').text().replace(/:$/, '');
  return oneLine(`${title === '' ? '' : `${title}: `}${paragraph.text()}`);
}
