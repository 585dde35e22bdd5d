import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { expect, it } from 'vitest';

const printer = 'src/faults/print.ts';
const others =
  /\bconsole\b|\bprocess\.(?:stdout|stderr)\.write\b|process\.binding|\bwriteSync\(\s*[12]\b|\bstdio: 'inherit'/;

it('nothing is written to the terminal but by print.ts, which makes control characters visible', async () => {
  const found: string[] = [];
  for await (const file of glob('src/**/*.{ts,astro}')) {
    if (file !== printer && others.test(readFileSync(file, 'utf8'))) found.push(file);
  }
  expect(found).toEqual([]);
  expect(readFileSync(printer, 'utf8')).toMatch(others);
});
