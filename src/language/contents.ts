import type { Article } from '../model/article.ts';
import type { ArticleText } from '../model/article-text.ts';
import { type OutlineEntry, outlineOf } from '../model/outline.ts';
import { sectionIds } from '../model/section-ids.ts';
import type { Dictionary } from './en.ts';
import { partHeadings } from './part-headings.ts';

/** The contents of an article's page: the sections around the text and the headings in it, as the page has them. */
export function contentsOf(
  article: Article,
  text: ArticleText,
  declared: boolean,
  texts: Dictionary,
): readonly OutlineEntry[] {
  const section = (id: keyof typeof sectionIds, title: string, present: boolean): readonly OutlineEntry[] =>
    present ? [{ id: sectionIds[id], title: [{ type: 'text', value: title }], children: [] }] : [];
  const headings = partHeadings(text.headings, texts);
  return [
    ...section('learningPoints', headings['learning-points'], text.learningPoints.length > 0),
    ...section('abstract', headings.abstract, text.abstract.length > 0),
    ...outlineOf(text.body),
    ...section('notes', texts.article.footnotes, text.footnotes.length > 0),
    ...section('supplements', texts.article.supplements, article.supplements.length > 0),
    ...section('declarations', headings.declarations, declared),
    ...section('translations', texts.article.translations, article.translations.length > 0),
    ...section('references', headings.references, text.references.length > 0),
    ...section('about', texts.article.about, true),
  ];
}
