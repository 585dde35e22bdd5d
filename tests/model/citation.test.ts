import { expect, test } from 'vitest';
import { type Citations, titleSlot, withTitleMark } from '../../src/model/citation.ts';
import { plain } from './sample-article.ts';

const citations: Citations = [
  { style: 'journal', name: 'JIC', text: plain('As the editors wrote it.') },
  {
    style: 'ama',
    name: 'AMA 11',
    text: { text: `Doe A. ${titleSlot}A & B. JIC.`, html: `Doe A. ${titleSlot}A &amp; B. <em>JIC</em>.` },
  },
];

test('the mark of a retracted article stands before its title in text and HTML', () => {
  expect(withTitleMark(citations, 'RETRACTED: ').map(({ text }) => text)).toEqual([
    plain('As the editors wrote it.'),
    { text: 'Doe A. RETRACTED: A & B. JIC.', html: 'Doe A. RETRACTED: A &amp; B. <em>JIC</em>.' },
  ]);
});

test('without a mark nothing stands there', () => {
  expect(withTitleMark(citations, '')[1]?.text).toEqual({
    text: 'Doe A. A & B. JIC.',
    html: 'Doe A. A &amp; B. <em>JIC</em>.',
  });
});
