import { absoluteUrl } from '../../model/paths.ts';
import { element } from '../../text/xml.ts';
import type { NoticeKind } from '../../views/related.ts';
import type { JatsView } from './jats-view.ts';

/** What the other article is to this one. */
const relationTypes: Readonly<Record<NoticeKind, string>> = {
  retracted: 'retracted-article',
  removed: 'retracted-article',
  concern: 'object-of-concern',
  corrected: 'corrected-article',
  commented: 'commentary-article',
};

const noticeTypes: Readonly<Record<NoticeKind, string>> = {
  retracted: 'retraction-forward',
  removed: 'retraction-forward',
  concern: 'concern-forward',
  corrected: 'correction-forward',
  commented: 'commentary',
};

/** Both ways: what this article does to others, and what others say of it. */
export function relatedArticles({ related, notices, site }: JatsView): readonly string[] {
  const own = related.map(({ notice, article, url, doi }) => ({
    ...{ type: relationTypes[notice], doi },
    address: article ? absoluteUrl(site, article.path) : url,
  }));
  const others = notices.map(({ kind, path, doi }) => ({
    ...{ type: noticeTypes[kind], doi },
    address: absoluteUrl(site, path),
  }));
  return [...own, ...others].flatMap(({ type, doi, address }, at) => {
    const target = doi ?? address;
    if (target === undefined) return [];
    const link = { 'ext-link-type': doi === undefined ? 'uri' : 'doi', 'xlink:href': target };
    return [element('related-article', { 'related-article-type': type, id: `related-${at + 1}`, ...link })];
  });
}
