import { inlineMarkdown } from '../markdown/inline.ts';
import type { BuiltManuscript } from '../markdown/manuscript.ts';
import type { Article } from '../model/article.ts';
import type { Journal } from '../model/journal.ts';
import type { FrontMatter } from './read-front-matter.ts';

/** The article as lists, heads and metadata need it: the front matter, completed by its journal and its text. */
export function assembleArticle(
  id: string,
  digest: string,
  frontMatter: FrontMatter,
  built: BuiltManuscript,
  journal: Journal,
): Article {
  const { references: _, allow: __, title, notice, translations, ...fields } = frontMatter;
  const section = journal.sections.find(({ label, type }) =>
    fields.section === undefined ? type === fields.type : label === fields.section,
  );
  return {
    ...fields,
    id,
    digest,
    title: inlineMarkdown(title),
    type: section?.type ?? fields.type,
    section: section?.label ?? fields.section ?? fields.type,
    language: fields.language ?? journal.language,
    license: fields.license ?? journal.license,
    keywords: fields.keywords.length > 0 ? fields.keywords : (built.keywords ?? []),
    abstract: built.abstractText,
    cites: built.manuscript.references.flatMap(({ doi, pmid }) => doi?.toLowerCase() ?? pmid ?? []),
    images: built.images,
    referenceCount: built.manuscript.references.length,
    notice: notice === undefined ? undefined : inlineMarkdown(notice),
    translations: translations.map((translation) => ({
      ...translation,
      title: translation.title === undefined ? undefined : inlineMarkdown(translation.title),
    })),
  };
}
