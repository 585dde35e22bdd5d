import { join } from 'node:path';
import { type Fault, fault } from '../../faults/fault.ts';
import { hasErrors } from '../../faults/fault-list.ts';
import { readText } from '../../files/text-file.ts';
import { articleYear } from '../../model/cited-fields.ts';
import { shownPath } from '../../settings/settings.ts';
import { imageFoldersOf } from '../../store/image-folders.ts';
import { keyOf } from '../../store/kinds.ts';
import { keepFolderText } from '../../store/text-cache.ts';
import type { ArticleStyles } from '../journal/journal-styles.ts';
import type { ArticleFolder } from './article-folder.ts';
import { type ArticleContext, type FolderRecord, noPositions, positionsOf } from './article-record.ts';
import { assembleArticle, completeArticle } from './assemble-article.ts';
import { type BuiltText, buildText } from './build-text.ts';
import { checkEditorially } from './check-editorially.ts';
import { contentsDigest } from './contents-digest.ts';
import { ensureCitations } from './ensure-citations.ts';
import { keptVersions } from './kept-versions.ts';
import { publishFolderFiles } from './publish-folder-files.ts';
import { readArticleReferences } from './read-article-references.ts';
import { dataReader } from './read-data.ts';
import { type FrontMatter, readFrontMatter } from './read-front-matter.ts';
import { markRetractions } from './retractions.ts';
import { shownFiles } from './shown-files.ts';
import { unshownFiles } from './unshown-files.ts';

/**
 * Reads and checks one article. Its text goes to the cache, its record is returned. Every fault of every file of the
 * folder is found in one go. Of the journal, the record and the text know the language and the citation styles alone, and
 * of the list of retracted works those that the article refers to.
 */
export async function loadArticle(
  folder: ArticleFolder,
  context: ArticleContext,
  styles: ArticleStyles,
): Promise<FolderRecord> {
  const path = shownPath(join(folder.path, 'article.md'));
  const { source, faults: unreadable } = readText(join(folder.path, 'article.md'));
  if (!source) return { path, faults: unreadable, positions: noPositions };

  const { frontMatter, references: named, fields, bodyOffset, faults: frontFaults, position } = readFrontMatter(source);
  const positions = positionsOf(position, frontMatter);
  if (!named) return { path, faults: frontFaults, positions };

  const read = readArticleReferences(folder, named);
  const { retractions, references } = markRetractions(read.references, context.retracted);
  const published = shownFiles(folder);
  const built = await buildText({
    source,
    bodyOffset,
    fields,
    language: frontMatter?.language ?? context.journal.language,
    references,
    mayExist: read.mayExist,
    isWhole: read.isWhole,
    style: styles.references,
    ...published.publishers,
    ...{ abbreviations: frontMatter?.abbreviations, supplements: frontMatter?.supplements },
    standsAlone: standsAlone(frontMatter),
    readData: dataReader(folder),
  });
  const faults = [...frontFaults, ...read.faults, ...built.faults];
  if (!frontMatter) return { path, faults, positions };

  const stated = assembleArticle(folder.id, frontMatter, built);
  const beside = await publishFolderFiles(folder, stated, path, position);
  const files = [...new Map([...published.files(), ...beside.files].map((file) => [file.name, file])).values()];
  const folderText = { ...built.text, files };
  const whole = { ...stated, files: [...new Set([...published.names(), ...beside.names])] };
  // The same for all code that reads the same, but for the code of the citations, which are kept under it, too.
  const article = { ...whole, digest: keyOf('citations', [whole, folderText, styles.howToCite]) };
  const complete = completeArticle(article, context.journal);
  if (standsAlone(frontMatter)) faults.push(...uncitedList(built));
  faults.push(...beside.faults, ...keptVersions(article, folder, path, position));
  const shown = [...published.asked(), ...stated.supplements.map(({ file }) => file)];
  faults.push(...unshownFiles(folder, shown, faults));
  const report = {
    ...{ article: complete, source, text: built.reportText, references, position },
    ...{ retracted: retractions.found, allowed: Object.keys(frontMatter.allow) },
  };
  const record = { path, article, faults: await checkEditorially(report, folder, faults), retractions, positions };
  // How grave a remark is, the journal says: the text is kept whatever they are.
  if (hasErrors(faults)) return record;

  await keepFolderText(article.digest, folderText);
  // Here are threads to make them in.
  await ensureCitations(complete, context.journal, articleYear(complete, context.years), styles.howToCite);
  return withContents({ ...record, published: files, imageFolders: imageFoldersOf(files) }, folder);
}

/** Whether an article is about itself and whole; one whose front matter has faults is taken for it meanwhile. */
function standsAlone(frontMatter: FrontMatter | undefined): boolean {
  return frontMatter === undefined || (frontMatter.relations.length === 0 && frontMatter.fullText === undefined);
}

/** One remark on a list of which the text cites nothing, where it begins. */
function uncitedList({ citesNothing, text: { references } }: BuiltText): Fault[] {
  const [first] = references;
  if (!citesNothing || !first?.source) return [];
  const works = references.length === 1 ? 'the work' : `any of the ${references.length} works`;
  const message = `The text does not cite ${works} of its list of references; write [@${first.key}] where it rests on the first`;
  return [fault('references-uncited', first.source.path, first.source, message)];
}

/** Adds to the record of an earlier version what is in its folder, which must stay as it is. */
function withContents(record: FolderRecord, folder: ArticleFolder): FolderRecord {
  if (folder.version === undefined) return record;
  const contents = contentsDigest(folder);
  if ('fault' in contents) return { ...record, faults: [...record.faults, contents.fault] };
  return { ...record, contents: contents.digest };
}
