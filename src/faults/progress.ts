/** A part of a run that may take long, and how far it has come. */
export interface Stage {
  /** What is done in it, as "Reading reports". */
  readonly name: string;
  readonly total: number;
  readonly done: number;
}

let listener: (stage: Stage) => void = () => undefined;

/** Has somebody told of every stage when it begins, and whenever something of it is done. */
export function followProgress(told: (stage: Stage) => void): void {
  listener = told;
}

/**
 * Begins a stage.
 *
 * @param total how many things are to be done in it; nobody is told of one with nothing to do
 * @returns to be called whenever one is done
 */
export function beginStage(name: string, total: number): () => void {
  let done = 0;
  if (total > 0) listener({ name, total, done });
  return () => {
    done++;
    listener({ name, total, done });
  };
}
