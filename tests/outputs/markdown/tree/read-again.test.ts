import { describe, expect, it } from 'vitest';
import type { Node } from '../../../../src/model/tree/node.ts';
import { writeMarkdown } from '../../../../src/outputs/markdown/tree/write-markdown.ts';
import { kinds } from '../../../tree/kinds.ts';
import { build, shown } from '../../../tree/support.ts';

/** What the copy writes in another way than a report is typed, since it stands without the journal. */
const otherwise: Partial<Record<Node['type'], string>> = {
  citation: 'has its numbers, as the list of references at the end of the copy has them',
  crossReference: 'has its words, which readers of plain text follow',
  figure: 'has its name and number before the caption, which a report leaves to the journal',
  media: 'is a link to the file, since no reader of Markdown plays it',
  table: 'is a captioned table here',
  captionedTable: 'has its name and number before the caption, as a figure has',
};

/** Places in the file, the names of notes, which are their numbers in the copy, and blank lines. */
const without: ReadonlySet<string> = new Set(['place', 'label', 'spread']);

const plain = (nodes: unknown): unknown =>
  JSON.parse(JSON.stringify(nodes, (key, value) => (without.has(key) ? undefined : value)));

async function readAgain(typed: string) {
  const { text } = await build(typed);
  const { body, footnotes } = writeMarkdown(text, 'en');
  const again = await build([body, footnotes].filter(Boolean).join('\n\n'));
  return { first: plain(text.body), second: plain(again.text.body), faults: again.faults.map(shown) };
}

const same = (Object.keys(kinds) as Node['type'][]).filter((type) => otherwise[type] === undefined);

describe('the Markdown copy, read again', () => {
  it.each(same)('has the same tree: %s', async (type) => {
    const { first, second, faults } = await readAgain(kinds[type].typed);
    expect(faults).toEqual([]);
    expect(second).toEqual(first);
  });

  it.each([
    ['letters', 'a) one\nb) two'],
    ['Roman numerals', '(i) one\n(ii) two\n(iii) three\n(iv) four'],
    ['capitals', 'A) one\nB) two'],
    ['letters in paragraphs', 'a) one\n\nb) two'],
    ['numerals below letters', 'a) one\ni) x\nii) y\nb) two'],
    ['points below points', '- one\n    - two\n    - three\n- four'],
    ['points below numbers', '1. one\n   - two\n2. three'],
    ['a box in a box', '::: box A\n\n::: box B\nx\n:::\n\n- y\n\n:::'],
    ['a box without a title', '::: box\nx\n:::'],
    ['a source', '> Said.\n>\n> — The *patient*'],
    ['several meanings', 'CT\n: one\n: two\n\nMR\n: three'],
    ['marks of words', '3 \\* 4, a_b_c, 5 < 6, \\[x], ~10, $5, 2^nd, \\@home, a\\@b, `a*b`'],
    ['what looks like a citation at the head of a line', '\\@home'],
    ['raised spaces', 'x<sup>1, 2</sup> y'],
  ])('keeps %s', async (_, typed) => {
    const { first, second, faults } = await readAgain(typed);
    expect(faults).toEqual([]);
    expect(second).toEqual(first);
  });

  it.each([
    ['[before](#fig-ct)\n\n![Scan](ct.jpg)\n\nFigure: A mass. {#fig-ct}', '[before](./#fig-ct)'],
    ['[there](#course)\n\n## Course\n\nx', '[there](./#course)'],
  ])('leads to the page beside it: %s', async (typed, link) => {
    const { text } = await build(typed);
    expect(writeMarkdown(text, 'en').body).toContain(link);
  });
});
