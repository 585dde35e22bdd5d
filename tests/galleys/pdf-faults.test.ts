import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { pdfFaults } from '../../src/galleys/pdf-faults.ts';

let content: string;

beforeAll(() => {
  content = mkdtempSync(join(tmpdir(), 'casebook-pdf-faults-'));
  vi.stubEnv('CASEBOOK_CONTENT', content);
  mkdirSync(join(content, 'articles', 'one'), { recursive: true });
  writeFileSync(join(content, 'articles', 'one', 'article.md'), 'First line\nSecond ☃ line\n');
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(content, { recursive: true });
});

const told = async (count: number): Promise<string[]> => {
  const problems = Array.from({ length: count }, (_, at) => ({ message: `m${at}`, character: '☃', place: '0-24' }));
  const faults = await pdfFaults({ id: 'one', digest: '' }, problems);
  return faults.map((each) => `${basename(each.path)}:${each.line}:${each.column} ${each.message}`);
};

it('tells each problem at its place', async () => {
  expect(await told(2)).toEqual([
    'article.md:2:8 The PDF cannot be made: m0',
    'article.md:2:8 The PDF cannot be made: m1',
  ]);
});

it.each([
  [20, undefined],
  [21, 'one more thing keeps'],
  [1_500, '1,480 more things keep'],
])('tells of %s problems twenty', async (count, others) => {
  const faults = await told(count);
  expect(faults.slice(0, 20).at(-1)).toBe('article.md:2:8 The PDF cannot be made: m19');
  expect(faults.slice(20)).toEqual(
    others === undefined
      ? []
      : [
          `article.md:1:1 The PDF cannot be made: ${others} it from being made; mend the 20 that are told first, and see what is left`,
        ],
  );
});
