import { markdownLineEnding, markdownLineEndingOrSpace, markdownSpace } from 'micromark-util-character';
import type { Code, Construct, State, Tokenizer } from 'micromark-util-types';
import { characterOf, codes, isDigitCode } from './characters.ts';
import { contentConsumer } from './consume.ts';

/**
 * `$…$` by pandoc's rule: no white space inside the dollars, no digit after the closing one, so that "$5 to $10" is
 * prose; and `$$…$$` in a line.
 */
const tokenizeInline: Tokenizer = function (effects, ok, nok) {
  const { previous } = this;
  let size = 0;
  let value = '';
  let offset = 0;
  let last: Code = null;
  const content = contentConsumer(effects);

  const start: State = (code) => {
    if (previous === codes.dollar) return nok(code);
    effects.enter('inlineMath');
    return open(code);
  };
  const open: State = (code) => {
    if (code === codes.dollar && size < 2) {
      content.mark(code);
      size++;
      return open;
    }
    offset = this.now().offset;
    return code === codes.dollar || (size === 1 && markdownLineEndingOrSpace(code)) ? nok(code) : inside(code);
  };
  const inside: State = (code) => {
    if (code === null) return nok(code);
    return code === codes.dollar ? closing(code) : take(code);
  };
  const take: State = (code) => {
    value += characterOf(code);
    last = code;
    content.take(code);
    return code === codes.backslash ? escaped : inside;
  };
  const escaped: State = (code) => (code === null || markdownLineEnding(code) ? inside(code) : take(code));
  const closing: State = (code) => {
    if (value.trim() === '' || (size === 1 && markdownLineEndingOrSpace(last))) return nok(code);
    content.mark(code);
    return size === 1 ? after : second;
  };
  const second: State = (code) => {
    if (code !== codes.dollar) return nok(code);
    content.mark(code);
    return after;
  };
  const after: State = (code) => {
    if (code === codes.dollar || (size === 1 && isDigitCode(code))) return nok(code);
    effects.exit('inlineMath')._math = { value, offset, display: size === 2 };
    return ok(code);
  };
  return start;
};

/** `$$…$$` as a block: over one or more lines, none of them blank. */
const tokenizeBlock: Tokenizer = function (effects, ok, nok) {
  let value = '';
  let line = '';
  let offset = 0;
  let dollars = 0;
  const content = contentConsumer(effects);

  const open: State = (code) => {
    if (dollars === 0) effects.enter('mathBlock');
    if (dollars < 2) {
      if (code !== codes.dollar) return nok(code);
      content.mark(code);
      dollars++;
      return open;
    }
    offset = this.now().offset;
    return code === codes.dollar ? nok(code) : inside(code);
  };
  const inside: State = (code) => {
    if (code === null) return nok(code);
    if (markdownLineEnding(code)) return lineEnd(code);
    line += characterOf(code);
    if (code === codes.dollar) content.mark(code);
    else content.take(code);
    return line.endsWith('$$') ? closed : inside;
  };
  const lineEnd: State = (code) => {
    // Only the first line is known when another block is interrupted.
    if (this.interrupt) return ok(code);
    value += `${line}\n`;
    line = '';
    content.take(code);
    return lineStart;
  };
  const lineStart: State = (code) => {
    if (code === null || markdownLineEnding(code) || this.parser.lazy[this.now().line]) return nok(code);
    if (markdownSpace(code)) {
      line += characterOf(code);
      content.take(code);
      return lineStart;
    }
    return inside(code);
  };
  const closed: State = (code) => {
    if (markdownSpace(code)) {
      content.mark(code);
      return closed;
    }
    value += line.slice(0, -2);
    if ((code !== null && !markdownLineEnding(code)) || value.trim() === '') return nok(code);
    effects.exit('mathBlock')._math = { value, offset, display: true };
    return ok(code);
  };
  return open;
};

export const inlineMath: Construct = { name: 'inlineMath', tokenize: tokenizeInline };
export const mathBlock: Construct = { name: 'mathBlock', tokenize: tokenizeBlock, concrete: true };
