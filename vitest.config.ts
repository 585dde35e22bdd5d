import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Folders of tests that read and change nothing but what they are given: they share their modules, which load once. */
const pure = [
  'text',
  'schema',
  'model',
  'views',
  'language',
  'faults',
  'tree',
  'citation',
  'yaml',
  'outputs',
  'editorial',
].map((folder) => `tests/${folder}/**/*.test.ts`);

export default defineConfig({
  test: {
    environment: 'node',
    globalSetup: './tests/support/prepare-run.ts',
    // Vitest leaves one core to whoever sits before it; much of what the tests do is waiting for other processes.
    maxWorkers: availableParallelism(),
    // Only what hangs is stopped: how long a test takes says more of the machine than of the code.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      {
        extends: true,
        // The browser tests read a built journal and belong to Playwright.
        test: {
          name: 'whole',
          include: ['tests/**/*.test.ts'],
          exclude: [...pure, 'tests/site/**', 'tests/fixtures/**'],
        },
      },
    ],
  },
});
