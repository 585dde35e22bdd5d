import { joinWords } from '../text/unspaced-words.ts';

/** A stretch of text around a hit; `hit` where it is what was searched for. */
export interface ExcerptPiece {
  readonly text: string;
  readonly hit: boolean;
}

/** What Pagefind gives of the text of a result. */
export interface Excerpt {
  /** Words around the hits, which stand in <mark>; the angle brackets of the text are escaped. */
  readonly excerpt: string;
  /** The same without marks. */
  readonly plain_excerpt: string;
  /** The whole text. */
  readonly content: string;
}

/** Takes an excerpt apart, so that a page can show it as text alone; where it breaks off, it gets an ellipsis. */
export function excerptPieces({ excerpt, plain_excerpt: plain, content }: Excerpt): readonly ExcerptPiece[] {
  const before = content.startsWith(plain) ? '' : '… ';
  const after = content.trimEnd().endsWith(plain) ? '' : ' …';
  return (before + joinWords(excerpt) + after)
    .split(/<mark>(.*?)<\/mark>/s)
    .map((text, index) => ({ text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'), hit: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
