import { expect, it } from 'vitest';
import { piecesOf } from '../../../src/outputs/pdf/pieces.ts';
import { placesOf } from '../../../src/outputs/pdf/places-of-characters.ts';
import { placed, typstText } from '../../../src/outputs/pdf/typst-text.ts';

it.each(['/*>*/', '/*<x*/', 'a /*>*/ b /*>*/', '/*/*>*/', '/*<', '//*>*/'])('%s ends and begins no piece', (text) => {
  const content = typstText(`${text} end`);
  expect(piecesOf(placed('1-9', placed('2-3', content) + typstText('more')))).toEqual([
    {
      place: '1-9',
      content: placed('2-3', content) + typstText('more'),
      parts: [{ place: '2-3', content, parts: [] }],
    },
  ]);
});

it('a character has the place of the first of the smallest pieces that show it', () => {
  const source = [
    placed('a', typstText('one ☃')),
    placed('b', `${typstText('☂ "')}${placed('b.0', typstText('two'))}${placed('b.1', typstText('☂ ☃ 😀'))}`),
    placed('c', '#image("x", alt: "★")'),
    placed('d', typstText('★ 😁e\u0301')),
  ].join('');
  expect(
    Object.fromEntries(placesOf(['☃', '☂', '★', '😀', '😁', 'e\u0301', '\u0301', '"', '☄'], piecesOf(source))),
  ).toEqual({
    '☃': 'a',
    '☂': 'b.1',
    '★': 'd',
    '😀': 'b.1',
    '😁': 'd',
    'e\u0301': 'd',
    '\u0301': 'd',
    '"': 'b',
  });
});
