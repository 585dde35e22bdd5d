import { settings } from '../settings/settings.ts';
import type { Bounds } from './find-inside.ts';

/** Nothing outside the content folder is read. */
export function contentBounds(): Bounds {
  return { folder: settings().content, name: 'the content folder' };
}

/** What a report publishes lies in its own folder. @param folder absolute path */
export function reportBounds(folder: string): Bounds {
  return { folder, name: 'the folder of the report' };
}
