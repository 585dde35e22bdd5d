import { articleDates } from '../../language/article-dates.ts';
import { authorshipNotes } from '../../language/authorship-notes.ts';
import { editorLines } from '../../language/editors.ts';
import { shownNotices } from '../../language/notices.ts';
import { separatorsIn } from '../../language/punctuation.ts';
import type { Texts } from '../../language/texts.ts';
import { displayName } from '../../model/contributor.ts';
import { copyrightOf } from '../../model/copyright.ts';
import { absoluteUrl } from '../../model/paths.ts';
import { excerpt } from '../../text/excerpt.ts';
import { fittingIn, fittingText, smallLine } from './fitting-text.ts';
import type { PdfView } from './pdf-view.ts';
import { richTypst } from './tree/rich-text.ts';
import { placed, typstLink, typstString, typstText } from './typst-text.ts';

const small = (text: string): string => fittingText(text, smallLine);

/** Characters of a name or a title that fit above a page, in a line or two. */
const longestRunning = 60;

/** What runs above the pages: the journal, year, volume, first page and DOI of the article. */
export function runningReference({ article, site, year }: PdfView): string {
  const { volume, issue, pages, eLocator, doi } = article;
  const page = pages?.first ?? eLocator;
  const place = [
    volume === undefined ? '' : `;${volume}${issue === undefined ? '' : `(${issue})`}`,
    page === undefined ? '' : `:${page}`,
    doi === undefined ? '' : ` · doi:${doi}`,
  ];
  return `${placed('journal-short-title', small(excerpt(site.shortTitle, longestRunning)))}${small(` ${year}${place.join('')}`)}`;
}

/** What runs above the pages before that: the first author with the short title, and alone, where both are too long. */
export function runningAuthors({ article }: PdfView): [whole: string, authors: string] {
  const [first, ...others] = article.contributors;
  const fitting = fittingIn(article.language);
  const name = first === undefined ? '' : excerpt(displayName(first), longestRunning);
  const authors = placed('authors', fittingText(others.length > 0 ? `${name} et al.` : name, fitting));
  if (article.shortTitle === undefined) return [authors, authors];
  const title = placed('short-title', fittingText(excerpt(article.shortTitle, longestRunning), fitting));
  return [name === '' ? title : `${authors}#" · "${title}`, authors];
}

/** The issue and the DOI, which stand above all: the first DOI of a page is taken for its own by those who read it. */
export function issueLine({ issue, doiUrl: doi }: PdfView): string {
  const label = typstText(issue?.label ?? '');
  if (doi === undefined) return label;
  return `${label === '' ? '' : `${label}#linebreak()`}${typstLink(doi, doi)}`;
}

/** What is said of an article under its authors: the last, how to cite it, is the longest. */
export function facts(view: PdfView, texts: Texts): string[] {
  const { article, doiUrl: doi, url, license, site, year, citation } = view;
  const writing = article.contributors.filter(({ corresponding }) => corresponding);
  const letters = writing.map(
    (author) => displayName(author) + (author.email === undefined ? '' : ` (${author.email})`),
  );
  const dates = articleDates(article, texts).map(({ label, date }) => `${label} ${texts.date(date)}`);
  const identifiers = [
    // The DOI stands at the top.
    ...(doi === undefined ? [typstLink(url, url)] : []),
    ...(article.pmid === undefined ? [] : [typstText(`PMID ${article.pmid}`)]),
    ...(article.pmcid === undefined ? [] : [typstText(article.pmcid)]),
  ];
  const owned = copyrightOf(article, site, year);
  const holder = owned ? `© ${owned.year} ${owned.holder} · ` : '';
  const holderPlace = article.copyrightHolder === undefined ? 'journal-copyright-holder' : 'copyright-holder';
  return [
    ...(letters.length === 0
      ? []
      : [
          placed(
            'authors',
            small(`* ${texts.article.corresponding} ${letters.join(separatorsIn(article.language).semicolon)}`),
          ),
        ]),
    ...authorshipNotes(article.contributors, texts).map(({ sign, text }) =>
      placed('authors', small(`${sign} ${text}`)),
    ),
    ...editorLines(article, texts).map((line) => placed('editors', small(line))),
    typstText(dates.join(' · ')),
    ...(identifiers.length === 0 ? [] : [identifiers.join('#" · "')]),
    `${placed(holderPlace, small(holder))}${typstText(`${texts.article.license} `)}${license.url === undefined ? typstText(license.name) : `#link(${typstString(license.url)})[${typstText(license.name)}]`}`,
    `${typstText(`${texts.cite.heading} `)}${placed('cite-as', richTypst(citation.nodes, smallLine))}`,
  ];
}

/** What became of the article, and what it does to others. */
export function notices({ article, notices: given, related, site }: PdfView, texts: Texts): string[] {
  const shown = shownNotices(article, given, texts);
  const label = (words: string) => `#strong[${typstText(words)}]#" "`;
  const linkTo = (url: string, title: string) => `#link(${typstString(url)})[${title}]`;
  const line = (words: string, url: string, title: string) => label(words) + linkTo(url, title);
  const fate = shown.own.map(({ kind, announced, ...notice }) => {
    const where =
      announced &&
      `#link(${typstString(absoluteUrl(site, announced.path))})[${typstText(texts.article.correctionNotice)}]`;
    return label(notice.label) + placed(kind, small(notice.text)) + (where ? `#" "${where}` : '');
  });
  const others = shown.others.map(({ kind, path, title, published, reason }) => {
    const why = reason === undefined ? '' : placed('relations', small(`${reason} `));
    const words = placed('relations', richTypst(title.nodes, smallLine));
    const day = typstText(` (${texts.date(published)})`);
    return `${label(texts.noticeKinds[kind])}${why}${linkTo(absoluteUrl(site, path), words)}${day}`;
  });
  const own = related.flatMap(({ kind, notice, article: other, retracted, url }) => {
    if (other)
      return line(
        texts.relatedKinds[notice],
        absoluteUrl(site, other.path),
        placed(kind, typstText(retracted ? texts.lists.retracted : '') + richTypst(other.title.nodes, smallLine)),
      );
    return url === undefined ? [] : placed(kind, line(texts.relatedKinds[notice], url, typstText(url)));
  });
  return [...fate, ...others, ...own];
}
