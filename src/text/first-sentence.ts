/** A full stop after which a sentence goes on: "et al.", "Dr.", "J.", "10.5555/a.". */
const goesOn = /(?:^|[\s(])(?:\p{L}|al|Drs?|Prof|Mrs?|Ms|St|Figs?|Nos?|Refs?|Vol|vs|cf|e\.g|i\.e)\.\s*$/u;

const segmenter = new Intl.Segmenter('und', { granularity: 'sentence' });

/** The first sentence of a plain text in any language, without white space around it. */
export function firstSentence(text: string): string {
  let sentence = '';
  for (const { segment } of segmenter.segment(text)) {
    sentence += segment;
    if (!goesOn.test(sentence)) break;
  }
  return sentence.trim();
}
