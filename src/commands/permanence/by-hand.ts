import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../options.ts';

/**
 * What a withdrawal leaves to people, a line each.
 *
 * @param folder path of the folder of the article, as it is shown to people
 */
export function stillByHand(id: string, folder: string): readonly string[] {
  const deposits = existsSync(join(projectFolder, 'deposit'))
    ? ['Remove the packages of the article from deposit/.']
    : [];
  const steps = [
    'Run npm run build and publish the site now: until then dist/ and the website have the text. Purge the cache of your host or CDN.',
    ...deposits,
    `Take the text out of the history of git, which keeps everything: docs/corrections.md says how to remove ${folder} from it; then everyone clones anew.`,
    `Tell Crossref: npm run deposit -- --article ${id}, and send it.`,
    'Write to PubMed Central, PubMed, DOAJ and the archives that have the text (LOCKSS, CLOCKSS, Portico), and ask them to remove it.',
    'Ask search engines and the Internet Archive (info@archive.org) to remove their copies.',
    'Delete it from backups, from the editorial system and from e-mail.',
  ];
  return ['Still to be done by hand:', ...steps.map((step, at) => `  ${at + 1}. ${step}`)];
}
