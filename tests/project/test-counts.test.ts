import { describe, expect, it } from 'vitest';
import { formatCounts, playwrightCounts, sum, vitestCounts, withExitCode } from '../../scripts/test-counts.ts';

const report = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [] };

describe('the closing line of the tests', () => {
  it('adds the counts of all runs', () => {
    const playwright = playwrightCounts({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 } });
    expect(formatCounts(sum([vitestCounts(report), playwright]))).toBe('7 passed, 2 failed, 4 skipped');
  });

  it('counts a file that could not be loaded as a failure', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
    ];
    expect(vitestCounts({ ...report, numFailedTests: 1, testResults }).failed).toBe(2);
  });

  it.each([
    { code: 0, failed: 0 },
    { code: 1, failed: 1 },
    { code: null, failed: 1 },
  ])('counts exit code $code without a failed test as $failed failed', ({ code, failed }) => {
    expect(withExitCode({ passed: 1, failed: 0, skipped: 0 }, code).failed).toBe(failed);
  });
});
