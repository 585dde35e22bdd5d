import { textsForArticle } from '../../language/texts.ts';
import { titleMark } from '../../language/title-mark.ts';
import type { TextParts } from '../../model/article-text.ts';
import type { ArticleType } from '../../model/article-type.ts';
import type { FolderText } from '../../store/text-cache.ts';
import { element } from '../../text/xml.ts';
import { back } from './back.ts';
import { front } from './front.ts';
import type { JatsView } from './jats-view.ts';
import { writeJats } from './tree/write-jats.ts';

/** Types of article as JATS4R names them. */
const types: Readonly<Record<ArticleType, string>> = {
  'case-report': 'case-report',
  'case-series': 'case-report',
  image: 'case-report',
  review: 'review-article',
  editorial: 'editorial',
  letter: 'letter',
  'conference-abstract': 'abstract',
  correction: 'correction',
  'expression-of-concern': 'expression-of-concern',
  retraction: 'retraction',
  removal: 'retraction',
};

/** The article as JATS 1.3 Publishing: https://jats.nlm.nih.gov/publishing/1.3/ */
export function jatsArticle(view: JatsView, text: FolderText): string {
  const { article } = view;
  const parts = writeJats(text, article.language);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Publishing DTD v1.3 20210610//EN" "JATS-journalpublishing1-3.dtd">',
    `<article xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:mml="http://www.w3.org/1998/Math/MathML" xmlns:ali="http://www.niso.org/schemas/ali/1.0/" article-type="${types[article.type]}" dtd-version="1.3" xml:lang="${article.language}">`,
    front(view, parts, titleMark(view), text.headings),
    `<body>${body(view, parts)}</body>`,
    back(view, parts, text),
    '</article>',
    '',
  ].join('\n');
}

/** The text; an article whose text is elsewhere says where. */
function body(view: JatsView, parts: TextParts): string {
  const { fullText } = view.article;
  if (fullText === undefined) return parts.body === '' ? '<p/>' : parts.body;
  const { fullText: note, fullTextLink } = textsForArticle(view).article;
  const link = element('ext-link', { 'ext-link-type': 'uri', 'xlink:href': fullText }, fullTextLink);
  return `<p>${element('bold', {}, note)} ${link}</p>${parts.body}`;
}
