import { markdownLineEnding } from 'micromark-util-character';
import type { Construct, State, Tokenizer } from 'micromark-util-types';
import { characterOf, codes } from './characters.ts';

/** `::: box Title` and `:::`, each on a line of its own: where a box begins and ends. */
const tokenize: Tokenizer = (effects, ok, nok) => {
  let raw = '';

  const start: State = (code) => {
    effects.enter('boxFence');
    return colon(code);
  };
  const colon: State = (code) => {
    if (code === codes.colon) {
      raw += ':';
      effects.consume(code);
      return colon;
    }
    return raw.length < 3 ? nok(code) : rest(code);
  };
  const rest: State = (code) => {
    if (code === null || markdownLineEnding(code)) {
      effects.exit('boxFence')._text = raw;
      return ok(code);
    }
    raw += characterOf(code);
    effects.consume(code);
    return rest;
  };
  return start;
};

export const boxFence: Construct = { name: 'boxFence', tokenize, concrete: true };
