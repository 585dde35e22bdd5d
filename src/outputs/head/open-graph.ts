import type { IsoDate } from '../../model/article.ts';
import type { SiteView } from '../../views/site-view.ts';
import { meta, property } from './tags.ts';

/** A picture of 1200 by 630 pixels. */
export interface HeadImage {
  readonly url: string;
  /** What it shows, in words. */
  readonly alt: string;
}

/** A page as social networks show it: https://ogp.me */
export interface OpenGraph {
  readonly type: 'website' | 'article' | 'profile';
  readonly title: string;
  readonly url: string;
  readonly description?: string | undefined;
  /** BCP 47 tag. */
  readonly language: string;
  readonly image?: HeadImage | undefined;
  /** Of an article. */
  readonly article?:
    | {
        readonly published: IsoDate;
        readonly modified: IsoDate;
        readonly section: string;
        readonly tags: readonly string[];
      }
    | undefined;
}

export function openGraphTags(site: SiteView, page: OpenGraph): readonly string[] {
  const { image, article } = page;
  return [
    property('og:type', page.type),
    property('og:site_name', site.title),
    property('og:title', page.title),
    property('og:url', page.url),
    property('og:description', page.description),
    property('og:locale', localeOf(page.language)),
    ...(image
      ? [
          property('og:image', image.url),
          property('og:image:width', '1200'),
          property('og:image:height', '630'),
          property('og:image:alt', image.alt),
        ]
      : []),
    ...(article
      ? [
          property('article:published_time', article.published),
          property('article:modified_time', article.modified),
          property('article:section', article.section),
          ...article.tags.map((tag) => property('article:tag', tag)),
        ]
      : []),
    meta('twitter:card', image ? 'summary_large_image' : 'summary'),
  ];
}

/** "en" -> "en_US": Open Graph asks for a language with its territory. */
function localeOf(language: string): string {
  const { language: name, region } = new Intl.Locale(language).maximize();
  return [name, region].filter(Boolean).join('_');
}
