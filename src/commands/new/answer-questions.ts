import { type Answers, type Known, type Question, type QuestionName, questions } from './questions.ts';

/** Asks one question; gives the answer, or undefined where the editor cancels. */
export type Ask = (question: Question, known: Known) => Promise<string | undefined>;

/** All answers; or every refusal, one line each; or that the editor cancelled. */
export type Outcome =
  | { readonly answers: Required<Answers> }
  | { readonly refusals: readonly string[] }
  | { readonly cancelled: true };

type Start = Omit<Known, 'answers'>;

/**
 * Finds an answer to every question: what was given, else what the editor answers, else what is proposed.
 * @param ask absent where there is no terminal
 */
export async function answerQuestions(start: Start, ask?: Ask): Promise<Outcome> {
  const unasked = await goThrough(start);
  if (!ask) return outcome(unasked);
  // What was given wrongly is said before anything is asked.
  const wrong = unasked.refusals.filter(({ name }) => start.given[name] !== undefined);
  if (wrong.length > 0) return outcome({ ...unasked, refusals: wrong });
  const asked = await goThrough(start, ask);
  return asked === 'cancelled' ? { cancelled: true } : outcome(asked);
}

interface Gone {
  readonly answers: Answers;
  readonly refusals: readonly { readonly name: QuestionName; readonly line: string }[];
}

async function goThrough(start: Start): Promise<Gone>;
async function goThrough(start: Start, ask: Ask): Promise<Gone | 'cancelled'>;
async function goThrough(start: Start, ask?: Ask): Promise<Gone | 'cancelled'> {
  const answers: { [name in QuestionName]?: string } = {};
  const refusals: Gone['refusals'][number][] = [];
  for (const question of questions) {
    const { name, cure } = question;
    const known: Known = { ...start, answers };
    const isAsked = ask && start.given[name] === undefined && (question.when?.(known) ?? true);
    const text = isAsked ? await ask(question, known) : (start.given[name] ?? question.propose(known));
    if (isAsked && text === undefined) return 'cancelled';
    const reading = text === undefined ? undefined : question.check(text.trim(), known);
    if (!reading) refusals.push({ name, line: cure });
    else if ('value' in reading) answers[name] = reading.value;
    else refusals.push({ name, line: `--${name}: ${reading.message}` });
  }
  return { answers, refusals };
}

function outcome({ answers, refusals }: Gone): Outcome {
  if (refusals.length > 0) return { refusals: refusals.map(({ line }) => line) };
  return { answers: answers as Required<Answers> };
}
