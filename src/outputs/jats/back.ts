import { type Declaration, declarationsOf } from '../../language/declarations.ts';
import { partHeadings } from '../../language/part-headings.ts';
import { textsForArticle } from '../../language/texts.ts';
import type { TextParts } from '../../model/article-text.ts';
import { fileUrl } from '../../model/paths.ts';
import type { StatementField } from '../../model/statement.ts';
import { supplementId } from '../../model/tree/anchors.ts';
import type { FolderText } from '../../store/text-cache.ts';
import { element, escapeXml, wrap } from '../../text/xml.ts';
import type { JatsView } from './jats-view.ts';
import { referenceList } from './references.ts';
import { jatsInlines } from './tree/inlines.ts';

/** What stands behind the text: acknowledgements, declarations, supplements, notes and references. */
export function back(
  view: JatsView,
  parts: TextParts,
  { references, headings: own }: Pick<FolderText, 'references' | 'headings'>,
): string {
  const texts = textsForArticle(view);
  const headings = partHeadings(own, texts);
  const declared = declarationsOf(view.article, parts.statements, texts, own);
  const of = (...fields: readonly StatementField[]): readonly Declaration[] =>
    fields.flatMap((name) => declared.filter(({ field }) => field === name));
  const all = [
    ...of('acknowledgements').map((each) => wrap('ack', title(each) + words(each), { id: each.statement?.id })),
    ethics(of('ethics', 'consent')),
    ...sectionFields.flatMap((field) => of(field).map((each) => section(field, each))),
    supplements(view),
    glossary(view, headings.abbreviations),
    wrap('fn-group', parts.footnotes),
    referenceList(references, headings.references),
  ];
  return wrap('back', all.join(''));
}

/** Statements that are sections of a type of the same name. */
const sectionFields = ['trial-registration', 'data-availability', 'ai-use', 'peer-review', 'disclaimer'] as const;

/** Ethics and consent in one section, but for those that have a heading of their own. */
function ethics(declared: readonly Declaration[]): string {
  const [first, ...rest] = declared.filter(({ statement }) => statement?.heading === undefined);
  const own = declared.filter(({ statement }) => statement?.heading !== undefined);
  return [
    ...(first ? [section('ethics-statement', first, rest.map(words).join(''))] : []),
    ...own.map((each) => section('ethics-statement', each)),
  ].join('');
}

function section(type: string, declaration: Declaration, more = ''): string {
  const attributes = { 'sec-type': type, id: declaration.statement?.id };
  return wrap('sec', title(declaration) + words(declaration) + more, attributes);
}

function title({ heading, statement }: Declaration): string {
  return wrap('title', statement?.heading ?? escapeXml(heading));
}

function words({ statement, text = '' }: Declaration): string {
  return statement?.text ?? element('p', {}, text);
}

function glossary({ article: { abbreviations = {} } }: JatsView, heading: string): string {
  const items = Object.entries(abbreviations).map(
    ([short, long]) => `<def-item>${element('term', {}, short)}<def>${element('p', {}, long)}</def></def-item>`,
  );
  return items.length === 0
    ? ''
    : `<glossary>${element('title', {}, heading)}<def-list>${items.join('')}</def-list></glossary>`;
}

function supplements(view: JatsView): string {
  const { supplements: files } = view.article;
  if (files.length === 0) return '';
  const items = files.map(({ file, label, title }, at) => {
    const caption = wrap('caption', title ? wrap('title', jatsInlines(title.nodes)) : '');
    return `<supplementary-material id="${supplementId(at)}" xlink:href="${fileUrl(file)}">${element('label', {}, label)}${caption}</supplementary-material>`;
  });
  const heading = element('title', {}, textsForArticle(view).article.supplements);
  return `<sec sec-type="supplementary-material">${heading}${items.join('')}</sec>`;
}
