/** The standard types of article; a journal's own section names map to them. */
export const articleTypes = [
  'case-report',
  'case-series',
  'image',
  'review',
  'editorial',
  'letter',
  'conference-abstract',
  'correction',
  'expression-of-concern',
  'retraction',
  'removal',
] as const;

export type ArticleType = (typeof articleTypes)[number];
