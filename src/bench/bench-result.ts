import type { PageWeight } from './page-weight.ts';
import type { BuildRun } from './run-build.ts';

/** All that one run of the benchmark measured. Times in seconds. */
export interface BenchResult {
  readonly reports: number;
  readonly machine: string;
  /** The ten shared figures, once, before everything else. */
  readonly images: { readonly count: number; readonly seconds: number };
  readonly cold: BuildRun;
  readonly warm: readonly ({ readonly change: string } & BuildRun)[];
  readonly page: PageWeight;
  readonly pandoc?: { readonly version: string; readonly seconds: number } | undefined;
}
