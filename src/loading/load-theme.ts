import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Fault, fault, type Position } from '../faults/fault.ts';
import { publishImage } from '../images/publish-image.ts';
import type { SiteFile } from '../model/content.ts';
import type { PublishedFile, PublishedImage } from '../model/manuscript.ts';
import { type Font, type Logo, type Theme, themePath } from '../model/theme.ts';
import { settings, shownPath } from './settings.ts';

/** A font of this size (bytes) or more keeps readers waiting; one subset to a script has a quarter of it. */
const heavyFont = 150_000;

/** What faults call the content folder. */
const folder = 'the content folder';

/** The files that the looks of a journal need: its logo, and its fonts, with paths below the root of the site. */
export interface LoadedTheme {
  readonly logo?: Logo | undefined;
  readonly files: readonly SiteFile[];
  readonly faults: readonly Fault[];
}

/** @param position finds a field of journal.yaml. */
export async function loadTheme(
  { logo, logoDark, fonts }: Theme,
  position: (path: readonly string[]) => Position,
): Promise<LoadedTheme> {
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
    const outcome = await fontFiles(fonts[use]);
    files.push(...outcome.files);
    faults.push(
      ...outcome.wrong.map(({ rule, field, message }) => fault(rule, path, position(['fonts', use, field]), message)),
    );
  }
  return {
    logo: light && { light, dark },
    files: files.map(({ name, ...file }) => ({ path: themePath + name, ...file })),
    faults,
  };
}

interface WrongFont {
  readonly rule: 'missing-file' | 'heavy-font';
  readonly field: string;
  readonly message: string;
}

async function fontFiles(font: Font | undefined): Promise<{ files: PublishedFile[]; wrong: WrongFont[] }> {
  const files: PublishedFile[] = [];
  const wrong: WrongFont[] = [];
  for (const [key, name] of Object.entries<string | undefined>({ ...font?.files })) {
    if (name === undefined) continue;
    const field = key === 'boldItalic' ? 'bold-italic' : key;
    const from = join(settings().content, name);
    const found = await stat(from).catch(() => undefined);
    if (!found?.isFile()) {
      wrong.push({ rule: 'missing-file', field, message: `The font "${name}" is not in ${folder}` });
      continue;
    }
    files.push({ name, from });
    if (found.size < heavyFont) continue;
    const size = `${Math.round(found.size / 1000)} kB`;
    const message = `The font "${name}" has ${size}; subset it to the scripts of the journal, to less than 150 kB`;
    wrong.push({ rule: 'heavy-font', field, message });
  }
  return { files, wrong };
}
