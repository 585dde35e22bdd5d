import type { Construct, State, Tokenizer } from 'micromark-util-types';
import { isLabel } from '../../model/display.ts';
import { characterOf, codes, isWordCode, mayPrecedeCitation, mayPrecedeLabel } from './characters.ts';
import { citationItems, locatorInBrackets } from './citation-items.ts';
import { contentConsumer } from './consume.ts';

/** Punctuation that a key may hold between two of its characters: pandoc's list. */
const insideKey = new Set(Array.from(':.#$%&-+?<>~/', (character) => character.charCodeAt(0)));

const tokenizeCluster: Tokenizer = function (effects, ok, nok) {
  const marks = new Map<number, number>();
  let raw = '';
  const content = contentConsumer(effects);

  const start: State = (code) => {
    effects.enter('citation');
    content.mark(code);
    return inside;
  };
  const inside: State = (code) => {
    if (code === null || code === codes.leftBracket) return nok(code);
    if (code === codes.rightBracket) return marks.size > 0 && citationItems(raw)?.length ? end(code) : nok(code);
    if (code === codes.at) marks.set(raw.length, this.now().offset);
    raw += characterOf(code);
    content.take(code);
    return code === codes.backslash ? escaped : inside;
  };
  const escaped: State = (code) => {
    if (code !== codes.leftBracket && code !== codes.rightBracket) return inside(code);
    raw += characterOf(code);
    content.take(code);
    return inside;
  };
  const end: State = (code) => {
    content.mark(code);
    effects.exit('citation')._citation = { raw, marks };
    return ok;
  };
  return start;
};

const punctuationInsideKey: Construct = {
  partial: true,
  tokenize: (effects, ok, nok) => {
    const start: State = (code) => {
      effects.enter('data');
      effects.consume(code);
      effects.exit('data');
      return next;
    };
    const next: State = (code) => (isWordCode(code) ? ok(code) : nok(code));
    return start;
  },
};

/** " [p. 3]" behind a key in a sentence. @param found takes it as typed */
const locatorBehindKey = (found: (raw: string) => void): Construct => ({
  partial: true,
  tokenize: (effects, ok, nok) => {
    let raw = '';
    const start: State = (code) => {
      effects.enter('constructData');
      return take(code);
    };
    const take: State = (code) => {
      if (code === null || (code < 0 && raw !== '')) return nok(code);
      raw += characterOf(code);
      // Else every key would be followed by a look at the rest of its line.
      if (!/^\s?(?:\[|$)/.test(raw)) return nok(code);
      effects.consume(code);
      return code === codes.rightBracket ? end : take;
    };
    const end: State = (code) => {
      if (code === codes.leftParenthesis || locatorInBrackets(raw) === undefined) return nok(code);
      effects.exit('constructData');
      found(raw);
      return ok(code);
    };
    return start;
  },
});

const tokenizeNarrative: Tokenizer = function (effects, ok, nok) {
  const { previous } = this;
  const offset = this.now().offset;
  let raw = '';

  const start: State = (code) => {
    if (!mayPrecedeCitation(previous) && !mayPrecedeLabel(previous)) return nok(code);
    effects.enter('narrativeCitation');
    return take(code);
  };
  const take: State = (code) => {
    raw += characterOf(code);
    effects.consume(code);
    return raw === '@' ? first : inKey;
  };
  const first: State = (code) => (isWordCode(code) ? take(code) : nok(code));
  const inKey: State = (code) => {
    if (isWordCode(code)) return take(code);
    if (code !== null && insideKey.has(code)) return effects.check(punctuationInsideKey, take, behindKey)(code);
    return behindKey(code);
  };
  const behindKey: State = (code) => {
    if (!mayPrecedeCitation(previous) && !isLabel(raw.slice(1))) return nok(code);
    return effects.attempt(locatorBehindKey(takeLocator), end, end)(code);
  };
  const takeLocator = (locator: string): void => {
    raw += locator;
  };
  const end: State = (code) => {
    effects.exit('narrativeCitation')._citation = { raw, marks: new Map([[0, offset]]) };
    return ok(code);
  };
  return start;
};

/** `[@key]`, `[see @a, p. 3; @b]`, `[-@key]`. */
export const citation: Construct = { name: 'citation', tokenize: tokenizeCluster };
/** `@key` or `@key [p. 3]` in a sentence; `@fig-ct` is a cross reference. */
export const narrativeCitation: Construct = { name: 'narrativeCitation', tokenize: tokenizeNarrative };
