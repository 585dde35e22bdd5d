import { markdownLineEndingOrSpace } from 'micromark-util-character';
import type { Construct, State, Tokenizer } from 'micromark-util-types';
import { characterOf, codes } from './characters.ts';

/** `[^1]` that the GFM construct left because no note has that name: kept as a mark, to be reported. */
const tokenize: Tokenizer = (effects, ok, nok) => {
  let label = '';

  const start: State = (code) => {
    effects.enter('undefinedFootnote');
    effects.consume(code);
    return caret;
  };
  const caret: State = (code) => {
    if (code !== codes.caret) return nok(code);
    effects.consume(code);
    return inside;
  };
  const inside: State = (code) => {
    if (code === null || code === codes.leftBracket || markdownLineEndingOrSpace(code)) return nok(code);
    if (code !== codes.rightBracket) label += characterOf(code);
    else if (label === '') return nok(code);
    effects.consume(code);
    return code === codes.rightBracket ? end : inside;
  };
  const end: State = (code) => {
    effects.exit('undefinedFootnote')._text = label;
    return ok(code);
  };
  return start;
};

export const undefinedFootnote: Construct = { name: 'undefinedFootnote', tokenize };
