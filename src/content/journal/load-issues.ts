import { basename, join } from 'node:path';
import { type Fault, fault, fileStart } from '../../faults/fault.ts';
import { didYouMean } from '../../faults/suggest.ts';
import { listFiles } from '../../files/list-files.ts';
import { readText } from '../../files/text-file.ts';
import { textsFor } from '../../language/texts.ts';
import type { Article } from '../../model/article.ts';
import type { SiteFile } from '../../model/content.ts';
import { type Issue, issueLabel, issueSlug } from '../../model/issue.ts';
import type { Journal } from '../../model/journal.ts';
import { issuePath } from '../../model/paths.ts';
import { type IssueFields, issueFields } from '../../schema/issue.ts';
import { shownPath } from '../../settings/settings.ts';
import { newestIssue } from '../../views/order.ts';
import { type ReadFields, readFields } from '../../yaml/read-fields.ts';
import { type PublishedCover, publishCover } from './publish-cover.ts';

interface LoadedIssueFile {
  readonly volume: string;
  readonly slug: string;
  readonly path: string;
  readonly file: IssueFields;
  readonly cover?: PublishedCover | undefined;
  readonly position: ReadFields<IssueFields>['position'];
}

/** Everything of `issues/`: the files by volume and number, and the years that they state for their volumes. */
export async function loadIssueFiles(folder: string) {
  const files: LoadedIssueFile[] = [];
  const years: Record<string, number> = {};
  // Covers lie beside the files of their issues.
  const { names, faults } = listFiles(join(folder, 'issues'), '.yaml', /\.(?:jpe?g|png|webp|avif|gif|tiff?|svg)$/i);
  for (const name of names) {
    const { source, faults: unreadable } = readText(join(folder, 'issues', name));
    faults.push(...unreadable);
    if (!source) continue;
    const { value: issue, faults: wrong, position } = readFields(issueFields, source);
    faults.push(...wrong);
    const [, volume, slug] = /^([^-]+)-(.+)\.ya?ml$/.exec(name) ?? [];
    if (volume === undefined || slug === undefined) faults.push(nameFault(join(folder, 'issues', name)));
    else if (issue) {
      const place = { path: source.path, position: position(['cover']) };
      const own = { volume, slug: issueSlug(slug) };
      const cover = await publishCover(join(folder, 'issues'), issue.cover, own, place);
      faults.push(...cover.faults);
      files.push({ ...own, path: source.path, file: issue, cover: cover.cover, position });
      const year = issue.year ?? (issue.date === undefined ? undefined : Number(issue.date.slice(0, 4)));
      if (year !== undefined) years[volume] ??= year;
    }
  }
  return { files, faults, years };
}

/** The covers of these issues, each beside its page. */
export function coverFiles(files: readonly LoadedIssueFile[], issues: readonly Issue[]): SiteFile[] {
  const shown = new Set(issues.map(issuePath));
  return files.flatMap((file) => (shown.has(issuePath(file)) ? (file.cover?.files ?? []) : []));
}

function nameFault(file: string): Fault {
  const message = `The file name "${basename(file)}" names no issue; expected volume and number, as in "7-5.yaml" or "7-suppl-1.yaml"`;
  return fault('issue-order', shownPath(file), fileStart, message);
}

/**
 * The issues that the articles belong to, newest first, completed by their files. A volume none of whose articles is in
 * an issue is one.
 *
 * @param complete whether `articles` are all there are: else an unknown id may be of one that has faults
 */
export function assembleIssues(
  articles: readonly Article[],
  files: readonly LoadedIssueFile[],
  journal: Journal,
  years: Readonly<Record<string, number>>,
  complete: boolean,
): { issues: Issue[]; faults: Fault[] } {
  const withIssues = new Set(articles.flatMap(({ volume, issue }) => (issue === undefined ? [] : [volume])));
  const groups = Map.groupBy(
    articles.filter(({ volume, issue }) => volume !== undefined && (issue !== undefined || !withIssues.has(volume))),
    ({ volume, issue = '' }) => `${volume}/${issueSlug(issue)}`,
  );
  const faults: Fault[] = complete ? files.flatMap((file, i) => uselessFile(file, files.slice(0, i), groups)) : [];
  const issues = [...groups.values()].map((members): Issue => {
    const { volume = '', issue: number = '' } = members[0] ?? {};
    const slug = issueSlug(number);
    const file = files.find((each) => each.volume === volume && each.slug === slug);
    if (file && complete) faults.push(...orderFaults(file, members));
    const year = years[volume] ?? 0;
    const { title, date } = file?.file ?? {};
    const ids = inOrder(members, file?.file.order ?? []);
    return {
      volume,
      number,
      slug,
      year,
      label: issueLabel({ ...textsFor(journal.language), issueLabel: journal.issueLabel }, { year, volume, number }),
      title,
      date,
      cover: file?.cover?.image,
      articles: ids,
    };
  });
  return { issues: issues.sort(newestIssue), faults };
}

/** A file that adds nothing to any issue: one without articles, or one that has a file already. */
function uselessFile(
  { volume, slug, path }: LoadedIssueFile,
  before: readonly LoadedIssueFile[],
  groups: ReadonlyMap<string, readonly Article[]>,
): Fault[] {
  const refuse = (message: string): Fault[] => [fault('issue-unknown', path, fileStart, message)];
  const twin = before.find((each) => each.volume === volume && each.slug === slug);
  if (twin) return refuse(`This issue has the file ${basename(twin.path)} already; join the two`);
  if (groups.has(`${volume}/${slug}`)) return [];
  return refuse(`No article is of volume ${volume}, issue ${slug}; correct the name of this file, or remove it`);
}

function orderFaults({ file, path, position }: LoadedIssueFile, members: readonly Article[]): Fault[] {
  const ids = members.map(({ id }) => id);
  return (file.order ?? []).flatMap((id, i) => {
    if (ids.includes(id)) return [];
    const message = `"${id}" is not an article of this issue; expected one of ${ids.join(', ')}${didYouMean(id, ids)}`;
    return [fault('issue-order', path, position(['order', i]), message)];
  });
}

/** The order that the issue states; articles that it does not name follow, oldest first. */
function inOrder(members: readonly Article[], order: readonly string[]): string[] {
  const rank = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return members
    .toSorted((a, b) => rank(a.id) - rank(b.id) || a.published.localeCompare(b.published) || a.id.localeCompare(b.id))
    .map(({ id }) => id);
}
