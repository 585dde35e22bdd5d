import { expect, it } from 'vitest';
import { plainEqual } from '../../../src/outputs/pdf/plain-equal.ts';
import { renderPdf } from '../../../src/outputs/pdf/render-pdf.ts';
import { typstText } from '../../../src/outputs/pdf/typst-text.ts';

it.each([
  ['⁎', '*'],
  ['ﬁ', 'fi'],
  ['㎎', 'mg'],
  ['℃', '°C'],
  ['＊', '*'],
  ['２', '2'],
  ['⩽', '≤'],
])('"%s" says the same as "%s"', (character, equal) => {
  expect(plainEqual(character)).toBe(equal);
});

it.each(['⁵', '₂', 'ᵃ', '⅐', '①', 'a', '*', '🫀', 'ᚠ'])('nothing plain says the same as "%s"', (character) => {
  expect(plainEqual(character)).toBeUndefined();
});

const document = (text: string): string =>
  `#import "article.typ": *\n#set document(title: "T")\n#set text(font: serif, fallback: false)\n#show: text-style\n${typstText(text)}`;

it('a PDF shows the plain equal of what no font has', async () => {
  expect(await renderPdf(document('a⁎b, ㎎ and ＂＼'), new Map())).toHaveProperty('bytes');
});

it('what has no plain equal is told', async () => {
  expect(await renderPdf(document('a⁎b ᚠ'), new Map())).toEqual({
    problems: [{ message: 'no font has the character "ᚠ" (U+16A0); write it in another way', character: 'ᚠ' }],
  });
});
