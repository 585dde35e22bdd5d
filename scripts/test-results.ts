import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** Results of a run of tests. */
export interface Results {
  readonly passed: number;
  readonly skipped: number;
  /** Each failed test: its place, its name and what went wrong. */
  readonly failures: readonly string[];
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    /** The absolute path of the file. */
    readonly name: string;
    readonly status: string;
    /** What went wrong outside of the tests. */
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[] | null;
    }[];
  }[];
}

interface PlaywrightSuite {
  /** Of a file, its path from `tests/site`. */
  readonly title: string;
  readonly specs: readonly {
    readonly title: string;
    readonly tests: readonly {
      readonly status: string;
      readonly results: readonly { readonly error?: { readonly message?: string } }[];
    }[];
  }[];
  readonly suites?: readonly PlaywrightSuite[];
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly skipped: number };
  readonly suites: readonly PlaywrightSuite[];
}

/** Results of Vitest's JSON report. A file whose tests could not be begun, or ended badly, is one failure. */
export function vitestResults(report: VitestReport): Results {
  const failures = report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative('', name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && failed.length === 0) return [failure(file, message)];
    return failed.map(({ fullName, failureMessages }) => failure(`${file} › ${fullName}`, failureMessages?.join('\n')));
  });
  return { passed: report.numPassedTests, skipped: report.numPendingTests + report.numTodoTests, failures };
}

/** Results of Playwright's JSON report; a test that passed at the second attempt only has failed. */
export function playwrightResults({ stats, suites }: PlaywrightReport): Results {
  return { passed: stats.expected, skipped: stats.skipped, failures: suites.flatMap((file) => failuresOfSuite(file)) };
}

/** @param within the place of the suite that holds it; none for a file */
function failuresOfSuite({ title, specs, suites = [] }: PlaywrightSuite, within?: string): string[] {
  const place = within === undefined ? title : `${within} › ${title}`;
  const failed = specs.flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) => failure(`${place} › ${spec.title}`, results.find(({ error }) => error)?.error?.message)),
  );
  return [...failed, ...suites.flatMap((suite) => failuresOfSuite(suite, place))];
}

/** The place and the beginning of a message, which may hold whole pages and pictures. */
function failure(place: string, message = ''): string {
  const lines = stripVTControlCharacters(message).split('\n').slice(0, 12);
  return [`✗ ${place}`, ...lines.map((line) => `    ${line.slice(0, 300)}`)].join('\n').trimEnd();
}

/** A run that ended in failure without a failed test (a crash, no test found) is one failure. */
export function withExitCode(results: Results, name: string, exitCode: number | null): Results {
  if (exitCode === 0 || results.failures.length > 0) return results;
  return { ...results, failures: [failure(name, `ended with exit code ${exitCode}; see above`)] };
}

export function sum(all: readonly Results[]): Results {
  return {
    passed: all.reduce((before, { passed }) => before + passed, 0),
    skipped: all.reduce((before, { skipped }) => before + skipped, 0),
    failures: all.flatMap(({ failures }) => failures),
  };
}

/** What failed, and "10 passed, 0 failed, 1 skipped". */
export function formatResults({ passed, failures, skipped }: Results): string {
  return [...failures, `${passed} passed, ${failures.length} failed, ${skipped} skipped`].join('\n\n');
}
