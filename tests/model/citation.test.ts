import { expect, test } from 'vitest';
import { richText } from '../../src/citation/rich-text.ts';
import { type Citations, titleSlot, withTitleMark } from '../../src/model/citation.ts';
import { unmarked } from '../../src/model/text.ts';

const citations: Citations = [
  { style: 'journal', name: 'JIC', text: unmarked('As the editors wrote it.') },
  {
    style: 'ama',
    name: 'AMA 11',
    text: richText(`Doe A. ${titleSlot}A &amp; B. <em>JIC</em>.`),
  },
];

test('the mark of a retracted article stands before its title in its text and its nodes', () => {
  expect(withTitleMark(citations, 'RETRACTED: ').map(({ text }) => text)).toEqual([
    unmarked('As the editors wrote it.'),
    richText('Doe A. RETRACTED: A &amp; B. <em>JIC</em>.'),
  ]);
});

test('without a mark nothing stands there', () => {
  expect(withTitleMark(citations, '')[1]?.text).toEqual(richText('Doe A. A &amp; B. <em>JIC</em>.'));
});
