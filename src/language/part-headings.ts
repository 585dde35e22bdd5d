import type { HeadedPart, PartHeadings } from '../model/article-text.ts';
import type { Dictionary } from './en.ts';

/** The headings of the parts with a place of their own: in the words of the authors, else in those of the interface. */
export function partHeadings(
  own: PartHeadings,
  { article, declarations }: Pick<Dictionary, 'article' | 'declarations'>,
): Readonly<Record<HeadedPart, string>> {
  const { keywords, ...others } = own;
  return {
    abstract: article.abstract,
    'learning-points': article.learningPoints,
    references: article.references,
    declarations: declarations.heading,
    abbreviations: declarations.abbreviations,
    ...others,
    // It stands in the line of the words themselves, before a colon.
    keywords: article.keywords.replace(/^.*?(?=\s*:?$)/u, (standard) => keywords ?? standard),
  };
}
