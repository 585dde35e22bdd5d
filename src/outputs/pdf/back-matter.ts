import { declarationsOf } from '../../language/declarations.ts';
import { directionOf, isRightToLeft } from '../../language/direction.ts';
import { partHeadings } from '../../language/part-headings.ts';
import type { Texts } from '../../language/texts.ts';
import type { ListedReference, PartHeadings, TextParts } from '../../model/article-text.ts';
import { doiUrl, fileUrl } from '../../model/paths.ts';
import type { WrittenStatement } from '../../model/statement.ts';
import { type RichText, unmarked } from '../../model/text.ts';
import { supplementId } from '../../model/tree/anchors.ts';
import type { FolderText } from '../../store/text-cache.ts';
import { fittingIn, fittingLink, smallLine } from './fitting-text.ts';
import type { PdfView } from './pdf-view.ts';
import { identity } from './tree/blocks.ts';
import { linkedTypst, richTypst } from './tree/rich-text.ts';
import { placed, typstLink, typstString, typstText } from './typst-text.ts';

/** What follows the text of an article, in the order of its page. @param parts as content of Typst */
export function backMatter(
  view: PdfView,
  { footnotes, statements }: Pick<TextParts, 'footnotes' | 'statements'>,
  { references: listed, headings: own }: Pick<FolderText, 'references' | 'headings'>,
  texts: Texts,
): readonly string[] {
  const headings = partHeadings(own, texts);
  return [
    // Names and addresses leave gaps in narrow lines that are filled.
    view.columns === 2 ? '#set par(justify: false)' : '',
    section(texts.article.footnotes, footnotes && `#small[${footnotes}]`),
    supplements(view, texts),
    section(headings.declarations, declarations(view, statements, own, texts)),
    translations(view, texts),
    section(headings.references, references(listed, view)),
  ];
}

function section(heading: string, body: string): string {
  return body === '' ? '' : `#heading(level: 1)[${typstText(heading)}]\n\n${body}`;
}

function supplements({ article, url }: PdfView, texts: Texts): string {
  const fitting = fittingIn(article.language);
  if (article.supplements.length === 0) return '';
  const items = article.supplements.map(({ file, label, title }, at) => {
    const named = title ? `${typstText('. ')}${richTypst(title.nodes, fitting)}` : '';
    const shown = fittingLink(url + fileUrl(file), label, fitting) + named;
    return `[${placed(`supplementary.${at}`, shown)} #label(${typstString(supplementId(at))})]`;
  });
  return section(texts.article.supplements, `#list(${items.join(', ')})`);
}

function translations({ article }: PdfView, texts: Texts): string {
  if (article.translations.length === 0) return '';
  const parts = article.translations.map(({ language, title, abstract = [], keywords }) => {
    const settings = `#set text(lang: ${typstString(new Intl.Locale(language).language)}, dir: ${directionOf(language)})`;
    const rich = ({ nodes }: RichText) => richTypst(nodes, fittingIn(language));
    const words = keywords.map(rich).join(typstText(', '));
    const text = [...abstract.map(rich), words].filter((part) => part !== '');
    const heading = title === undefined ? typstText(texts.languageName(language)) : rich(title);
    const all = `#[${settings}\n#heading(level: 2)[${heading}]\n\n${text.join('\n\n')}]`;
    return placed(`translations.${language}`, all);
  });
  return section(texts.article.translations, parts.join('\n\n'));
}

function declarations(
  { article }: PdfView,
  statements: readonly WrittenStatement[],
  own: PartHeadings,
  texts: Texts,
): string {
  const all = declarationsOf(article, statements, texts, own);
  const fitting = fittingIn(article.language);
  const parts = all.map(({ field, heading, statement, text = '', items }) => {
    const list = items.map(({ url, text: said }) =>
      url === undefined ? richTypst(unmarked(said).nodes, fitting) : fittingLink(url, said, fitting),
    );
    // One point alone is no list.
    const further = list.length < 2 ? list.join('') : `#list(${list.map((item) => `[${item}]`).join(', ')})`;
    const stated = [statement?.text ?? richTypst(unmarked(text).nodes, fitting), further];
    const title = `#heading(level: 2)[${statement?.heading ?? typstText(heading)}]${identity(statement?.id)}`;
    return `${title}\n\n${placed(field, stated.filter((part) => part !== '').join('\n\n'))}`;
  });
  return parts.join('\n\n');
}

function references(listed: readonly ListedReference[], { article }: PdfView): string {
  if (listed.length === 0) return '';
  const written = directionOf(article.language) === 'rtl' ? readFromItsSide : linkedReference;
  const items = listed.map((reference) => {
    const { number } = reference;
    return `[${placed(`reference-${number}`, written(reference))} #label("ref-${number}")]`;
  });
  return `#[#set text(size: 8.5pt)\n#set par(justify: false)\n#enum(${items.join(', ')})]`;
}

/** A work in Latin letters is read from the left among others, too. */
function readFromItsSide(reference: ListedReference): string {
  const written = linkedReference(reference);
  return isRightToLeft(reference.text) ? written : `#text(dir: ltr)[${written}]`;
}

/** A reference that leads to what it names by its DOI or its address: where that stands in the text, else behind it. */
function linkedReference({ nodes, doi, url }: ListedReference): string {
  const link = (words: string, to: string) => linkedTypst(nodes, words, to, smallLine);
  if (doi !== undefined)
    return link(doi, doiUrl(doi)) ?? `${richTypst(nodes, smallLine)}#" "${typstLink(doiUrl(doi), doiUrl(doi))}`;
  return (url === undefined ? undefined : link(url, url)) ?? richTypst(nodes, smallLine);
}
