import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loadContent } from '../../src/content/load-content.ts';
import { isRemark } from '../../src/faults/fault-list.ts';
import { guides } from '../../src/model/guides.ts';
import { guideExamples, writeExamples, writeFirstReport } from '../support/guide-examples.ts';

let work = '';

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'casebook-guide-'));
  vi.stubEnv('CASEBOOK_CONTENT', join(work, 'content'));
  vi.stubEnv('CASEBOOK_CACHE', join(work, 'cache'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(work, { recursive: true });
});

it('the report to which docs/first-report.md leads is without a fault', async () => {
  vi.stubEnv('CASEBOOK_DRAFTS', '1');
  await writeFirstReport(join(work, 'content'), readFileSync('docs/first-report.md', 'utf8'));
  const { content, faults } = await loadContent();
  expect(faults.filter((fault) => !isRemark(fault))).toEqual([]);
  expect(content?.articles[0]?.contributors.length).toBe(2);
});

it('every example of docs/writing.md is without a fault', async () => {
  const examples = guideExamples(readFileSync('docs/writing.md', 'utf8'));
  await writeExamples(join(work, 'content'), examples);
  const { content, faults } = await loadContent();
  // The examples are pieces of reports: what CARE asks of whole ones is no matter here.
  expect(faults.filter((fault) => !isRemark(fault))).toEqual([]);
  expect(content?.articles.length).toBe(examples.length);
});

it('every example of docs/writing.md has its picture', () => {
  const guide = readFileSync('docs/writing.md', 'utf8');
  const pictures = guideExamples(guide).map((_, at) => `pictures/writing-${at + 1}.png`);
  for (const picture of pictures) {
    expect(guide).toContain(`](${picture})`);
    expect(existsSync(join('docs', picture))).toBe(true);
  }
});

it.each(guides)('docs/%s.md is there, begins with a title, and names no picture that is missing or heavy', (name) => {
  const guide = readFileSync(join('docs', `${name}.md`), 'utf8');
  expect(guide).toMatch(/^# /);
  for (const [, picture = ''] of guide.matchAll(/\]\((pictures\/[^)]*)\)/g)) {
    expect(existsSync(join('docs', picture))).toBe(true);
    expect(statSync(join('docs', picture)).size, picture).toBeLessThan(80_000);
  }
});

it('docs/first-report.md needs ten steps and ten commands at most, and records the report before it is committed', () => {
  const guide = readFileSync('docs/first-report.md', 'utf8');
  expect(guide.match(/^\d+\. /gm)?.length).toBeLessThanOrEqual(10);
  const blocks = [...guide.matchAll(/^ *```sh\n(.*?)^ *```$/gms)];
  const commands = blocks.flatMap(([, text = '']) => text.trim().split(/\s*(?:\n|&&)\s*/));
  expect(commands.length).toBeLessThanOrEqual(10);
  const places = ['npm run build', 'git add content'].map((command) => commands.indexOf(command));
  expect(places).toEqual([4, 5]);
});
