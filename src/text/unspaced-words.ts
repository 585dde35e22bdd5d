// Pagefind knows words by the spaces around them. Where a script has none, each further word gets a mark in the index,
// which the list of results takes away again. Index and query are parted alike, by Intl.Segmenter.

/** Letters of the scripts without spaces, with their own punctuation and full-width forms. */
const run =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u30ff\uff00-\uffef]+/gu;

/** A space and a character that is neither seen nor part of a word. */
const mark = ' \u2060';

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** "肝坏死" as "肝 坏死", the space marked as one of ours. */
export function partWords(text: string): string {
  return text.replace(run, (words, at: number) => {
    const parts = Array.from(segmenter.segment(words), ({ segment }) => segment).join(mark);
    const end = at + words.length;
    return (isSpaced(text[at - 1]) ? '' : mark) + parts + (isSpaced(text[end]) ? '' : mark);
  });
}

function isSpaced(neighbour: string | undefined): boolean {
  return neighbour === undefined || /\s/.test(neighbour);
}

/** Takes the marks away; a word may have been wrapped in a tag meanwhile. */
export function joinWords(text: string): string {
  return text.replace(/ ((?:<mark>)?)\u2060/g, '$1').replaceAll('\u2060', '');
}

/** What is typed into the search box, its words parted as those of the index are. */
export function partQuery(text: string): string {
  return partWords(text).replaceAll(mark, ' ');
}
