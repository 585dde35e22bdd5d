import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { versionsFolder } from '../../content/article/list-versions.ts';
import { loadContent } from '../../content/load-content.ts';
import { formatFaults } from '../../faults/fault-list.ts';
import { print } from '../../faults/print.ts';
import { textToShow } from '../../files/text-file.ts';
import type { Article, RelationKind } from '../../model/article.ts';
import { articlePath } from '../../model/paths.ts';
import { shownPath } from '../../settings/settings.ts';
import { refuse, stop } from '../options.ts';
import { copyFolder } from './copy-folder.ts';
import { committedReport } from './git-folder.ts';
import { articleFolder, knownArticle, openContent, soundPermalinks, undone } from './pages.ts';
import { replaceAll } from './replace-all.ts';
import { withoutNewestCorrection } from './state-correction.ts';

/**
 * Takes back the notice about an article that is neither committed nor published, and what its command wrote into the
 * article; whatever was changed there since stays. Ends the process.
 */
export async function undoNotice(kind: RelationKind, name: string): Promise<never> {
  await openContent();
  const id = await knownArticle(name);
  process.env['CASEBOOK_DRAFTS'] = '1';
  const { content, faults } = await loadContent();
  if (!content) return stop(`${formatFaults(faults)}\n\nNothing was taken back; put the errors right first`);
  const about = content.articles.find((article) => article.id === id);
  const notices = content.articles.filter(({ relations }) =>
    relations.some((each) => each.kind === kind && each.id === id),
  );
  const notice = await newest(notices);
  if (!about || !notice) {
    const words = kind === 'corrects' ? 'correction' : 'retraction';
    return refuse(`"${id}" has no ${words} that could be taken back: none is there, or it is committed or published`);
  }
  if (kind === 'corrects') await unstate(about);
  const folder = articleFolder(notice.id);
  await rm(folder, { recursive: true });
  print(`${shownPath(folder)} is gone`);
  return process.exit(0);
}

/** The one that nobody has seen: git has it not, and no build has recorded its address. */
async function newest(notices: readonly Article[]): Promise<Article | undefined> {
  const { permalinks } = await soundPermalinks();
  const recorded = new Set(permalinks.map(({ path }) => path));
  const open: Article[] = [];
  for (const notice of notices) {
    const committed = await committedReport(articleFolder(notice.id)).catch(() => undefined);
    if (!committed && !recorded.has(articlePath(notice.id))) open.push(notice);
  }
  return open.toSorted((a, b) => a.published.localeCompare(b.published)).at(-1);
}

/** Takes the newest correction out of the text, and the version that it kept. */
async function unstate({ id, corrected }: Article): Promise<void> {
  const place = articleFolder(id);
  const file = join(place, 'article.md');
  const [stated] = corrected;
  if (stated?.version === undefined)
    return refuse(
      `"${id}" keeps no version of this correction; bring it back with git: git checkout ${shownPath(place)}`,
    );
  const text = withoutNewestCorrection(textToShow(file) ?? '');
  if (text === undefined)
    return refuse(`Remove the newest entry of "corrected:" in ${shownPath(file)} by hand, then run this again`);
  const { version } = stated;
  const make = async (ready: string): Promise<void> => {
    await copyFolder(place, ready);
    await rm(join(ready, versionsFolder, String(version)), { recursive: true, force: true });
    await rm(join(ready, 'article.md'));
    await writeFile(join(ready, 'article.md'), text);
  };
  await replaceAll([{ place, make }]).catch(undone);
  print(`${shownPath(file)} states the correction no more; what else you changed in it is still there`);
}
