import { accept, type Reading, readAs, refuse } from './reading.ts';
import { lineAs, readProse } from './values.ts';

/** A mark of the text, and what is left of the words around it. */
type Mark = readonly [what: string, pattern: RegExp, left: string];

/** What leads to another part of the report, from where no line of its head may lead. */
const leading: readonly Mark[] = [
  ['a citation', /\s*(?<!\\)\[[^[\]]*(?<![\p{L}\p{N}])@[\p{L}\p{N}_][^[\]]*\]/gu, ''],
  ['a reference to a figure or a table', /\s*(?<![\p{L}\p{N}\\])\(?@(?:fig|tbl|vid|aud)-[\w-]+\)?/gu, ''],
  ['the mark of a note', /\s*(?<!\\)\[\^[^[\]]+\]/gu, ''],
  ['an image', /\s*(?<!\\)!\[[^[\]]*\]\([^()]*\)/gu, ''],
];

const link: Mark = ['a link', /(?<!\\)\[([^[\]]*)\]\([^()]*\)/gu, '$1'];

/** Refuses marks that a line cannot print, with the line without them as the cure. */
function without(text: string, marks: readonly Mark[], expected: string): Reading<string> {
  const found = marks.find(([, pattern]) => text.search(pattern) !== -1);
  if (!found) return accept(text);
  const bare = marks.reduce((left, [, pattern, rest]) => left.replace(pattern, rest), text).trim();
  return refuse('invalid-value', `"${text}" holds ${found[0]}; expected ${expected}: write "${bare}"`);
}

/** A line that may hold emphasis, sub- and superscript, code and links: a title. */
export const richLine = lineAs((text) => without(text, leading, 'words, emphasis and links'));

/** Paragraphs of such lines: an abstract, which is told apart from the report and can lead to nothing in it. */
export const richProse = readAs((text) => {
  const reading = readProse(text);
  if (!('value' in reading)) return reading;
  for (const [what, pattern] of leading) {
    const found = reading.value.match(pattern)?.[0]?.trim();
    if (found !== undefined)
      return refuse(
        'invalid-value',
        `The abstract holds ${what}, "${found}"; expected words, emphasis and links: remove it`,
      );
  }
  return reading;
});

/** A line that may hold emphasis, sub- and superscript: a keyword. */
export const readEmphasis = (text: string): Reading<string> => without(text, [...leading, link], 'words and emphasis');
