import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hasLetters } from '../../../src/images/svg/has-letters.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-letters-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  ['<text x="1" y="2">Day</text>', true],
  ['<text\n  x="1"><tspan>7</tspan></text>', true],
  ['<svg:text>体温</svg:text>', true],
  ['<text/><path d="M0 0"/>', false],
  ['<text></text><title>Fever</title>', false],
  ['<!-- <text>Day</text> --><g id="text_1"><path d="M0 0"/></g>', false],
  ['<textPath>Day</textPath>', false],
])('%s: %s', async (content, expected) => {
  const file = join(folder, 'drawing.SVG');
  writeFileSync(file, `<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`);
  expect(await hasLetters(file)).toBe(expected);
});

it('what is no SVG or is not there has none', async () => {
  writeFileSync(join(folder, 'page.html'), '<text>Day</text>');
  expect(await hasLetters(join(folder, 'page.html'))).toBe(false);
  expect(await hasLetters(join(folder, 'missing.svg'))).toBe(false);
});
