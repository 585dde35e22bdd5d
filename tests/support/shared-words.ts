import { load } from 'cheerio';

/** Words without marks of punctuation, in small letters. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The part of the words of a text that another one has, each as often: 1 where all are there. */
export function sharedWords(text: string, other: string): number {
  const left = new Map<string, number>();
  for (const word of wordsOf(other)) left.set(word, (left.get(word) ?? 0) + 1);
  const words = wordsOf(text);
  const found = words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return words.length === 0 ? 1 : found.length / words.length;
}

/** The text of some HTML, its blocks parted. @param leftOut selector of what is no text */
export function textOfHtml(html: string, leftOut = 'style'): string {
  const $ = load(html.replace(/<\/(?:td|th|p|li|figcaption|h\d|span|div)>|<br>/g, '$& '));
  $(leftOut).remove();
  return $.text();
}
