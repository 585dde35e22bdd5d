import { expect, it } from 'vitest';
import { shellWord } from '../../src/text/shell-word.ts';

it.each([
  ['content/articles/2020_001530/ct.jpg', 'content/articles/2020_001530/ct.jpg'],
  ['Röntgen.jpg', 'Röntgen.jpg'],
  ['--url=https://a@example.org/', '--url=https://a@example.org/'],
  ['', '""'],
  ['Scan 1.JPG', '"Scan 1.JPG"'],
  ["a's (1).jpg", `"a's (1).jpg"`],
  ['a "b" $c.jpg', '"a \\"b\\" \\$c.jpg"'],
])('%s in a command is %s', (text, word) => {
  expect(shellWord(text)).toBe(word);
});
