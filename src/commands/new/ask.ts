import { isCancel, select, text } from '@clack/prompts';
import { printable } from '../../faults/printable.ts';
import type { Ask } from './answer-questions.ts';

/** Asks in the terminal; the proposal stands in the line of the answer, and a wrong answer is asked for again. */
export const ask: Ask = async (question, known) => {
  const { message } = question;
  const proposal = question.propose(known);
  const choices = question.choices?.(known);
  const answer = choices
    ? await select({
        message,
        options: choices.map(({ value, label }) => ({ value, label: printable(label) })),
        ...(proposal !== undefined && { initialValue: proposal }),
      })
    : await text({
        message,
        ...(proposal !== undefined && { initialValue: proposal }),
        validate(written = '') {
          const reading = question.check(written.trim(), known);
          return 'rule' in reading ? printable(reading.message) : undefined;
        },
      });
  // An answer that was emptied comes as undefined.
  return isCancel(answer) ? undefined : (answer ?? '');
};
