import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatResults, playwrightResults, sum, vitestResults, withExitCode } from '../../scripts/test-results.ts';

const passed = { status: 'passed', fullName: 'a sum adds', failureMessages: [] };
const failed = {
  status: 'failed',
  fullName: 'a sum of none is zero',
  failureMessages: ['\u001b[31mexpected 1\u001b[39m'],
};

function vitest(...testResults: Parameters<typeof vitestResults>[0]['testResults'][number][]) {
  return vitestResults({ numPassedTests: 3, numPendingTests: 1, numTodoTests: 1, testResults });
}

function playwright(status: string) {
  const results = [{ error: { message: 'Timed out\nwhile waiting' } }, {}];
  const specs = [{ title: 'opens', tests: [{ status, results }] }];
  return playwrightResults({
    stats: { expected: 4, skipped: 2 },
    suites: [{ title: 'menu.spec.ts', specs: [], suites: [{ title: 'on a phone', specs }] }],
  });
}

describe('the end of the tests', () => {
  it('names each that failed with what went wrong, and adds the counts of all runs', () => {
    const unit = vitest({
      name: resolve('tests/sum.test.ts'),
      status: 'failed',
      message: '',
      assertionResults: [passed, failed],
    });
    expect(formatResults(sum([unit, playwright('unexpected')]))).toBe(
      [
        '✗ tests/sum.test.ts › a sum of none is zero',
        '    expected 1',
        '',
        '✗ menu.spec.ts › on a phone › opens',
        '    Timed out',
        '    while waiting',
        '',
        '7 passed, 2 failed, 4 skipped',
      ].join('\n'),
    );
  });

  it('is one line where nothing failed', () => {
    expect(formatResults(vitest())).toBe('3 passed, 0 failed, 2 skipped');
  });

  it.each([
    { status: 'expected', failures: 0 },
    { status: 'skipped', failures: 0 },
    { status: 'flaky', failures: 1 },
  ])('takes a browser test that is $status as $failures failed', ({ status, failures }) => {
    expect(playwright(status).failures).toHaveLength(failures);
  });

  it('names a file whose tests could not be begun', () => {
    const name = resolve('tests/sum.test.ts');
    const { failures } = vitest({ name, status: 'failed', message: 'Cannot find module', assertionResults: [passed] });
    expect(failures).toEqual(['✗ tests/sum.test.ts\n    Cannot find module']);
  });

  it('cuts a message that holds a page', () => {
    const page = Array.from({ length: 500 }, () => 'x'.repeat(5000)).join('\n');
    const { failures } = vitest({ name: 'a', status: 'failed', message: page, assertionResults: [] });
    expect(failures[0]?.length).toBeLessThan(4000);
  });

  it.each([
    { code: 0, failures: [] },
    { code: 1, failures: ['✗ vitest\n    ended with exit code 1; see above'] },
    { code: null, failures: ['✗ vitest\n    ended with exit code null; see above'] },
  ])('takes exit code $code without a failed test for what it is', ({ code, failures }) => {
    expect(withExitCode({ passed: 1, skipped: 0, failures: [] }, 'vitest', code).failures).toEqual(failures);
  });
});
