import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { HostileInput } from './inputs.ts';
import type { JournalFiles } from './journal.ts';
import type { Run } from './run-journal.ts';

/** Seconds after which a process is taken for hung and killed. */
const patience = 150;
/** Milliseconds of the processor below which it is not asked how the time grows: it is mostly spent on beginning. */
const least = 1_500;
/** Four times as much may take twelve times as long; what grows with the square takes sixteen times. */
const mostGrowth = 12;
const factor = 4;

/** Reads journals in a process of its own, which is killed and begun anew where one hangs. */
export class Runner {
  #child: ChildProcess | undefined;

  async #started(): Promise<ChildProcess> {
    if (this.#child) return this.#child;
    const child = fork(join(import.meta.dirname, 'run-journal.ts'), { execArgv: [], serialization: 'advanced' });
    this.#child = child;
    await new Promise((resolve) => child.once('message', resolve));
    return child;
  }

  /** Undefined where the process hung or broke off. */
  async run(files: JournalFiles): Promise<Run | undefined> {
    const child = await this.#started();
    const answer = await new Promise<Run | undefined>((resolve) => {
      const timer = setTimeout(() => child.kill('SIGKILL'), patience * 1000);
      const settle = (run: Run | undefined): void => {
        clearTimeout(timer);
        child.removeAllListeners();
        resolve(run);
      };
      child.once('message', (run) => settle(run as Run));
      child.once('exit', () => settle(undefined));
      child.send(files);
    });
    if (!answer) this.#child = undefined;
    return answer;
  }

  stop(): void {
    this.#child?.kill();
  }
}

const millisecondsOf = ({ steps }: Run): number => Object.values(steps).reduce((sum, step) => sum + step, 0);

/** What is wrong with the time that an input takes; undefined where it grows with the input, or is refused. */
export async function growthProblem([, times, journal]: HostileInput, runner: Runner): Promise<string | undefined> {
  const large = await runner.run(journal(factor * times));
  if (!large) return `It took more than ${patience} seconds, or ended the process`;
  const failure = large.faults.find((fault) => fault.includes('internal-error'));
  if (failure !== undefined) return failure;
  if (millisecondsOf(large) < least) return undefined;
  const small = await runner.run(journal(times));
  if (!small) return `A quarter of it took more than ${patience} seconds, or ended the process`;
  if (millisecondsOf(large) <= mostGrowth * millisecondsOf(small)) return undefined;
  return `Four times as much took ${JSON.stringify(large.steps)} in place of ${JSON.stringify(small.steps)}`;
}
