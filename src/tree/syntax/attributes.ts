import type { Construct, State, Tokenizer } from 'micromark-util-types';
import { characterOf, codes } from './characters.ts';
import { contentConsumer } from './consume.ts';

const value = String.raw`(?:"(?:[^"\\]|\\.)*"|[^\s"{}]+)`;
const pair = String.raw`[\w-]+=${value}`;
const form = new RegExp(
  String.raw`^\{\s*(?:#[^\s{}"=]+(?:\s+${pair})*|(?:credit|licen[cs]e|file|align|poster|captions|subtitles|transcript)=${value}(?:\s+${pair})*)\s*\}$`,
);

/** `{#fig-ct credit="…" license="…"}`; any other text in braces is prose. */
const tokenize: Tokenizer = (effects, ok, nok) => {
  let raw = '';
  let quoted = false;
  let escaped = false;
  const content = contentConsumer(effects);

  const start: State = (code) => {
    effects.enter('attributes');
    return take(code);
  };
  const take: State = (code) => {
    raw += characterOf(code);
    content.take(code);
    return inside;
  };
  const inside: State = (code) => {
    if (code === null || (code === codes.leftBrace && !quoted)) return nok(code);
    if (code === codes.quote && !escaped) quoted = !quoted;
    escaped = code === codes.backslash && !escaped;
    if (code === codes.rightBrace && !quoted) return close(code);
    return take(code);
  };
  const close: State = (code) => {
    raw += '}';
    content.mark(code);
    if (!form.test(raw)) return nok;
    effects.exit('attributes')._text = raw;
    return ok;
  };
  return start;
};

export const attributes: Construct = { name: 'attributes', tokenize };
