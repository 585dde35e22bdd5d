import type { GalleyView } from '../../model/article-view.ts';
import { absoluteUrl } from '../../model/paths.ts';
import type { NoticeKind } from '../../model/related.ts';
import { element } from '../../model/xml.ts';

const relationTypes = {
  corrects: 'corrected-article',
  retracts: 'retracted-article',
  'comments-on': 'commentary-article',
} as const;

const noticeTypes: Readonly<Record<NoticeKind, string>> = {
  retracted: 'retraction-forward',
  removed: 'retraction-forward',
  concern: 'concern-forward',
  corrected: 'correction-forward',
  commented: 'commentary',
};

/** Both ways: what this article does to others, and what others say of it. */
export function relatedArticles({ related, notices, site }: GalleyView): readonly string[] {
  const own = related.map(({ kind, article, url }) => ({
    type: relationTypes[kind],
    target: article ? absoluteUrl(site, article.path) : url,
  }));
  const others = notices.map(({ kind, path }) => ({ type: noticeTypes[kind], target: absoluteUrl(site, path) }));
  return [...own, ...others].flatMap(({ type, target }, at) =>
    target === undefined
      ? []
      : [
          element('related-article', {
            'related-article-type': type,
            id: `related-${at + 1}`,
            'ext-link-type': 'uri',
            'xlink:href': target,
          }),
        ],
  );
}
