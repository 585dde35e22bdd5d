import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { loadContent } from '../../src/content/load-content.ts';
import { isEditorialRule } from '../../src/faults/editorial-rules.ts';
import type { Fault } from '../../src/faults/fault.ts';
import { reportFolder, writeRealJournal } from '../support/real-reports/real-journal.ts';

/** What a reader of the reports found of each rule: see the file. */
interface Labels {
  readonly true?: readonly string[];
  readonly doubt?: Readonly<Record<string, string>>;
  readonly false?: Readonly<Record<string, string>>;
}

const least = 0.95;
const isThere = existsSync(reportFolder);
const labels = parse(readFileSync('tests/editorial/labels.yaml', 'utf8')) as Readonly<Record<string, Labels>>;
const rules = Object.entries(labels);

describe('the labels', () => {
  it.each(rules)(
    'of %s say that the rule is right in 95 % at least',
    (rule, { true: right = [], false: wrong = {} }) => {
      expect(isEditorialRule(rule)).toBe(true);
      expect(right.length / (right.length + Object.keys(wrong).length)).toBeGreaterThanOrEqual(least);
    },
  );

  it.each(rules)('of %s doubt nothing but what they hold', (_, { true: right = [], doubt = {} }) => {
    expect(Object.keys(doubt).filter((finding) => !right.includes(finding))).toEqual([]);
  });
});

describe.skipIf(!isThere)(`the published reports of ${reportFolder}${isThere ? '' : ' (absent, skipped)'}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-labels-'));
  const found = new Map<string, string[]>();
  beforeAll(async () => {
    const names = readdirSync(reportFolder).filter((name) => name.endsWith('.xml'));
    await writeRealJournal(
      join(folder, 'content'),
      names.map((name) => name.replace('.xml', '')),
    );
    vi.stubEnv('CASEBOOK_CONTENT', join(folder, 'content'));
    vi.stubEnv('CASEBOOK_CACHE', join(folder, 'cache'));
    const { faults } = await loadContent();
    for (const fault of faults.filter(({ rule }) => isEditorialRule(rule))) {
      found.set(fault.rule, [...(found.get(fault.rule) ?? []), findingOf(fault)]);
    }
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });

  it('get no remark of a rule without labels', () => {
    expect([...found.keys()].filter((rule) => labels[rule] === undefined)).toEqual([]);
  });

  it.each(rules)('get of %s what was read, and nothing else', (rule, { true: right = [], false: wrong = {} }) => {
    expect(found.get(rule)?.toSorted()).toEqual([...right, ...Object.keys(wrong)].toSorted());
  });
});

/** "PMC4745305 Mr. S": the report, and the words that are quoted of it, before the cure. */
function findingOf({ path, message }: Fault): string {
  const words = /"([^"]*)"/.exec(message.split('; ')[0] ?? '')?.[1]?.replace(/ …$/, '') ?? '';
  return `${path.split('/').at(-2)} ${words}`.trim();
}
