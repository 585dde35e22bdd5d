import type { Issue } from '../../model/issue.ts';
import type { Journal } from '../../model/journal.ts';
import { element, optional, wrap } from '../../text/xml.ts';
import type { ArticleView } from '../../views/article-view.ts';
import { dateElement, languageCode } from './elements.ts';

export function journalMetadata({ title, abbreviation, issn, issnPrint, language }: Journal): string {
  const titles = element('full_title', {}, title) + element('abbrev_title', {}, abbreviation);
  const number =
    optional('issn', issnPrint, { media_type: 'print' }) + optional('issn', issn, { media_type: 'electronic' });
  return wrap('journal_metadata', titles + number, { language: languageCode(language) });
}

/** The issue, or the volume of a journal without issues; nothing of an article ahead of both. */
export function journalIssue({ article: { volume, issue: number }, year }: ArticleView, issue?: Issue): string {
  if (volume === undefined) return '';
  return wrap(
    'journal_issue',
    wrap('titles', optional('title', issue?.title)) +
      dateElement('publication_date', issue?.date ?? String(year)) +
      `<journal_volume>${element('volume', {}, volume)}</journal_volume>` +
      optional('issue', number),
  );
}
