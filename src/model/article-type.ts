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

const noticeTypes: readonly string[] = ['correction', 'expression-of-concern', 'retraction', 'removal'];

/** Whether a type is that of a notice about another article. */
export function isNoticeType(type: string): boolean {
  return noticeTypes.includes(type);
}

/** Types of publication as PubMed's thesaurus names them: https://www.ncbi.nlm.nih.gov/mesh/68052180 */
export const publicationTypes: Readonly<Record<ArticleType, string>> = {
  'case-report': 'Case Reports',
  'case-series': 'Case Reports',
  image: 'Case Reports',
  review: 'Review',
  editorial: 'Editorial',
  letter: 'Letter',
  'conference-abstract': 'Congress',
  correction: 'Published Erratum',
  'expression-of-concern': 'Expression of Concern',
  retraction: 'Retraction of Publication',
  removal: 'Retraction of Publication',
};
