import * as z from 'zod';
import { didYouMean } from '../faults/suggest.ts';
import { findUnprintable } from '../text/unprintable.ts';
import { unsettableIn } from '../text/unsettable-text.ts';
import { orList } from '../text/word-list.ts';
import type { Reading } from './reading.ts';
import { accept, readAs, refuse } from './reading.ts';

/** Characters that a field of one line, and a field of several paragraphs, may hold. */
const lineLimit = 2_000;
const proseLimit = 50_000;

function readText(text: string, limit: number): Reading<string> {
  if (text === '') return refuse('missing-field', 'This entry is empty; fill it in or remove it');
  if (text.length > limit) {
    return refuse('invalid-value', `This value has ${text.length} characters; expected at most ${limit}`);
  }
  const unsettable = unsettableIn(text);
  if (unsettable) return refuse('invalid-value', unsettable.message);
  const found = findUnprintable(text);
  if (!found) return accept(text);
  return refuse('invalid-value', `This value holds a character that cannot be printed (${found.code}); remove it`);
}

/** Text in one line: trimmed, every run of spaces and line breaks one space. */
function readLine(text: string): Reading<string> {
  return readText(text.replace(/\s+/gu, ' ').trim(), lineLimit);
}

/** A name, a title, a label: text in one line. */
export const line = readAs(readLine);

/** Reads text of one or more paragraphs. */
export function readProse(text: string): Reading<string> {
  return readText(text.replaceAll('\r\n', '\n').trim(), proseLimit);
}

/** Text of one or more paragraphs. */
export const prose = readAs(readProse);

/** One line read by a function of its own. */
export function lineAs<T>(read: (text: string) => Reading<T>) {
  return readAs((text) => {
    const reading = readLine(text);
    return 'value' in reading ? read(reading.value) : reading;
  });
}

// The metadata of a schema say for its JSON Schema what its reading function knows alone.

/** true or false; YAML gives them as text. */
export const flag = z
  .preprocess(
    (value) => (typeof value === 'boolean' ? String(value) : value),
    readAs((text) => {
      const word = text.trim().toLowerCase();
      if (word === 'true' || word === 'yes') return accept(true);
      if (word === 'false' || word === 'no') return accept(false);
      return refuse('invalid-value', `Expected true or false, found "${text}"`);
    }),
  )
  .meta({ type: ['boolean', 'string'], enum: [true, false, 'yes', 'no'] });

/** A whole number that is not negative. "1,156" is refused with the digits alone as the cure. */
export function wholeNumber(least = 0, most = 1_000_000_000) {
  return z
    .preprocess(
      (value) => (typeof value === 'number' ? String(value) : value),
      lineAs((text) => {
        if (/^\d{1,10}$/.test(text) && Number(text) >= least && Number(text) <= most) return accept(Number(text));
        const digits = text.replace(/[\s,.'’]/gu, '');
        const cure = /^\d{1,3}([\s,.'’]\d{3})+$/u.test(text) ? `; write ${digits}` : '';
        return refuse('invalid-value', `Expected a whole number from ${least} to ${most}, found "${text}"${cure}`);
      }),
    )
    .meta({
      type: ['integer', 'string'],
      minimum: least,
      maximum: most,
      pattern: '^\\d+$',
      patternErrorMessage: 'Expected a whole number',
    });
}

/** "Case report" and "case_report" as "case-report". */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** One word out of a list, written in any case and with spaces or hyphens. */
export function oneOf<const Words extends readonly string[]>(what: string, words: Words) {
  return lineAs((text): Reading<Words[number]> => {
    const word = words.find((known) => known === slug(text));
    if (word !== undefined) return accept(word);
    const cure = didYouMean(slug(text), words) || `; expected ${orList(words)}`;
    return refuse('invalid-value', `Unknown ${what} "${text}"${cure}`);
  }).meta({ enum: words });
}

/**
 * The same where a wrong guess has weight: what is near in letters may be far in meaning, so another word is taken for one
 * only by what it means.
 *
 * @param meanings other words for each, as slugs parted by ", "
 */
export function wordOf<const Words extends readonly string[]>(
  what: string,
  words: Words,
  meanings: Readonly<Record<Words[number], string>>,
) {
  return lineAs((text): Reading<Words[number]> => {
    const written = slug(text);
    const word = words.find((known) => known === written);
    if (word !== undefined) return accept(word);
    const meant = words.find((known: Words[number]) => meanings[known].split(', ').includes(written));
    const cure = meant === undefined ? `expected ${orList(words)}` : `write "${meant}"`;
    return refuse('invalid-value', `Unknown ${what} "${text}"; ${cure}`);
  }).meta({ enum: words });
}

/** A list where an editor may write a single entry, too. `split` cuts a text into entries. */
export function listOf<Item extends z.ZodType>(item: Item, split = (text: string): string[] => [text]) {
  return z.preprocess((value) => {
    if (typeof value === 'string') return split(value);
    return value === undefined || Array.isArray(value) ? value : [value];
  }, z.array(item).max(5_000));
}

const anySemicolon = /[;；؛]/;
/** With those of Chinese, Japanese and Arabic. */
const anyComma = /[,，、،]/;

/** Entries of one line of text: parted by semicolons where there is one, else by commas, of whatever script. */
export function splitLine(text: string): string[] {
  return text
    .split(anySemicolon.test(text) ? anySemicolon : anyComma)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
