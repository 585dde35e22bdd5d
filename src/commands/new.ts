import { cancel, intro } from '@clack/prompts';
import { loadJournal } from '../content/journal/load-journal.ts';
import { formatFaults } from '../faults/fault-list.ts';
import { allowPrompts, print } from '../faults/print.ts';
import { printable } from '../faults/printable.ts';
import { contentFaults } from '../files/list-files.ts';
import { settings } from '../settings/settings.ts';
import { answerQuestions } from './new/answer-questions.ts';
import { ask } from './new/ask.ts';
import { newArticle } from './new/new-article.ts';
import { nextSteps } from './new/next-steps.ts';
import { questionNames } from './new/questions.ts';
import { surveyJournal } from './new/survey.ts';
import { writeReport } from './new/write-report.ts';
import { readOptions, refuse, stop } from './options.ts';

/** `npm run new`: makes the folder of a new report; exit code 2 where an answer is missing or wrong. */
const { content: _, author, ...others } = readOptions([...questionNames, 'content']);
const { content } = settings();
const { journal, faults } = loadJournal();
const wrong = contentFaults(content);
if (!journal || wrong.length > 0) stop(formatFaults([...faults, ...wrong]));

const given = { ...others, ...(author && { author: author.join('; ') }) };
const survey = await surveyJournal(content, journal);
// Swedish writes the days of the calendar as front matter does.
const today = new Date().toLocaleDateString('sv');
const hasTerminal = process.stdin.isTTY && process.stdout.isTTY;
if (hasTerminal) {
  allowPrompts();
  intro(printable(`A new report for ${journal.title}`));
}
const outcome = await answerQuestions({ survey, given, today }, hasTerminal ? ask : undefined);
if ('cancelled' in outcome) {
  cancel('Nothing was made.');
  process.exit(0);
}
if ('refusals' in outcome) refuse(outcome.refusals.join('\n'));
const { answers } = outcome;
const written = await writeReport(answers.id, newArticle(answers, journal));
if ('refusal' in written) stop(written.refusal);
print(nextSteps(written.file, answers.id, journal));
