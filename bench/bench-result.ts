import type { PageWeight } from './page-weight.ts';
import type { BuildRun } from './run-build.ts';
import type { SaveTime } from './save-to-page.ts';
import type { Weight } from './weight.ts';

/** All that one run of the benchmark measured. Times in seconds. */
export interface BenchResult {
  readonly reports: number;
  readonly machine: string;
  /** The ten shared figures, once, before everything else. */
  readonly images: { readonly count: number; readonly seconds: number };
  /** With nothing in the cache but the figures: the pictures for social networks are drawn, too. */
  readonly first: BuildRun;
  /** With these pictures in the cache as well. */
  readonly cold: BuildRun;
  /** The pages alone, with an empty cache but for the figures: what pandoc is compared with. */
  readonly pages: Omit<BuildRun, 'stages'>;
  readonly warm: readonly ({ readonly change: string } & BuildRun)[];
  readonly page: PageWeight;
  /** What a first search loads; absent where there is no browser to measure it in. */
  readonly search?: Weight | undefined;
  /** From the save of a file to the changed page; absent where there is no browser. */
  readonly saves?: readonly SaveTime[] | undefined;
  readonly pandoc?: { readonly version: string; readonly seconds: number } | undefined;
}
