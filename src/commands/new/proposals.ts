import { shortName } from '../../model/permalinks.ts';
import { readArticleId } from '../../schema/identifiers.ts';
import { type Named, nextInSeries, nextLike } from './series.ts';
import type { ExistingReport, Survey } from './survey.ts';

/** Reports in the order of their publication; one without a date came last. */
function inOrder(reports: readonly ExistingReport[]): ExistingReport[] {
  return reports.toSorted(
    (a, b) =>
      (a.published ?? '9').localeCompare(b.published ?? '9') || a.id.localeCompare(b.id, 'en', { numeric: true }),
  );
}

function isOther(name: string): (other: string | undefined) => boolean {
  return (other) => other?.toLowerCase() !== name.toLowerCase();
}

/** Whether no report has or had an id, and nothing else in articles/ has the name, ignoring case. */
export function isFreeId({ names, reports, permalinks }: Survey, id: string): boolean {
  const published = permalinks.map(({ path }) => shortName(path));
  return [...names, ...reports.flatMap(({ formerIds }) => formerIds), ...published].every(isOther(id));
}

/** Whether no report has or had a DOI. */
export function isFreeDoi({ reports, permalinks }: Survey, doi: string): boolean {
  const published = permalinks.flatMap((permalink) => [permalink.doi, ...permalink.formerDois]);
  return [...reports.map((report) => report.doi), ...published].every(isOther(doi));
}

/** What follows the "/" of a DOI. */
function suffixOf(doi: string): string {
  return doi.slice(doi.indexOf('/') + 1);
}

/** The year in which each report was named: the one of its publication, or the one that its name holds. */
function named(reports: readonly ExistingReport[], name: (report: ExistingReport) => string | undefined): Named[] {
  return inOrder(reports).flatMap((report) => {
    const text = name(report);
    if (text === undefined) return [];
    const [inName] = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(text) ?? [];
    return [{ name: text, year: inName ?? report.published?.slice(0, 4) ?? '' }];
  });
}

/**
 * A free id: the last part of the DOI where one was given, else the one that continues the ids of the journal.
 * @param year of publication
 */
export function proposeId(survey: Survey, year: string, doi?: string): string {
  const suffix = doi === undefined ? '' : suffixOf(doi);
  if ('value' in readArticleId(suffix) && isFreeId(survey, suffix)) return suffix;
  const isFree = (id: string): boolean => isFreeId(survey, id);
  const ids = named(survey.reports, ({ id }) => id);
  return nextInSeries(ids, year, isFree) ?? nextInSeries([{ name: `${year}_000`, year }], year, isFree) ?? '';
}

/** An id like one that is taken: with the number that follows. */
export function similarId(survey: Survey, id: string): string {
  return nextLike(id, (other) => isFreeId(survey, other));
}

/** A free DOI by the pattern of the journal's; undefined where it has neither a prefix nor a report with a DOI. */
export function proposeDoi(survey: Survey, id: string, year: string): string | undefined {
  const reports = inOrder(survey.reports).filter(({ doi }) => doi !== undefined);
  const newest = reports.at(-1);
  const prefix = survey.journal.doiPrefix ?? newest?.doi?.split('/')[0];
  if (prefix === undefined) return undefined;
  const isFree = (suffix: string): boolean => isFreeDoi(survey, `${prefix}/${suffix}`);
  const likeId = newest?.doi === undefined ? id : suffixOf(newest.doi).replace(newest.id, () => id);
  if (likeId.includes(id) && isFree(likeId)) return `${prefix}/${likeId}`;
  const suffixes = named(reports, ({ doi }) => doi && suffixOf(doi));
  return `${prefix}/${nextInSeries(suffixes, year, isFree) ?? id}`;
}

/** A volume and, where one can be told, an issue of it. */
export interface Place {
  readonly volume: string;
  readonly issue: string;
}

/**
 * In a volume of the year of publication, the newest issue that is no supplement, or else the first one; nothing where
 * the year has no volume: an older one would lend its year to the citation of the report.
 */
export function proposePlace({ reports, years }: Survey, year: string): Place | undefined {
  const volumes = Object.keys(years).filter((volume) => String(years[volume]) === year);
  const places = reports
    .flatMap(({ volume, issue }) => (volume === undefined || issue === undefined ? [] : [{ volume, issue }]))
    .filter(({ issue }) => /^\d/.test(issue))
    .toSorted((a, b) => numeric(a.volume, b.volume) || numeric(a.issue, b.issue));
  const newest = places.findLast(({ volume }) => volumes.includes(volume));
  const volume = volumes.sort(numeric).at(-1);
  return newest ?? (volume === undefined ? undefined : { volume, issue: '1' });
}

function numeric(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
