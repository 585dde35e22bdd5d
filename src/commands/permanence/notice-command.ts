import { loadContent } from '../../content/load-content.ts';
import { formatFaults } from '../../faults/fault-list.ts';
import { print } from '../../faults/print.ts';
import type { Article } from '../../model/article.ts';
import type { Content } from '../../model/content.ts';
import type { Reading } from '../../schema/reading.ts';
import { settings, shownPath } from '../../settings/settings.ts';
import { checkDoi, checkId } from '../new/answer-checks.ts';
import { surveyJournal } from '../new/survey.ts';
import { refuse, stop } from '../options.ts';
import { dateOf } from './date-of.ts';
import { type NoticeDraft, noticeText } from './notice-text.ts';
import { articleAlone, articleFolder, knownArticle, openContent } from './pages.ts';
import { type Proposal, propose } from './propose.ts';
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
  readonly folder: Replacement;
}

/** Prepares the notice about an article; ends the process where the article is unknown or the journal has faults. */
export async function prepareNotice(
  type: NoticeDraft['type'],
  name: string,
  words: string,
  options: NoticeOptions,
): Promise<Notice> {
  await openContent();
  const id = await knownArticle(name);
  // A draft has taken its id and its DOI already.
  process.env['CASEBOOK_DRAFTS'] = '1';
  const { content, faults } = await loadContent();
  if (!content) {
    print(`${formatFaults(faults)}\n`);
    return stop('Nothing was written; put the errors right and run the command again');
  }
  const about = content.articles.find((article) => article.id === id);
  if (!about || about.withdrawn) return refuse(`"${id}" was withdrawn; there is nothing left to be changed`);
  if (content.drafts?.includes(id)) return refuse(`"${id}" is a draft, which nobody has seen; change it as you like`);
  const date = dateOf(options, about.published);
  refuseSecondRetraction(type, about, content);
  checkSection(type, content);
  const place = await placeOf(content, `${id}-${type}`, date, options);
  const text = noticeText({ type, about, place, date, words }, content.journal);
  return { about, date, folder: articleAlone(place.id, text) };
}

function refuseSecondRetraction(type: NoticeDraft['type'], { id }: Article, { articles }: Content): void {
  if (type !== 'retraction') return;
  const notice = articles.find(({ relations }) => relations.some((each) => each.kind === 'retracts' && each.id === id));
  if (notice)
    refuse(
      `"${id}" is retracted already; ${shownPath(articleFolder(notice.id))}/article.md is the notice: change that`,
    );
}

function checkSection(type: NoticeDraft['type'], { journal }: Content): void {
  if (journal.sections.some((section) => section.type === type)) return;
  const label = type.charAt(0).toUpperCase() + type.slice(1);
  refuse(
    `The journal has no section for a ${type}; add it to "sections:" in journal.yaml:\n  - label: ${label}\n    plural: ${label}s\n    type: ${type}`,
  );
}

/** Where the notice is to stand: what is given is held to what is asked of any new report. */
async function placeOf(content: Content, name: string, date: string, { id, doi }: NoticeOptions): Promise<Proposal> {
  const proposal = propose(content, name, date);
  const survey = await surveyJournal(settings().content, content.journal);
  return {
    ...proposal,
    ...(id !== undefined && { id: accepted(checkId(id, survey)) }),
    ...(doi !== undefined && { doi: accepted(checkDoi(doi, survey, proposal.doi)) }),
  };
}

function accepted(reading: Reading<string>): string {
  return 'value' in reading ? reading.value : refuse(reading.message);
}
