import { describe, expect, it } from 'vitest';
import { build, shown } from './support.ts';

/** A text as its lists stand: a line for each point, with a sign of its list, set in by its level. */
async function outline(text: string) {
  const { html, faults } = await build(text);
  if (faults.length > 0) return faults.map(shown).join('\n');
  let depth = 0;
  const signs: string[] = [];
  const lines: string[] = [];
  for (const [, tag = '', type = '', words = ''] of html.body.matchAll(
    /<(\/?[ou]l|li|p|\/p|\/li)(?: class="([\w-]+)")?[^>]*>([^<]*)/g,
  )) {
    if (tag === 'ul' || tag === 'ol') signs.push(tag === 'ul' ? '•' : type || '1');
    if (tag === '/ul' || tag === '/ol') signs.pop();
    depth = signs.length;
    if (words.trim() !== '') lines.push(`${'  '.repeat(Math.max(0, depth - 1))}${signs.at(-1) ?? '¶'} ${words.trim()}`);
  }
  return lines.join('\n');
}

describe('lists pasted from a word processor keep their levels', () => {
  it.each([
    ['marks', '•\ta\no\tb\n▪\tc\no\td\n•\te', '• a\n  • b\n    • c\n  • d\n• e'],
    ['marks with blank lines', '•\ta\n\no\tb\n\n•\tc', '• a\n  • b\n• c'],
    ['marks of Symbol and Wingdings', '\uf0b7\ta\no\tb\n\uf0a7\tc\n\uf0b7\td', '• a\n  • b\n    • c\n• d'],
    ['marks with spaces', '• a\n– b\n– c\n• d', '• a\n  • b\n  • c\n• d'],
    ['tabs before them', '•\ta\n\to\tb\n\t\t▪\tc\n•\td', '• a\n  • b\n    • c\n• d'],
    ['spaces in place of tabs', '•  a\n   o  b\n   o  c\n•  d', '• a\n  • b\n  • c\n• d'],
    ['the same mark and tabs', '•\ta\n\t•\tb\n\t\t•\tc\n•\td', '• a\n  • b\n    • c\n• d'],
    ['spaces and no-break spaces', '•\ta\n\u00a0\u00a0\u00a0\u00a0o\tb\n•\tc', '• a\n  • b\n• c'],
    ['marks that look alike', '•\ta\n·\tb\n●\tc', '• a\n• b\n• c'],
    ['letters below numbers', '1)\ta\n(a)\tx\n(b)\ty\n2)\tb', '1 a\n  lower-alpha x\n  lower-alpha y\n1 b'],
    ['letters with a stop', '1.\ta\na.\tx\nb.\ty\n2.\tb', '1 a\n  lower-alpha x\n  lower-alpha y\n1 b'],
    [
      'numerals below letters',
      '(a)\tx\n(i)\tp\n(ii)\tq\n(b)\ty',
      'lower-alpha x\n  lower-roman p\n  lower-roman q\nlower-alpha y',
    ],
    ['dots below numbers', '1.\ta\n•\tx\n•\ty\n2.\tb', '1 a\n  • x\n  • y\n1 b'],
    ['numbers below dots', '•\ta\n1.\tx\n2.\ty\n•\tb', '• a\n  1 x\n  1 y\n• b'],
    ['letters below a dot', '•\ta\n(a)\tx\n(b)\ty\n•\tb', '• a\n  lower-alpha x\n  lower-alpha y\n• b'],
    ['letters below a line', 'Signs:\na)\tx\nb)\ty', '¶ Signs:\nlower-alpha x\nlower-alpha y'],
  ])('by %s', async (_, text, expected) => {
    expect(await outline(text)).toBe(expected);
  });

  it.each([
    ['that count the same twice', 'a) one\na) two\na) three', '¶ a) one\na) two\na) three'],
    ['of Markdown', '- a\n\n* b\n\n1. x\n\n- c', '• a\n• b\n1 x\n• c'],
    ['with a paragraph between', '1.\ta\n\n•\tx\n\nWords.\n\n2.\tb', '1 a\n• x\n¶ Words.\n1 b'],
  ])('but not those %s', async (_, text, expected) => expect(await outline(text)).toBe(expected));
});
