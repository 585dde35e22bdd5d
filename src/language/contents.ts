import type { Article } from '../model/article.ts';
import type { Manuscript, OutlineEntry } from '../model/manuscript.ts';
import { sectionIds } from '../model/section-ids.ts';
import type { Dictionary } from './dictionary.ts';

/** The contents of an article's page: the sections around the text and the headings in it, as the page has them. */
export function contentsOf(
  article: Article,
  manuscript: Manuscript,
  declared: boolean,
  texts: Dictionary,
): readonly OutlineEntry[] {
  const section = (id: keyof typeof sectionIds, title: string, present: boolean): readonly OutlineEntry[] =>
    present ? [{ id: sectionIds[id], title: { text: title, html: title }, children: [] }] : [];
  return [
    ...section('abstract', texts.article.abstract, Boolean(manuscript.abstract)),
    ...section('learningPoints', texts.article.learningPoints, Boolean(manuscript.learningPoints)),
    ...manuscript.outline,
    ...section('notes', texts.article.footnotes, manuscript.footnotes !== ''),
    ...section('supplements', texts.article.supplements, article.supplements.length > 0),
    ...section('declarations', texts.declarations.heading, declared),
    ...section('translations', texts.article.translations, article.translations.length > 0),
    ...section('references', texts.article.references, manuscript.references.length > 0),
    ...section('about', texts.article.about, true),
  ];
}
