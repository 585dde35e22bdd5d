import { resolve } from 'node:path';
import { type Excerpt, excerptOf } from '../faults/excerpt.ts';
import type { Fault } from '../faults/fault.ts';
import { textToShow } from '../files/text-file.ts';
import { rulePath } from '../model/guides.ts';

/** A fault as a browser shows it. */
export interface ShownFault extends Fault {
  /** Absent where the fault is of a folder or a file that cannot be read. */
  readonly excerpt?: Excerpt | undefined;
  /** Path of the page that explains the rule, with the place on it. */
  readonly explanation: string;
}

/** Faults with the text around them, each file read once. */
export function shownFaults(faults: readonly Fault[]): ShownFault[] {
  const paths = [...new Set(faults.map(({ path }) => path))];
  const texts = new Map(paths.map((path) => [path, textToShow(resolve(path))]));
  return faults.map((fault) => {
    const text = texts.get(fault.path);
    const excerpt = text === undefined ? undefined : excerptOf(text, fault);
    return { ...fault, excerpt, explanation: rulePath(fault.rule) };
  });
}
