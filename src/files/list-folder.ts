import { basename, join } from 'node:path';
import { type Fault, fault, fileStart } from '../faults/fault.ts';
import { shownPath } from '../settings/settings.ts';
import { contentBounds } from './content-bounds.ts';
import { type Extent, type Walked, walkFolder } from './walk-folder.ts';
import { isByproduct } from './written-names.ts';

/** What lies in a folder of the content, with a fault for all that may not. */
export interface Listing extends Pick<Walked, 'files' | 'folders' | 'isWhole'> {
  readonly faults: readonly Fault[];
}

const gigabyte = 1024 ** 3;

/** A report with its earlier versions. */
const reportExtent: Extent = { entries: 5_000, bytes: 2 * gigabyte, depth: 8 };

/** A folder with a file or a folder for each report, issue or page; the list of retracted works may have 100 MB. */
const flatExtent: Extent = { entries: 200_000, bytes: Number.POSITIVE_INFINITY, depth: 1 };

/** Everything in the folder of a report and in its folders. @param path absolute */
export function listReport(path: string): Listing {
  return list(path, reportExtent);
}

/** The files and folders of a folder, without what is in these. @param path absolute */
export function listFlat(path: string): Listing {
  return list(path, flatExtent);
}

function list(path: string, extent: Extent): Listing {
  const { wrong, files, ...walked } = walkFolder(path, contentBounds(), extent);
  const faults = wrong.map(({ rule, place, name, why }) => {
    const subject = name === undefined ? 'The folder' : `"${name}"`;
    return fault(rule, shownPath(join(path, place)), fileStart, `${subject} ${why}`);
  });
  return { ...walked, files: files.filter((name) => !isByproduct(basename(name))), faults };
}
