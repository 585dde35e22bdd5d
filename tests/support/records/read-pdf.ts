import { load } from 'cheerio';
import { directionOf } from '../../../src/language/direction.ts';
import { pdfInfo, pdfLinks, pdfText, pdfXmp } from '../pdf-files.ts';
import { sharedWords } from '../shared-words.ts';
import { oneLine, type PlainRecord } from './truth.ts';

/** What the metadata of a PDF say of the article, in its XMP packet and, of what both have, in its older dictionary. */
export function readXmp(pdf: Buffer): Partial<PlainRecord> {
  const $ = load(pdfXmp(pdf), { xml: true });
  const all = (name: string) =>
    $(`${name.replace(':', '\\:')} rdf\\:li`)
      .toArray()
      .map((element) => $(element).text());
  const text = (name: string) => $(name.replace(':', '\\:')).text();
  const { Title: title = '' } = pdfInfo(pdf);
  const [written = ''] = all('dc:title');
  return {
    title: oneLine(title) === oneLine(written) ? written : `${title} | ${written}`,
    names: all('dc:creator'),
    published: text('prism:publicationDate'),
    journal: text('prism:publicationName'),
    publisher: all('dc:publisher').join(),
    issn: text('prism:issn'),
    volume: text('prism:volume'),
    issue: text('prism:number'),
    firstPage: text('prism:startingPage'),
    lastPage: text('prism:endingPage'),
    doi: text('prism:doi'),
    url: text('prism:url'),
    keywords: all('dc:subject'),
    license: text('xmpRights:WebStatement') || all('dc:rights').join(),
    language: all('dc:language').join(),
  };
}

/** Of a true record what the text and the links of a PDF show; the rest is empty. */
export function readPdfText(pdf: Buffer, truth: PlainRecord): Partial<PlainRecord> {
  const plain = (text: string) => text.replace(/[\s\u00ad\u200e\u200f\u202a-\u202e-]/g, '');
  const text = pdfText(pdf);
  const shown = plain(text);
  const links = pdfLinks(pdf).join(' ');
  const seen = (value: string) => (shown.includes(plain(value)) ? value : '');
  const { title, names, affiliations, orcids, year, journal, volume, issue, doi, abstract, keywords } = truth;
  return {
    // The subtitle stands in a line of its own.
    title: shown.replaceAll(':', '').includes(plain(title).replaceAll(':', '')) ? title : '',
    ...{ journal: seen(journal), doi: seen(doi), abstract: wordsSeen(truth, text) ? abstract : '' },
    ...{ year: seen(year), volume: seen(volume), issue: seen(issue) },
    names: names.filter(seen),
    affiliations: affiliations.filter(seen),
    keywords: keywords.filter(seen),
    orcids: orcids.filter((orcid) => links.includes(orcid)),
    license: links.includes(truth.license) ? truth.license : seen(truth.license),
  };
}

/** In the abstract, whose headings stand in lines of their own. Where Arabic words end is a guess of what reads a PDF. */
function wordsSeen({ abstract, language }: PlainRecord, text: string): boolean {
  return sharedWords(abstract, text) >= (directionOf(language) === 'rtl' ? 0.94 : 0.995);
}
