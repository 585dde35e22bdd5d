import { rmSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadContent } from '../../src/content/load-content.ts';
import { type EditorialRuleId, editorialRules } from '../../src/faults/editorial-rules.ts';
import type { Fault } from '../../src/faults/fault.ts';
import { exampleJournal } from './example-journal.ts';
import { examples } from './examples/examples.ts';

const rules = Object.keys(editorialRules) as EditorialRuleId[];
const cache = join(tmpdir(), `casebook-cache-examples-${process.pid}`);
let folder = '';
let faults: readonly Fault[] = [];

/** All reports in one journal: it is loaded as an editor's is. */
beforeAll(async () => {
  const reports = rules.flatMap((rule) => {
    const example = examples[rule];
    return [
      [`${rule}-bad`, { version: example.bad, example }] as const,
      [`${rule}-good`, { version: example.good, example }] as const,
    ];
  });
  folder = await exampleJournal(Object.fromEntries(reports));
  vi.stubEnv('CASEBOOK_CONTENT', folder);
  vi.stubEnv('CASEBOOK_CACHE', cache);
  faults = (await loadContent()).faults;
});

afterAll(async () => {
  vi.unstubAllEnvs();
  rmSync(cache, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
});

const faultsOf = (id: string): readonly Fault[] => faults.filter(({ path }) => path.includes(`/articles/${id}/`));

describe.each(rules)('%s', (rule) => {
  const { message, at } = examples[rule];
  const { severity } = editorialRules[rule];

  it('finds its bad example and nothing else', () => {
    const found = faultsOf(`${rule}-bad`).map((fault) => ({
      ...{ rule: fault.rule, severity: fault.severity },
      message: fault.message.replaceAll(`${folder}/articles/${rule}-bad`, 'FOLDER'),
    }));
    expect(found).toEqual([{ rule, severity, message }]);
  });

  it('points to the place', async () => {
    const [fault] = faultsOf(`${rule}-bad`);
    if (at === undefined) return expect(fault).toMatchObject({ line: 1, column: 1 });
    const line = (await readFile(fault?.path ?? '', 'utf8'))
      .split('\n')
      .slice((fault?.line ?? 1) - 1)
      .join('\n');
    expect(line.slice((fault?.column ?? 1) - 1)).toSatisfy((text: string) => text.startsWith(at));
  });

  it('finds nothing in its good example', () => {
    expect(faultsOf(`${rule}-good`)).toEqual([]);
  });
});
