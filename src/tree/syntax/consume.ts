import { markdownLineEnding } from 'micromark-util-character';
import type { Code, Effects } from 'micromark-util-types';

/** Consumes the characters of a construct that may run over several lines. */
export interface Consumer {
  /** A character of the content; a line ending becomes a token of its own. */
  take(code: Code): void;
  /** An opening or closing mark, a token of its own. */
  mark(code: Code): void;
}

/**
 * A consumer of the content of the token that is open. A construct must end with a mark: without one on its last line
 * micromark-util-subtokenize (2.1) loops for ever, as it cuts the events at line endings and needs more than one event in
 * every line.
 */
export function contentConsumer(effects: Effects): Consumer {
  let isOpen = false;
  const close = (): void => {
    if (isOpen) effects.exit('constructData');
    isOpen = false;
  };
  const single = (type: 'lineEnding' | 'constructMark', code: Code): void => {
    close();
    effects.enter(type);
    effects.consume(code);
    effects.exit(type);
  };
  return {
    take: (code) => {
      if (markdownLineEnding(code)) {
        single('lineEnding', code);
        return;
      }
      if (!isOpen) effects.enter('constructData');
      isOpen = true;
      effects.consume(code);
    },
    mark: (code) => single('constructMark', code),
  };
}
