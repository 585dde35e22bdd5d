import { type Fault, fault, fileStart } from '../../faults/fault.ts';
import { type Permalink, shortName } from '../../model/permalinks.ts';
import { npmRun } from '../../settings/npm-run.ts';
import type { KeptPermalinks } from './load-permalinks.ts';

/**
 * The fault of a journal whose reports are out and in no record: were the folder of one renamed, no build would miss it.
 *
 * @param current what the journal publishes now
 */
export function unrecordedReports({ path: file, permalinks }: KeptPermalinks, current: readonly Permalink[]): Fault[] {
  const recorded = new Set(permalinks.map(({ path }) => path));
  const isReport = (path: string): boolean => shortName(path) !== path;
  const reports = current.filter(({ path }) => isReport(path) && !recorded.has(path));
  const [first] = reports;
  if (!first) return [];
  const others = reports.length - 1;
  const found =
    others === 0
      ? `"${first.title}" is out and not recorded, so that its address could get lost; record it`
      : `"${first.title}" and ${others} more are out and not recorded, so that their addresses could get lost; record them`;
  return [fault('permalink-unrecorded', file, fileStart, `${found}: ${npmRun('build')}, then commit ${file}`)];
}

/** The fault of a file that lacks lines which an earlier version of it has: they are in force, and a build writes them again. */
export function missingLines({ path: file, permalinks, written }: KeptPermalinks): Fault[] {
  const missing = permalinks.filter(({ path }) => !written.has(path));
  const [first] = missing;
  if (!first) return [];
  const found =
    missing.length === 1
      ? `The line of "${first.path}" was taken out; what was published stays, and a build writes it again`
      : `The lines of "${first.path}" and ${missing.length - 1} more were taken out; what was published stays, and a build writes them again`;
  return [fault('permalink-unrecorded', file, fileStart, `${found}: ${npmRun('build')}, then commit ${file}`)];
}
