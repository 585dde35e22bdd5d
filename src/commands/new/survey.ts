import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { loadIssueFiles } from '../../content/journal/load-issues.ts';
import { loadPermalinks } from '../../content/permanence/load-permalinks.ts';
import type { Journal } from '../../model/journal.ts';
import type { Permalink } from '../../model/permalinks.ts';
import { articleFields } from '../../schema/article.ts';
import { check } from '../../schema/problems.ts';
import { authoredFields } from '../authored-fields.ts';

/** What a report that the journal has already states of its place; a report with faults counts with the rest of it. */
export interface ExistingReport {
  readonly id: string;
  readonly doi?: string | undefined;
  readonly volume?: string | undefined;
  readonly issue?: string | undefined;
  readonly published?: string | undefined;
  readonly formerIds: readonly string[];
}

/** What a new report must fit into. */
export interface Survey {
  readonly journal: Journal;
  readonly reports: readonly ExistingReport[];
  /** Every name in articles/, be it of a report or not. */
  readonly names: readonly string[];
  /** All that the journal has ever published, but for what was given up. */
  readonly permalinks: readonly Permalink[];
  /** The year of each volume, by journal.yaml and the files of issues/. */
  readonly years: Readonly<Record<string, number>>;
}

/** Looks at the ids, DOIs and issues of a journal without checking or rendering any of its reports. */
export async function surveyJournal(content: string, journal: Journal): Promise<Survey> {
  const folder = join(content, 'articles');
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.map(({ name }) => name).filter((name) => !name.startsWith('.'));
  const reports = names.map((name) => readReport(content, name));
  const { years } = await loadIssueFiles(content);
  const kept = await loadPermalinks(journal);
  const permalinks = kept.permalinks.filter(({ givenUp }) => givenUp === undefined);
  return { journal, reports, names, permalinks, years: { ...years, ...journal.volumes } };
}

/** What a report states of its place, as far as it can be read. @param content absolute path of the content folder */
export function readReport(content: string, id: string): ExistingReport {
  const authored = authoredFields(join(content, 'articles', id, 'article.md'));
  const { doi, volume, issue, published, 'redirect-from': former } = articleFields.shape;
  return {
    id,
    doi: check(doi, authored['doi']).value,
    volume: check(volume, authored['volume']).value,
    issue: check(issue, authored['issue']).value,
    published: check(published, authored['published']).value,
    formerIds: check(former, authored['redirect-from']).value ?? [],
  };
}
