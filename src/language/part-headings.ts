import type { HeadedPart, PartHeadings } from '../model/article-text.ts';
import type { Dictionary } from './en.ts';

type Words = Pick<Dictionary, 'article' | 'declarations'>;

/** The headings of the parts with a place of their own: in the words of the authors, else in those of the interface. */
export function partHeadings(own: PartHeadings, words: Words): Readonly<Record<HeadedPart, string>> {
  const standard = standardHeadings(words);
  const { keywords = standard.keywords, ...others } = differingHeadings(own, words);
  // The heading of keywords stands in the line of the words themselves, before a colon.
  return { ...standard, ...others, keywords: words.article.keywords.replace(beforeColon, () => keywords) };
}

/** Those headings of the authors that say other words than the interface; capitals do not count. */
export function differingHeadings(own: PartHeadings, words: Words): PartHeadings {
  const standard = standardHeadings(words);
  const differs = ([part, heading]: [string, string]): boolean =>
    heading.toLowerCase() !== standard[part as HeadedPart].toLowerCase();
  return Object.fromEntries(Object.entries(own).filter(differs));
}

const beforeColon = /^.*?(?=\s*:?$)/u;

function standardHeadings({ article, declarations }: Words): Readonly<Record<HeadedPart, string>> {
  return {
    abstract: article.abstract,
    keywords: beforeColon.exec(article.keywords)?.[0] ?? article.keywords,
    'learning-points': article.learningPoints,
    references: article.references,
    declarations: declarations.heading,
    abbreviations: declarations.abbreviations,
  };
}
