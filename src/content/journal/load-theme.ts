import { join } from 'node:path';
import { type Fault, fault, type Position } from '../../faults/fault.ts';
import { contentBounds } from '../../files/content-bounds.ts';
import type { Obstacle } from '../../files/find-inside.ts';
import { nameObstacle } from '../../files/published-name.ts';
import { formatBytes, readHead } from '../../files/read-inside.ts';
import { publishImage } from '../../images/publish-image.ts';
import type { SiteFile } from '../../model/content.ts';
import type { PublishedFile, PublishedImage } from '../../model/published-file.ts';
import { type Theme, themePath } from '../../model/theme.ts';
import { settings, shownPath } from '../../settings/settings.ts';

/** A font of this size (bytes) or more keeps readers waiting; one subset to a script has a quarter of it. */
const heavyFont = 150_000;

/** Bytes of the largest font that is published: one of all Chinese characters has about ten million. */
const largestFont = 20 * 1024 * 1024;

/** What faults call the content folder. */
const folder = 'the content folder';

/**
 * The files that the looks of a journal need: its logo, and its fonts, with paths below the root of the site.
 * @param position finds a field of journal.yaml
 */
export async function loadTheme({ logo, logoDark, fonts }: Theme, position: (path: readonly string[]) => Position) {
  const files: PublishedFile[] = [];
  const faults: Fault[] = [];
  const path = shownPath(join(settings().content, 'journal.yaml'));
  const image = async (name: string | undefined, field: string): Promise<PublishedImage | undefined> => {
    if (name === undefined) return undefined;
    const outcome = await publishImage(join(settings().content, name), name, settings().images, folder);
    if ('rule' in outcome) {
      faults.push(fault(outcome.rule, path, position([field]), outcome.message));
      return undefined;
    }
    files.push(...outcome.files);
    return outcome.image;
  };
  const light = await image(logo, 'logo');
  const dark = await image(logoDark, 'logo-dark');
  for (const use of ['text', 'labels'] as const) {
    for (const [key, name] of Object.entries<string | undefined>({ ...fonts[use]?.files })) {
      if (name === undefined) continue;
      const from = join(settings().content, name);
      const obstacle = fontObstacle(from, name);
      if (!obstacle || obstacle.rule === 'heavy-font') files.push({ name, from });
      const at = position(['fonts', use, key === 'boldItalic' ? 'bold-italic' : key]);
      if (obstacle) faults.push(fault(obstacle.rule, path, at, `The font "${name}" ${obstacle.why}`));
    }
  }
  return {
    logo: light && { light, dark },
    files: files.map(({ name, ...file }): SiteFile => ({ path: themePath + name, ...file })),
    faults,
  };
}

/** What is wrong with a font; one that is only heavy is used all the same. */
function fontObstacle(from: string, name: string): Obstacle | undefined {
  const read = readHead(from, contentBounds(), 4);
  if ('why' in read) return read;
  if (read.bytes.toString('latin1') !== 'wOF2')
    return { rule: 'file-kind', why: 'is no WOFF2, whatever its name says; convert it to WOFF2' };
  if (read.size > largestFont)
    return {
      rule: 'file-too-large',
      why: `has ${formatBytes(read.size)}; expected at most ${formatBytes(largestFont)}`,
    };
  const unfit = nameObstacle(name);
  if (unfit || read.size < heavyFont) return unfit;
  const size = `has ${Math.round(read.size / 1000)} kB`;
  return { rule: 'heavy-font', why: `${size}; subset it to the scripts of the journal, to less than 150 kB` };
}
