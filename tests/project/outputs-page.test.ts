import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { outputsPage, untold } from '../../scripts/outputs-page.ts';

it('docs/outputs.md is what "npm run docs" writes', () => {
  expect(readFileSync('docs/outputs.md', 'utf8')).toBe(outputsPage());
});

it('docs/outputs.md tells of every output', () => {
  expect(untold()).toEqual([]);
});
