import type { Article, IsoDate, RelationKind } from '../model/article.ts';
import { articlePath, doiUrl } from '../model/paths.ts';

/** What another article of the journal says about this one, gravest first. */
export const noticeKinds = ['retracted', 'removed', 'concern', 'corrected', 'commented'] as const;

export type NoticeKind = (typeof noticeKinds)[number];

/** An article of the journal as a link. */
export interface ArticleLink extends Pick<Article, 'title' | 'language' | 'published' | 'doi'> {
  readonly path: string;
}

/** Another article that corrects, retracts or comments on this one. */
export interface Notice extends ArticleLink {
  readonly kind: NoticeKind;
  /** Why the article is retracted, removed or doubted, in the first words of the notice. */
  readonly reason?: string | undefined;
}

/** What this article corrects, retracts or comments on: an article of the journal, or a DOI elsewhere. */
export interface Related {
  /** The field that says it. */
  readonly kind: RelationKind;
  /** What the other article is told by it. */
  readonly notice: NoticeKind;
  readonly article?: ArticleLink | undefined;
  /** Whether the other article is retracted, which one that retracts it need not say again. */
  readonly retracted?: true | undefined;
  /** Shown as it is, "https://doi.org/10.1000/x". */
  readonly url?: string | undefined;
  /** The DOI of either, bare. */
  readonly doi?: string | undefined;
}

export function articleLink({ id, title, language, published, doi }: Article): ArticleLink {
  return { path: articlePath(id), title, language, published, doi };
}

/** What a relation of `from` means to the article that it names. */
export function noticeKind(from: Pick<Article, 'type'>, kind: RelationKind): NoticeKind {
  if (from.type === 'expression-of-concern') return 'concern';
  if (kind === 'retracts') return from.type === 'removal' ? 'removed' : 'retracted';
  return kind === 'corrects' ? 'corrected' : 'commented';
}

/** Notices about each article by its id, gravest first, read from the relations of all articles. */
export function noticesById(articles: readonly Article[]): ReadonlyMap<string, readonly Notice[]> {
  const notices = new Map<string, Notice[]>();
  for (const from of articles) {
    for (const { id, kind } of from.relations) {
      if (id === undefined) continue;
      const { reason } = from;
      const notice = { ...articleLink(from), kind: noticeKind(from, kind), ...(reason !== undefined && { reason }) };
      notices.set(id, [...(notices.get(id) ?? []), notice]);
    }
  }
  for (const list of notices.values()) list.sort((a, b) => noticeKinds.indexOf(a.kind) - noticeKinds.indexOf(b.kind));
  return notices;
}

/** The day of an article's last change: of its publication, correction or withdrawal, or of the newest notice about it. */
export function modifiedOn(
  { published, corrected, withdrawn }: Pick<Article, 'published' | 'corrected' | 'withdrawn'>,
  notices: readonly Notice[],
): IsoDate {
  const changes = [...corrected, ...(withdrawn ? [withdrawn] : [])].map(({ date }) => date);
  const days = [...changes, ...notices.map((notice) => notice.published)];
  return days.reduce((latest, day) => (day > latest ? day : latest), published);
}

/** Whether a notice takes the article out of the record. */
export function isRetracted(notices: readonly Notice[]): boolean {
  return notices.some(({ kind }) => kind === 'retracted' || kind === 'removed');
}

/** What an article does to others, with their titles where they are in the journal. */
export function relatedArticles(
  article: Article,
  byId: ReadonlyMap<string, Article>,
  notices: ReadonlyMap<string, readonly Notice[]>,
): readonly Related[] {
  return article.relations.flatMap(({ kind, id, doi }): Related[] => {
    const target = byId.get(id ?? '');
    const notice = noticeKind(article, kind);
    if (target) {
      const retracted = notice !== 'retracted' && notice !== 'removed' && isRetracted(notices.get(target.id) ?? []);
      return [{ kind, notice, article: articleLink(target), ...(retracted && { retracted }), doi: target.doi }];
    }
    // An earlier version may name what is no longer there.
    return doi === undefined ? [] : [{ kind, notice, url: doiUrl(doi), doi }];
  });
}
