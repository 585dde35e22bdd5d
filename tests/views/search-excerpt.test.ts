import { expect, it } from 'vitest';
import { excerptPieces } from '../../src/views/search-excerpt.ts';

/** The pieces in one line, hits in brackets. */
function shown(excerpt: string, content: string): string {
  const plain = excerpt.replaceAll(/<\/?mark>/g, '');
  return excerptPieces({ excerpt, plain_excerpt: plain, content })
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join('');
}

it.each([
  ['no hit', 'A man was ill.', 'A man was ill.', 'A man was ill.'],
  ['hits', 'A <mark>man</mark> was <mark>ill.</mark>', 'A man was ill. ', 'A [man] was [ill.]'],
  ['a cut at the end', 'A <mark>man</mark> was', 'A man was ill.', 'A [man] was …'],
  ['cuts on both sides', '<mark>man</mark> was', 'A man was ill.', '… [man] was …'],
  ['markup in the text', '&lt;b&gt;<mark>x&lt;y</mark>', '&lt;b&gt;x&lt;y', '<b>[x<y]'],
  [
    'words parted by us',
    '<mark>肝</mark> <mark>\u2060坏死</mark> \u2060一例',
    '肝 \u2060坏死 \u2060一例',
    '[肝][坏死]一例',
  ],
])('shows an excerpt with %s', (_, excerpt, content, line) => {
  expect(shown(excerpt, content)).toBe(line);
});
