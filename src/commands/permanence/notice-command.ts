import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatReport } from '../../faults/report.ts';
import { loadContent } from '../../loading/load-content.ts';
import type { Article } from '../../model/article.ts';
import type { Content } from '../../model/content.ts';
import { readDate } from '../../schema/date.ts';
import { readDoi } from '../../schema/identifiers.ts';
import { refuse } from '../options.ts';
import { type NoticeDraft, noticeText } from './notice-text.ts';
import { articleFolder, knownArticle, stop } from './pages.ts';
import { propose } from './propose.ts';
import type { Replacement } from './replace-all.ts';

interface NoticeOptions {
  readonly date?: string | undefined;
  readonly id?: string | undefined;
  readonly doi?: string | undefined;
}

/** A notice that is to be made, and what is to be known of it. */
export interface Notice {
  readonly about: Article;
  readonly date: string;
  readonly id: string;
  readonly folder: Replacement;
}

/** Prepares the notice about an article; ends the process where the article is unknown or the journal has faults. */
export async function prepareNotice(
  type: NoticeDraft['type'],
  name: string,
  words: string,
  options: NoticeOptions,
): Promise<Notice> {
  const id = await knownArticle(name);
  const date = dateOf(options);
  // A draft has taken its id and its DOI already.
  process.env['CASEBOOK_DRAFTS'] = '1';
  const { content, faults } = await loadContent();
  if (!content) {
    console.log(`${formatReport(faults)}\n`);
    return stop('Nothing was written; put the errors right and run the command again');
  }
  const about = content.articles.find((article) => article.id === id);
  if (!about || about.withdrawn) return refuse(`"${id}" was withdrawn; there is nothing left to be changed`);
  if (content.drafts?.includes(id)) return refuse(`"${id}" is a draft, which nobody has seen; change it as you like`);
  checkSection(type, content);
  const place = placeOf(content, `${id}-${type}`, date, options);
  const text = noticeText({ type, about, place, date, words }, content.journal);
  const make = async (ready: string): Promise<void> => {
    await mkdir(ready);
    await writeFile(join(ready, 'article.md'), text);
  };
  return { about, date, id: place.id, folder: { place: articleFolder(place.id), make } };
}

/** The day that an option names; today where it is not given. */
export function dateOf({ date }: Pick<NoticeOptions, 'date'>): string {
  const today = new Date();
  if (date === undefined) {
    const parts = [today.getFullYear(), today.getMonth() + 1, today.getDate()];
    return parts.map((part) => String(part).padStart(2, '0')).join('-');
  }
  const reading = readDate(date);
  return 'value' in reading ? reading.value : refuse(reading.message);
}

function checkSection(type: NoticeDraft['type'], { journal }: Content): void {
  if (journal.sections.some((section) => section.type === type)) return;
  const label = type.charAt(0).toUpperCase() + type.slice(1);
  refuse(
    `The journal has no section for a ${type}; add it to "sections:" in journal.yaml:\n  - label: ${label}\n    plural: ${label}s\n    type: ${type}`,
  );
}

function placeOf(content: Content, name: string, date: string, { id, doi }: NoticeOptions) {
  const proposal = propose(content, name, date);
  const place = { ...proposal, ...(id !== undefined && { id }), ...(doi !== undefined && { doi: doiOf(doi) }) };
  if (!/^[A-Za-z0-9_-][A-Za-z0-9._-]*$/.test(place.id)) {
    refuse(`"${place.id}" is no name of a folder of an article; expected letters, digits, ".", "_" and "-" only`);
  }
  if (existsSync(articleFolder(place.id)))
    refuse(`The journal has an article "${place.id}" already; give another --id`);
  return place;
}

function doiOf(text: string): string {
  const reading = readDoi(text);
  return 'value' in reading ? reading.value : refuse(reading.message);
}
