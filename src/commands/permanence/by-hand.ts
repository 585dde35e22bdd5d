import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { npmRun } from '../../settings/npm-run.ts';
import { shownPath } from '../../settings/settings.ts';
import { shellWord } from '../../text/shell-word.ts';
import { projectFolder } from '../options.ts';
import { coversNear } from './covers-near.ts';
import { inRepository } from './git-folder.ts';
import { articleFolder } from './pages.ts';
import { reportsAbout } from './reports-about.ts';

/** What is to be known of an article whose text is gone. */
export interface Gone {
  readonly id: string;
  readonly doi?: string | undefined;
  /** Its folder had these names before. */
  readonly formerIds: readonly string[];
}

/** What a withdrawal leaves to people, a line each. */
export async function stillByHand({ id, doi, formerIds }: Gone): Promise<readonly string[]> {
  const about = await reportsAbout([id, ...formerIds], doi);
  const covers = (await coversNear(id)).map(shownPath);
  const hosts = (await usesHostCache()) ? ['Delete the cache of the build host: on GitHub under Actions, Caches.'] : [];
  const steps = [
    ...(about.length === 0 ? [] : [`Read ${about.join(', ')} through: what is about the article may repeat its text.`]),
    ...(covers.length === 0
      ? []
      : [
          `Look at ${covers.join(', ')}: a cover that shows a figure of the article has to go, with the line "cover:" of its issue, and from the history of git, too.`,
        ]),
    `Run ${npmRun('build')} and publish the site now: until then dist/ and the website have the text. Purge the cache of your host or CDN.`,
    ...(existsSync(join(projectFolder, 'deposit')) ? ['Remove the packages of the article from deposit/.'] : []),
    'Remove sites and previews that were made with --out, and pages of faults that were made with check -- --html, here and by colleagues.',
    `Take the text out of the history of git, which keeps everything, as docs/corrections.md says: ${await purge([id, ...formerIds])}`,
    'Have everybody who has a clone of the repository delete it, with its .cache/ and dist/, and clone anew.',
    ...hosts,
    `Tell Crossref: ${npmRun('deposit', '--article', shellWord(id))}, and send it.`,
    'Write to PubMed Central, PubMed, DOAJ and the archives that have the text (LOCKSS, CLOCKSS, Portico), and ask them to remove it.',
    'Ask search engines and the Internet Archive (info@archive.org) to remove their copies.',
    'Delete it from backups, from the editorial system and from e-mail.',
  ];
  return ['Still to be done by hand:', ...steps.map((step, at) => `  ${at + 1}. ${step}`)];
}

/** Whether the workflows of the project keep a cache between builds. */
async function usesHostCache(): Promise<boolean> {
  const folder = join(projectFolder, '.github', 'workflows');
  const names = await readdir(folder).catch(() => []);
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8').catch(() => '')));
  return texts.some((text) => text.includes('actions/cache'));
}

/** How folders of articles are removed from the history; the command knows them by their paths in the repository. */
async function purge(ids: readonly string[]): Promise<string> {
  const folders = [...new Set(ids)].map(articleFolder);
  const there = folders.filter((folder) => existsSync(folder)).map(shownPath);
  const paths = await Promise.all(folders.map(async (folder) => (await inRepository(folder)) ?? shownPath(folder)));
  const command = `git filter-repo --invert-paths ${paths.map((path) => `--path ${shellWord(`${path}/`)}`).join(' ')}`;
  return `copy ${there.join(' and ')} elsewhere, run ${command} and put back what you copied.`;
}
