import { print, printError, printOver } from '../../faults/print.ts';
import { followProgress, type Stage } from '../../faults/progress.ts';

/** Milliseconds after which a build says what it does: most are over before. */
const quietFor = 2000;

/** Milliseconds between two lines, which nobody reads faster. */
const betweenLines = 100;

/** Milliseconds of a stage before it is told how long it may take. */
const beforeGuess = 3000;

/** How progress is told: on a terminal in one line, in a log by a line a stage, to programs as JSON. */
export type ProgressForm = 'terminal' | 'log' | 'json';

/** Tells from now on how far the command has come. */
export function showProgress(form: ProgressForm): void {
  if (form === 'json') followProgress(asJson());
  else followProgress(form === 'terminal' ? inOneLine() : byStage());
}

function asJson(): (stage: Stage) => void {
  let last = 0;
  return (stage) => {
    const now = performance.now();
    if (stage.done > 0 && stage.done < stage.total && now - last < betweenLines) return;
    last = now;
    print(JSON.stringify(stage));
  };
}

function byStage(): (stage: Stage) => void {
  const start = performance.now();
  let told = '';
  return ({ name, total, done }) => {
    if (name === told || done === total || performance.now() - start < quietFor) return;
    told = name;
    printError(`${name}: ${count(total - done)} to do`);
  };
}

function inOneLine(): (stage: Stage) => void {
  const start = performance.now();
  let [begun, last, current] = [start, 0, ''];
  return ({ name, total, done }) => {
    const now = performance.now();
    if (name !== current) [current, begun] = [name, now];
    if (now - start < quietFor || (now - last < betweenLines && done < total)) return;
    last = now;
    printOver(done === total ? '' : `${name}: ${count(done)} of ${count(total)}${left(now - begun, done, total)}`);
  };
}

/** @param spent milliseconds */
function left(spent: number, done: number, total: number): string {
  if (spent < beforeGuess || done === 0) return '';
  const seconds = (spent / done / 1000) * (total - done);
  return seconds < 60 ? `, about ${Math.ceil(seconds)} s left` : `, about ${Math.ceil(seconds / 60)} min left`;
}

const count = (things: number): string => things.toLocaleString('en');
