import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../src/faults/excerpt.ts';

/** The excerpt as it is shown, the caret in a line of its own. */
function shown(text: string, line: number, column: number): string[] | undefined {
  const excerpt = excerptOf(text, { line, column });
  return excerpt?.lines.flatMap(({ number, text: words }) => {
    const row = `${number} ${words}`;
    return number === line ? [row, `  ${' '.repeat(excerpt.indent)}^`] : [row];
  });
}

describe('excerptOf', () => {
  it('shows two lines before and after', () => {
    expect(shown('a\nb\nc\nd\ne\nf', 3, 1)).toEqual(['1 a', '2 b', '3 c', '  ^', '4 d', '5 e']);
  });

  it.each([
    ['the first line', 'one\ntwo', 1, 2, ['1 one', '   ^', '2 two']],
    ['the last line', 'one\r\ntwo', 2, 3, ['1 one', '2 two', '    ^']],
    ['the end of a line', 'one', 1, 4, ['1 one', '     ^']],
    ['a tab, which is as wide as a letter here', 'a\tb', 1, 3, ['1 a b', '    ^']],
    ['what acts, made visible', '\u001b[2J\u202e!', 1, 6, ['1 \\u001b[2J\\u202e!', `  ${' '.repeat(15)}^`]],
    ['an empty file', '', 1, 1, ['1 ', '  ^']],
    ['a line that is not there', 'one', 7, 1, undefined],
  ])('%s', (_, text, line, column, expected) => {
    expect(shown(text, line, column)).toEqual(expected);
  });

  it('cuts a paragraph of one line so that the place is seen', () => {
    const text = `${'x'.repeat(400)}!${'y'.repeat(400)}\n${'z'.repeat(200)}`;
    const [row = '', caret = '', after = ''] = shown(text, 1, 401) ?? [];
    expect(row).toMatch(/^1 …x+!y+…$/);
    expect(row.length).toBeLessThan(110);
    expect(row[caret.indexOf('^')]).toBe('!');
    expect(after).toBe(`2 ${'z'.repeat(100)}…`);
  });
});
