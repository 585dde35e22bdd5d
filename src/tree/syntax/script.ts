import { markdownLineEndingOrSpace } from 'micromark-util-character';
import type { Code, Construct, State, Tokenizer } from 'micromark-util-types';
import { codes, isDigitCode } from './characters.ts';
import { contentConsumer } from './consume.ts';

/** What a subscript may follow: a tilde after anything else means "about", as in "(~5 mg)". */
const carriesSubscript = /[\p{L}\p{N}_)\]}*^’”]/u;

function mayOpen(marker: number, previous: Code): boolean {
  if (previous === marker) return false;
  if (marker === codes.caret) return true;
  return previous !== null && previous >= 0 && carriesSubscript.test(String.fromCharCode(previous));
}

/**
 * Subscript `H~2~O` and superscript `10^9^`, as in pandoc: no white space within but spaces behind a backslash. Stricter than pandoc, the closing mark
 * may not stand before a digit, so that "10^9/10^6" stays as typed.
 */
function scriptConstruct(marker: number, type: 'subscript' | 'superscript'): Construct {
  const tokenize: Tokenizer = function (effects, ok, nok) {
    const { previous } = this;
    let empty = true;
    const marks = contentConsumer(effects);

    const start: State = (code) => {
      if (!mayOpen(marker, previous)) return nok(code);
      effects.enter(type);
      marks.mark(code);
      return open;
    };
    const open: State = (code) => {
      if (code === null || code === marker || markdownLineEndingOrSpace(code)) return nok(code);
      effects.enter('chunkText', { contentType: 'text' });
      return content(code);
    };
    const content: State = (code) => {
      if (code === null || markdownLineEndingOrSpace(code)) return nok(code);
      if (code === marker && !empty) return close(code);
      empty = false;
      effects.consume(code);
      return code === codes.backslash ? escaped : content;
    };
    const escaped: State = (code) => {
      if (code !== marker && code !== codes.backslash && code !== codes.space) return content(code);
      effects.consume(code);
      return content;
    };
    const close: State = (code) => {
      effects.exit('chunkText');
      marks.mark(code);
      effects.exit(type);
      return after;
    };
    const after: State = (code) => (isDigitCode(code) || code === marker ? nok(code) : ok(code));
    return start;
  };
  return { name: type, tokenize };
}

export const subscript = scriptConstruct(codes.tilde, 'subscript');
export const superscript = scriptConstruct(codes.caret, 'superscript');
