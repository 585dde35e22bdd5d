import { join } from 'node:path';
import { citationsOf } from '../citation/cite-article.ts';
import type { CitationStyle } from '../citation/style.ts';
import { fileStart } from '../faults/fault.ts';
import { hasErrors } from '../faults/report.ts';
import { publishImage } from '../images/publish-image.ts';
import { buildManuscript } from '../markdown/manuscript.ts';
import type { PublishedFile } from '../model/manuscript.ts';
import { articleYear } from '../model/volume-year.ts';
import type { ArticleFolder } from './article-folder.ts';
import type { ArticleContext, ArticleRecord } from './article-record.ts';
import { assembleArticle } from './assemble-article.ts';
import { checkArticle } from './check-article.ts';
import { checkEditorially } from './check-editorially.ts';
import { writeManuscript } from './manuscript-cache.ts';
import { publishFolderFiles, taken } from './publish-folder-files.ts';
import { readArticleReferences } from './read-article-references.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { settings, shownPath } from './settings.ts';
import { readText } from './text-file.ts';

/** The citation styles of a journal, ready for use. */
export interface ArticleStyles {
  readonly references: CitationStyle;
  readonly howToCite: CitationStyle;
}

/**
 * Reads, checks and renders one article. Its text goes to the manuscript cache under the digest, its record is
 * returned. Every fault of every file of the folder is found in one go.
 */
export async function loadArticle(
  folder: ArticleFolder,
  digest: string,
  context: ArticleContext,
  styles: ArticleStyles,
): Promise<ArticleRecord> {
  const path = shownPath(join(folder.path, 'article.md'));
  const { source, faults: unreadable } = await readText(join(folder.path, 'article.md'));
  if (!source) return { path, faults: unreadable, positions: { doi: fileStart, volume: fileStart, relations: [] } };

  const { frontMatter, references: named, bodyOffset, faults: frontFaults, position } = readFrontMatter(source);
  const positions = {
    doi: position(['doi']),
    volume: position(['volume']),
    relations: frontMatter?.relations.map(({ kind }) => position([kind])) ?? [],
  };
  if (!named) return { path, faults: frontFaults, positions };

  const read = await readArticleReferences(folder, named);
  const images: PublishedFile[] = [];
  const built = await buildManuscript({
    source,
    bodyOffset,
    language: frontMatter?.language ?? context.journal.language,
    references: read.references,
    mayExist: read.mayExist,
    style: styles.references,
    publishImage: async (name) => {
      const refused = taken(name, folder);
      if (refused) return refused;
      const outcome = await publishImage(join(folder.path, name), name, join(settings().cache, 'images'));
      if ('files' in outcome) images.push(...outcome.files);
      return outcome;
    },
  });
  const faults = [...frontFaults, ...read.faults, ...built.faults];
  if (!frontMatter) return { path, faults, positions };

  const article = assembleArticle(folder.id, digest, frontMatter, built, context.journal);
  const beside = await publishFolderFiles(folder, article, path, position);
  faults.push(...beside.faults, ...(context.known ? checkArticle(article, context, path, position) : []));
  const text = { ...built, references: read.references };
  if (context.known)
    faults.push(...(await checkEditorially({ article, frontMatter, text, folder, source, context, position })));
  if (hasErrors(faults)) return { path, article, faults, positions };

  const year = articleYear(article, context.years);
  const files = [...new Map([...images, ...beside.files].map((file) => [file.name, file])).values()];
  const citations = citationsOf(article, context.journal, year, styles.howToCite);
  await writeManuscript(digest, { ...built.manuscript, citations, files });
  return { path, article, faults, positions };
}
