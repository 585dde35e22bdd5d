import { type ImageLimits, type InlineImages, imagesIn, inlineImagesOf } from '../../images/inline-images.ts';
import { articleDates } from '../../language/article-dates.ts';
import { authorMarks, authorshipNotes } from '../../language/authorship-notes.ts';
import { declarationsOf } from '../../language/declarations.ts';
import { directionOf } from '../../language/direction.ts';
import { editorLines } from '../../language/editors.ts';
import { shownNotices } from '../../language/notices.ts';
import { partHeadings } from '../../language/part-headings.ts';
import { separatorsIn } from '../../language/punctuation.ts';
import { type Texts, textsForArticle } from '../../language/texts.ts';
import { fullTitle, titleMark } from '../../language/title-mark.ts';
import { shownKeywords } from '../../model/article.ts';
import type { PartHeadings } from '../../model/article-text.ts';
import { displayName, nameWithDegrees } from '../../model/contributor.ts';
import { copyrightOf } from '../../model/copyright.ts';
import { absoluteUrl, fileUrl, orcidUrl } from '../../model/paths.ts';
import type { WrittenStatement } from '../../model/statement.ts';
import { supplementId } from '../../model/tree/anchors.ts';
import type { FolderText } from '../../store/text-cache.ts';
import { attribute } from '../../text/escape-html.ts';
import { escapeXml, wrap } from '../../text/xml.ts';
import { pmcUrl, pubmedUrl } from '../../views/reference-links.ts';
import { anchor, text } from './html.ts';
import { withImagesInside } from './offline-images.ts';
import { offlineReferences } from './offline-references.ts';
import type { OfflineView } from './offline-view.ts';
import { offlineStyle } from './style.ts';
import { writeHtml, writeRichText } from './tree/write-html.ts';

/** A file to keep stays under 2 MB with its text. */
export const htmlImages: ImageLimits = { widths: [1200, 900, 640, 440, 320, 200], heaviest: 1_700_000 };

/** The article as one HTML file that needs no network. */
export async function htmlGalley(view: OfflineView, text: FolderText): Promise<{ readonly bytes: string }> {
  return { bytes: offlineHtml(view, text, await inlineImagesOf(text.files, imagesIn(text), htmlImages)) };
}

/**
 * The article as one HTML file to keep or to send: styles and images inside, no script, kept out of search engines.
 *
 * @param images as data, by their names beside the article; one that is missing is shown from the site
 */
export function offlineHtml(view: OfflineView, tree: FolderText, images: InlineImages): string {
  const { article, url } = view;
  const parts = writeHtml(tree, article.language, { url, isAlone: true, mark: titleMark(view) });
  const texts = textsForArticle(view);
  const headings = partHeadings(tree.headings, texts);
  const title = fullTitle(view);
  const body = [
    head(view, texts),
    article.notice === undefined ? '' : wrap('p', writeRichText(article.notice), { class: 'notice' }),
    article.fullText === undefined
      ? ''
      : wrap('p', `${text(texts.article.fullText)} ${anchor(article.fullText, text(texts.article.fullTextLink))}`),
    part(headings.abstract, parts.abstract),
    article.keywords.length === 0
      ? ''
      : wrap(
          'p',
          `${text(headings.keywords)} ${shownKeywords(article).map(writeRichText).join(separatorsIn(article.language).semicolon)}`,
          {
            class: 'meta',
          },
        ),
    wrap('div', part(headings['learning-points'], parts.learningPoints), { class: 'box' }),
    parts.body,
    part(texts.article.footnotes, parts.footnotes),
    supplements(view, texts),
    part(headings.declarations, declarations(view, parts.statements, tree.headings, texts)),
    translations(view, texts),
    part(headings.references, offlineReferences(tree.references, texts)),
    howToCite(view, texts),
  ];
  return [
    '<!doctype html>',
    `<html lang="${article.language}" dir="${directionOf(article.language)}">`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="robots" content="noindex"><link rel="canonical" href="${escapeXml(url)}">`,
    `<title>${text(title)}</title><style>${offlineStyle(view.accent)}</style></head>`,
    `<body><main>${withImagesInside(body.join('\n'), images, url)}</main></body>`,
    '</html>',
    '',
  ].join('\n');
}

function part(heading: string, html: string): string {
  return html === '' ? '' : `<h2>${text(heading)}</h2>${html}`;
}

function head(view: OfflineView, texts: Texts): string {
  const { article, site, issue, related } = view;
  const { own, others } = shownNotices(article, view.notices, texts);
  const authors = article.contributors.map((author) => {
    const marks = authorMarks(author, authorshipNotes(article.contributors, texts)).join(',');
    const shown = text(nameWithDegrees(author));
    const name = author.orcid === undefined ? shown : anchor(orcidUrl(author.orcid), shown);
    return name + wrap('sup', marks);
  });
  const affiliations = article.affiliations.map(({ text: place }, at) => `<p><sup>${at + 1}</sup> ${text(place)}</p>`);
  const said = others.map(
    ({ kind, path, title, published, reason = '' }) =>
      `<p class="notice"><b>${text(texts.noticeKinds[kind])}</b> ${text(reason === '' ? '' : `${reason} `)}${anchor(absoluteUrl(site, path), writeRichText(title))} (${text(texts.date(published))})</p>`,
  );
  const does = related.map(({ notice, article: other, retracted, url: elsewhere = '' }) => {
    const target = other
      ? anchor(
          absoluteUrl(site, other.path),
          (retracted ? text(texts.lists.retracted) : '') + writeRichText(other.title),
        )
      : anchor(elsewhere, text(elsewhere));
    return `<p class="notice"><b>${text(texts.relatedKinds[notice])}</b> ${target}</p>`;
  });
  const fate = own.map(({ label, text: change, announced }) => {
    const notice = announced && anchor(absoluteUrl(site, announced.path), text(texts.article.correctionNotice));
    return `<p class="notice"><b>${text(label)}</b> ${text(change)}${notice ? ` ${notice}` : ''}</p>`;
  });
  const edited = editorLines(article, texts).map((line) => `<p>${text(line)}</p>`);
  const dates = articleDates(article, texts).map(({ label, date }) => text(`${label} ${texts.date(date)}`));
  return [
    ...fate,
    ...said,
    ...does,
    `<div class="meta"><p>${[site.title, issue?.label, article.section]
      .filter((each) => each !== undefined)
      .map(text)
      .join(' · ')}</p></div>`,
    `<h1>${text(titleMark(view))}${writeRichText(article.title)}</h1>`,
    article.subtitle ? wrap('p', writeRichText(article.subtitle), { class: 'meta' }) : '',
    wrap('p', authors.join(separatorsIn(article.language).comma)),
    `<div class="meta">${affiliations.join('')}${notesOnAuthors(view, texts)}${edited.join('')}<p>${dates.join(' · ')}</p>${identifiers(view)}${rights(view, texts)}</div>`,
  ].join('\n');
}

function identifiers({ article: { pmid, pmcid }, doiUrl: doi, url }: OfflineView): string {
  const shown = [
    anchor(doi ?? url, text(doi ?? url)),
    pmid === undefined ? '' : `PMID ${anchor(pubmedUrl(pmid), text(pmid))}`,
    pmcid === undefined ? '' : anchor(pmcUrl(pmcid), text(pmcid)),
  ];
  return wrap('p', shown.filter(Boolean).join(' · '));
}

function rights({ article, site, year, license }: OfflineView, texts: Texts): string {
  const owned = copyrightOf(article, site, year);
  const copyright = owned ? text(`© ${owned.year} ${owned.holder} · `) : '';
  const licence = license.url === undefined ? text(license.name) : anchor(license.url, text(license.name));
  return `<p>${copyright}${text(texts.article.license)} ${licence}</p>`;
}

function notesOnAuthors({ article }: OfflineView, texts: Texts): string {
  const authors = article.contributors.filter(({ corresponding }) => corresponding);
  const written = authors.map(
    (author) =>
      text(displayName(author)) + (author.email ? ` ${anchor(`mailto:${author.email}`, text(author.email))}` : ''),
  );
  const notes = authorshipNotes(article.contributors, texts).map((note) => `<p>${note.sign} ${text(note.text)}</p>`);
  const letters =
    written.length === 0
      ? ''
      : `<p>* ${text(texts.article.corresponding)} ${written.join(separatorsIn(article.language).semicolon)}</p>`;
  return letters + notes.join('');
}

function supplements({ article, url }: OfflineView, texts: Texts): string {
  const items = article.supplements.map(({ file, label, title }, at) => {
    return `<li id="${supplementId(at)}">${anchor(url + fileUrl(file), text(label))}${title ? `. ${writeRichText(title)}` : ''}</li>`;
  });
  return part(texts.article.supplements, wrap('ul', items.join('')));
}

function declarations(
  { article }: OfflineView,
  statements: readonly WrittenStatement[],
  own: PartHeadings,
  texts: Texts,
): string {
  const all = declarationsOf(article, statements, texts, own).map(
    ({ heading, statement, text: sentence = '', items }) => {
      const list = items.map(
        ({ text: item, url }) => `<li>${url === undefined ? text(item) : anchor(url, text(item))}</li>`,
      );
      const title = `<h3${attribute('id', statement?.id)}>${statement?.heading ?? text(heading)}</h3>`;
      return `${title}${statement?.text ?? wrap('p', text(sentence))}${wrap('ul', list.join(''))}`;
    },
  );
  return all.join('');
}

function translations({ article }: OfflineView, texts: Texts): string {
  const all = article.translations.map(({ language, title, abstract = [], keywords }) => {
    const heading = `<h3>${title === undefined ? text(texts.languageName(language)) : writeRichText(title)}</h3>`;
    const paragraphs = abstract.map((paragraph) => `<p>${writeRichText(paragraph)}</p>`).join('');
    const words = wrap('p', keywords.map(writeRichText).join(separatorsIn(language).comma), { class: 'meta' });
    return `<div lang="${language}" dir="${directionOf(language)}">${heading}${paragraphs}${words}</div>`;
  });
  return part(texts.article.translations, all.join(''));
}

function howToCite({ citation }: OfflineView, texts: Texts): string {
  return `<p class="meta">${text(texts.cite.heading)} ${writeRichText(citation)}</p>`;
}
