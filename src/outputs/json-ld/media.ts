import type { AudioObject, VideoObject } from 'schema-dts';
import { labelsOf } from '../../language/labels.ts';
import type { ArticleText } from '../../model/article-text.ts';
import { fileUrl } from '../../model/paths.ts';
import type { Media } from '../../model/tree/block.ts';
import { nodesInText } from '../../model/tree/nodes-in.ts';
import { plainText } from '../../tree/text/plain-text.ts';
import { writeText } from '../../tree/text/write-text.ts';
import type { ArticleView } from '../../views/article-view.ts';

/** The videos and sounds of a text, as a search engine shows them. */
export interface MediaData {
  readonly video: readonly VideoObject[];
  readonly audio: readonly AudioObject[];
}

/** @param image address of the one that stands for a video without a poster */
export function mediaData(view: ArticleView, text: ArticleText, image: string): MediaData {
  const all = nodesInText(text).filter((node) => node.type === 'media');
  const of = (kind: Media['kind']) => all.filter((node) => node.kind === kind && node.sources.length > 0);
  const thumbnailOf = ({ poster }: Media): string =>
    poster?.published ? view.url + fileUrl(poster.published.original) : image;
  return {
    video: of('video').map((node) => ({
      '@type': 'VideoObject',
      ...common(node, view),
      thumbnailUrl: thumbnailOf(node),
    })),
    audio: of('audio').map((node) => ({ '@type': 'AudioObject', ...common(node, view) })),
  };
}

function common(node: Media, { url, article }: ArticleView) {
  const { id, name, kind, caption = [], alt, sources, transcript = [] } = node;
  const [first] = sources;
  const label = name === '' ? labelsOf(article.language)[kind] : name;
  return {
    '@id': `${url}#${id}`,
    name: label,
    description: plainText(caption) || alt || label,
    contentUrl: url + fileUrl(first?.name ?? ''),
    encodingFormat: first?.type ?? '',
    uploadDate: article.published,
    ...(transcript.length > 0 && { transcript: writeText(transcript) }),
  };
}
