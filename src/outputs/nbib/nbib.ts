import { iso6392 } from 'iso-639-2';
import { medlineName } from '../../citation/names.ts';
import { fullTitle } from '../../language/title-mark.ts';
import { type ArticleType, publicationTypes } from '../../model/article-type.ts';
import { issuedDate, pageRange } from '../../model/cited-fields.ts';
import { type Contributor, invertedName, type Person } from '../../model/contributor.ts';
import { copyrightOf } from '../../model/copyright.ts';
import { licenseText } from '../../model/license.ts';
import type { ArticleView } from '../../views/article-view.ts';

/** Lines of a record as tag and value. */
type Lines = readonly (readonly [tag: string, value: string | undefined])[];

/** Types that PubMed lists as articles of the journal besides. */
const journalArticles: readonly ArticleType[] = ['case-report', 'case-series', 'image', 'review'];

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The article as PubMed writes a record: https://www.nlm.nih.gov/bsd/mms/medlineelements.html */
export function articleNbib(view: ArticleView): string {
  const { article, site, retracted } = view;
  const { pmid, doi, pmcid, volume, issue, abstract, language, type, competingInterests } = article;
  const doiId = doi === undefined ? undefined : `${doi} [doi]`;
  const lines: Lines = [
    ['PMID', pmid],
    ['STAT', pmid === undefined ? 'Publisher' : undefined],
    ['IS', site.issnPrint && `${site.issnPrint} (Print)`],
    ['IS', site.issn && `${site.issn} (Electronic)`],
    ['VI', volume],
    ['IP', issue],
    ['DP', printedDate(issuedDate(view))],
    ['TI', fullTitle(view)],
    ['PG', pageRange(article)],
    ['LID', doiId],
    ['AB', abstract],
    ['CI', rights(view)],
    ...article.contributors.flatMap((contributor) => contributorLines(contributor, view)),
    ['LA', languageCode(language)],
    ...(article.funding?.grants ?? []).map(
      ({ funder, award }) => ['GR', award ? `${award}/${funder}` : funder] as const,
    ),
    ['PT', publicationTypes[type]],
    ['PT', journalArticles.includes(type) ? 'Journal Article' : undefined],
    ['PT', retracted ? 'Retracted Publication' : undefined],
    ['DEP', article.published.length === 10 ? article.published.replaceAll('-', '') : undefined],
    ['TA', site.abbreviation],
    ['JT', site.title],
    ...(article.keywords.length === 0 ? [] : [['OTO', 'NOTNLM'] as const]),
    ...article.keywords.map((keyword) => ['OT', keyword] as const),
    ['COIS', competingInterests],
    ['PMC', pmcid],
    ['PHST', history(article.received, 'received')],
    ['PHST', history(article.revised, 'revised')],
    ['PHST', history(article.accepted, 'accepted')],
    ['AID', doiId],
    ['PST', volume === undefined ? 'aheadofprint' : 'epublish'],
    ['SO', source(view)],
  ];
  return `${lines.flatMap(([tag, value]) => (value === undefined || value === '' ? [] : line(tag, value))).join('\n')}\n`;
}

/** "© 2020 The authors. CC BY 4.0, https://…" */
function rights({ article, license, site, year }: ArticleView): string {
  const copyright = copyrightOf(article, site, year);
  return (copyright ? `© ${copyright.year} ${copyright.holder}. ` : '') + licenseText(license);
}

function contributorLines(contributor: Contributor, { article }: ArticleView): Lines {
  const addresses = contributor.affiliations.map((at) => ['AD', article.affiliations[at]?.text] as const);
  if (contributor.kind === 'group') return [['CN', contributor.name], ...addresses];
  const { family, given, particle, suffix, orcid } = contributor;
  const name = { family, given, suffix, 'non-dropping-particle': particle };
  return [
    ['FAU', fullName(contributor)],
    ['AU', medlineName(Object.fromEntries(Object.entries(name).filter(([, part]) => part !== undefined)))],
    ['AUID', orcid === undefined ? undefined : `ORCID: ${orcid}`],
    ...addresses,
  ];
}

/** "Smith, John Jr", of which the suffix has no comma; after a lone name it has one. */
function fullName({ suffix, ...person }: Person): string {
  const name = invertedName(person);
  if (suffix === undefined) return name;
  return `${name}${person.given === undefined ? ',' : ''} ${suffix.replace(/\.$/, '')}`;
}

/** A language as PubMed writes it (ISO 639-2/B), "ger"; it has one code for both kinds of Norwegian. */
function languageCode(tag: string): string {
  const { language } = new Intl.Locale(tag);
  if (language === 'nb' || language === 'nn') return 'nor';
  return iso6392.find(({ iso6391 }) => iso6391 === language)?.iso6392B ?? 'und';
}

/** "2020 Mar 19" */
function printedDate(date: string): string {
  const [year, month, day] = date.split('-');
  return [year, months[Number(month) - 1], day === undefined ? undefined : Number(day)].filter(Boolean).join(' ');
}

/** "2020/01/28 00:00 [received]" */
const history = (date: string | undefined, event: string) =>
  date === undefined ? undefined : `${date.replaceAll('-', '/')} 00:00 [${event}]`;

/** "Eur J Case Rep Intern Med. 2020 Mar 19;7(5):001530. doi: 10.12890/2020_001530." */
function source(view: ArticleView): string {
  const { article, site } = view;
  const { volume, issue, doi } = article;
  const number = issue === undefined ? '' : `(${issue})`;
  const pages = pageRange(article);
  const place = `${volume === undefined ? '' : `;${volume}${number}`}${pages === undefined ? '' : `:${pages}`}`;
  const end = doi === undefined ? '' : ` doi: ${doi}.`;
  return `${site.abbreviation.replace(/\.$/, '')}. ${printedDate(issuedDate(view))}${place}.${end}`;
}

/** Most characters of a line, and what its continuations begin with. */
const lineLength = 88;
const indent = '      ';

/** A field in lines as PubMed breaks them. */
function line(tag: string, value: string): string[] {
  const lines: string[] = [];
  let current = `${tag.padEnd(4)}-`;
  for (const word of value.trim().split(/\s+/)) {
    if (`${current} ${word}`.length > lineLength && current.length > indent.length) {
      lines.push(current);
      current = indent + word;
    } else current += ` ${word}`;
  }
  return [...lines, current];
}
