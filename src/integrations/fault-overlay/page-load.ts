/** What a page asks the development server: what is wrong on it, and whether it is that of now. */
export interface PageQuestion {
  /** Path of its address below the root of the site. */
  readonly page: string;
  /** Number of the load that it shows. */
  readonly load: number;
}

const metric = 'casebook-load';

/** The header that tells a page the number of the load that it shows: its scripts see no other. */
export function loadHeader(load: number): [name: string, value: string] {
  return ['Server-Timing', `${metric};dur=${load}`];
}

/** The number of the load that a page shows; one above all where its server told none. */
export function loadOf(timings: readonly Pick<PerformanceServerTiming, 'name' | 'duration'>[]): number {
  return timings.find(({ name }) => name === metric)?.duration ?? Number.MAX_SAFE_INTEGER;
}
