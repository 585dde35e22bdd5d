import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // The browser tests read a built journal and belong to Playwright.
    exclude: ['tests/site/**', 'tests/fixtures/**', 'node_modules/**'],
    environment: 'node',
    testTimeout: 30_000,
  },
});
