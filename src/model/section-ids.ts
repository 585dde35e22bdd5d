/** Ids of the sections that the page adds around the text; the prefix keeps them apart from headings of the text. */
export const sectionIds = {
  abstract: 'article-abstract',
  learningPoints: 'article-learning-points',
  notes: 'article-notes',
  supplements: 'article-supplements',
  declarations: 'article-declarations',
  translations: 'article-translations',
  references: 'article-references',
  about: 'article-about',
} as const;
