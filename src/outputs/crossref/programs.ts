import type { Article, Funding, RelationKind } from '../../model/article.ts';
import type { Journal } from '../../model/journal.ts';
import { firstDay } from '../../model/partial-date.ts';
import { doiUrl } from '../../model/paths.ts';
import { element, escapeXml, optional, wrap } from '../../text/xml.ts';
import type { ArticleView } from '../../views/article-view.ts';
import { type NoticeKind, noticeKind } from '../../views/related.ts';

/** Funding and licence; within Crossmark, with what the article updates, where the journal has a policy for it. */
export function programs(view: ArticleView, { crossmarkPolicy }: Journal): string {
  const own = funding(view.article) + access(view);
  if (crossmarkPolicy === undefined) return own;
  return wrap(
    'crossmark',
    element('crossmark_policy', {}, crossmarkPolicy) + updates(view.article) + wrap('custom_metadata', own),
  );
}

/** What a notice does to the article that it names, as Crossref calls it; a comment is a relation. */
const updateTypes: Readonly<Partial<Record<NoticeKind, string>>> = {
  retracted: 'retraction',
  removed: 'removal',
  concern: 'expression_of_concern',
  corrected: 'correction',
};

/** A relation of an article that Crossref takes as an update. */
export interface Update {
  readonly kind: RelationKind;
  /** "correction" */
  readonly type: string;
  /** DOI of the article that is updated. */
  readonly doi: string | undefined;
}

export function updatesOf(article: Article): readonly Update[] {
  return article.relations.flatMap(({ kind, doi }) => {
    const type = updateTypes[noticeKind(article, kind)];
    return type === undefined ? [] : [{ kind, type, doi }];
  });
}

function updates(article: Article): string {
  const known = updatesOf(article).flatMap(({ type, doi }) =>
    doi === undefined ? [] : [element('update', { type, date: firstDay(article.published) }, doi)],
  );
  return wrap('updates', known.join(''));
}

/** The works that the article comments on. */
export function relations(article: Article): string {
  const attributes = { 'relationship-type': 'isCommentOn', 'identifier-type': 'doi' };
  const items = article.relations.flatMap(({ kind, doi }) =>
    doi === undefined || noticeKind(article, kind) !== 'commented'
      ? []
      : [wrap('rel:related_item', element('rel:inter_work_relation', attributes, doi))],
  );
  return wrap('rel:program', items.join(''), { name: 'relations' });
}

function funding({ funding: given }: Article): string {
  return wrap('fr:program', (given?.grants ?? []).map(grant).join(''), { name: 'fundref' });
}

/** The schema has identifiers of the Open Funder Registry alone; a ROR id has no place in it. */
function grant({ funder, id, award }: Funding): string {
  const identifier = id?.startsWith('10.') ? element('fr:assertion', { name: 'funder_identifier' }, doiUrl(id)) : '';
  const name = `<fr:assertion name="funder_name">${escapeXml(funder)}${identifier}</fr:assertion>`;
  const number = optional('fr:assertion', award, { name: 'award_number' });
  return `<fr:assertion name="fundgroup">${name}${number}</fr:assertion>`;
}

/**
 * Who may read and use the article, from the day of its publication where that is known; of one that is elsewhere, its
 * licence alone.
 */
function access({ article: { published, fullText }, license: { url } }: ArticleView): string {
  const start = { start_date: firstDay(published) === published ? published : undefined };
  const here = fullText === undefined;
  const uses = url === undefined ? [] : here ? ['vor', 'tdm'] : ['vor'];
  const terms = uses.map((use) => element('ai:license_ref', { applies_to: use, ...start }, url));
  const access = (here ? element('ai:free_to_read', start) : '') + terms.join('');
  return wrap('ai:program', access, { name: 'AccessIndicators' });
}
