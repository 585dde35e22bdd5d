import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rulesPage } from '../../scripts/rules-page.ts';

it('docs/rules.md is what "npm run docs" writes', () => {
  expect(readFileSync('docs/rules.md', 'utf8')).toBe(rulesPage());
});
