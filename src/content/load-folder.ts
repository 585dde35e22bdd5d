import { join } from 'node:path';
import { fault, fileStart } from '../faults/fault.ts';
import { diskFailure } from '../files/disk-failure.ts';
import { shownPath } from '../settings/settings.ts';
import type { ArticleFolder } from './article/article-folder.ts';
import { type ArticleContext, type FolderRecord, noPositions } from './article/article-record.ts';
import { loadArticle } from './article/load-article.ts';
import { journalStyles } from './journal/journal-styles.ts';

/** Loads an article; a failure of Casebook itself becomes a fault of it, too, and one of the disk is thrown. */
export async function loadFolder(folder: ArticleFolder, context: ArticleContext): Promise<FolderRecord> {
  try {
    const { styles } = journalStyles(context.journal.citationStyle, context.folder);
    return await loadArticle(folder, context, styles);
  } catch (error) {
    if (diskFailure(error) !== undefined) throw error;
    const path = shownPath(join(folder.path, 'article.md'));
    const message = `Casebook failed on this report (${(error as Error).message}); please tell its developers and send them the folder`;
    return { path, faults: [fault('internal-error', path, fileStart, message)], positions: noPositions };
  }
}
