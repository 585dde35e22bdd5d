import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // The browser tests read a built journal and belong to Playwright.
    exclude: ['tests/site/**', 'tests/fixtures/**', 'node_modules/**'],
    environment: 'node',
    globalSetup: './tests/support/prepare-run.ts',
    // Vitest leaves one core to whoever sits before it; much of what the tests do is waiting for other processes.
    maxWorkers: availableParallelism(),
    // Only what hangs is stopped: how long a test takes says more of the machine than of the code.
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
