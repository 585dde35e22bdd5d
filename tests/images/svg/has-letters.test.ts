import { expect, it } from 'vitest';
import { hasLetters } from '../../../src/images/svg/has-letters.ts';

it.each([
  ['<text x="1" y="2">Day</text>', true],
  ['<text\n  x="1"><tspan>7</tspan></text>', true],
  ['<svg:text>体温</svg:text>', true],
  ['<text/><path d="M0 0"/>', false],
  ['<text></text><title>Fever</title>', false],
  ['<!-- <text>Day</text> --><g id="text_1"><path d="M0 0"/></g>', false],
  ['<textPath>Day</textPath>', false],
])('%s: %s', (content, expected) => {
  expect(hasLetters('drawing.SVG', Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`))).toBe(
    expected,
  );
});

it('what is no SVG has none', () => {
  expect(hasLetters('page.html', Buffer.from('<text>Day</text>'))).toBe(false);
});
