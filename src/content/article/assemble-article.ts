import type { Article } from '../../model/article.ts';
import type { ArticleType } from '../../model/article-type.ts';
import type { Journal } from '../../model/journal.ts';
import type { RichText } from '../../model/text.ts';
import { firstSentence } from '../../text/first-sentence.ts';
import { readLine } from '../../tree/line-of-markdown.ts';
import { writeText } from '../../tree/text/write-text.ts';
import type { StatedArticle } from './article-record.ts';
import type { BuiltText } from './build-text.ts';
import type { FrontMatter } from './read-front-matter.ts';
import { statedIn } from './stated-in.ts';

/** The article as lists, heads and metadata need it: the front matter, completed by its text. */
export function assembleArticle(
  id: string,
  frontMatter: FrontMatter,
  built: BuiltText,
): Omit<StatedArticle, 'files' | 'digest'> {
  const { references: _, allow: __, title, subtitle, notice, translations, supplements, ...fields } = frontMatter;
  const keywords = (fields.keywords.length > 0 ? fields.keywords : (built.keywords ?? [])).map(readLine);
  return {
    ...fields,
    id,
    title: readLine(title),
    subtitle: readOptional(subtitle),
    keywords: keywords.map(({ text }) => text),
    abbreviations: { ...fields.abbreviations, ...built.abbreviations },
    ...(keywords.some(isMarked) && { markedKeywords: keywords }),
    abstract: built.abstractText,
    cites: built.text.references.flatMap(({ doi, pmid }) => doi?.toLowerCase() ?? pmid ?? []),
    images: built.images,
    frontImage: built.frontImage,
    ...statedIn(built.text.statements, fields.consent, fields.funding?.grants),
    reason: reasonIn(frontMatter, built),
    referenceCount: built.text.references.length,
    notice: readOptional(notice),
    supplements: supplements.map((supplement) => ({ ...supplement, title: readOptional(supplement.title) })),
    translations: translations.map((translation) => ({
      ...translation,
      title: readOptional(translation.title),
      abstract: translation.abstract?.map(readLine),
      keywords: translation.keywords.map(readLine),
    })),
  };
}

const reasonTypes: readonly ArticleType[] = ['retraction', 'removal', 'expression-of-concern'];

/** What a notice says first of why it is there: the article that it is about shows it. */
function reasonIn({ type }: FrontMatter, { text }: BuiltText): string | undefined {
  if (!reasonTypes.includes(type)) return undefined;
  const first = [...text.abstract, ...text.body].find((block) => block.type === 'paragraph');
  return first && firstSentence(writeText([first]));
}

const readOptional = (text: string | undefined): RichText | undefined =>
  text === undefined ? undefined : readLine(text);

const isMarked = ({ nodes }: RichText): boolean => nodes.some(({ type }) => type !== 'text');

/** The article with what it leaves to its journal. */
export function completeArticle(stated: StatedArticle, journal: Journal): Article {
  const section = journal.sections.find(({ label, type }) =>
    stated.section === undefined ? type === stated.type : label === stated.section,
  );
  // In one order, whether the fields are absent, as from the cache, or undefined: pages and galleys are known by a hash.
  const { type, section: label, language, license, ...fields } = stated;
  return {
    ...fields,
    type: section?.type ?? type,
    section: section?.label ?? label ?? type,
    language: language ?? journal.language,
    license: license ?? journal.license,
  };
}
