import { describe, expect, it } from 'vitest';
import { offsetAt, type TextBlock } from '../../src/model/report-text.ts';
import { build } from './support.ts';

const head = '---\ntitle: Title\n---\n';

/** The blocks of a text, and the text of the file at the place of each word. */
async function read(body: string) {
  const { reportText } = await build(body);
  const source = head + body;
  const at = (block: TextBlock | undefined, word: string): string | undefined =>
    block && source.slice(offsetAt(block, block.text.indexOf(word))).slice(0, word.length);
  return { ...reportText, at, source };
}

describe('the text as the editorial check reads it', () => {
  it.each([
    ['plain words', 'One two three.', 'One two three.', 'three'],
    ['marks', 'One **two** *and* [three](https://example.org/).', 'One two and three.', 'three'],
    ['an escape', 'One \\* two three.', 'One * two three.', 'three'],
    ['an entity', 'One &amp; two &lt; three.', 'One & two < three.', 'three'],
    ['a line break with an indent', 'One two\n   three four.', 'One two three four.', 'three'],
    ['a citation', 'One two [@a; @b] three.', 'One two  three.', 'three'],
    ['a formula', 'One $x^2$ three.', 'One \uFFFC three.', 'three'],
    ['an address', 'One <https://example.org/2021-03-12> three.', 'One \uFFFC three.', 'three'],
    ['an exponent', 'One 10^9^ three.', 'One 10⁹ three.', 'three'],
    ['a comment', 'One <!-- hidden --> three.', 'One  three.', 'three'],
  ])('knows the places of words behind %s', async (_, body, text, word) => {
    const { blocks, at } = await read(body);
    expect(blocks[0]?.text).toBe(text);
    expect(at(blocks[0], word)).toBe(word);
  });

  it('knows the places in quotations, lists, tables, captions and notes', async () => {
    const body = `> One two\n> three.

- Four
  five.

| Six |
| --- |
| seven |

Table: Eight. {#tbl-x}

Nine.[^n]

[^n]: Ten.`;
    const { blocks, at } = await read(body);
    const words = ['three', 'five', 'Six', 'seven', 'Eight', 'Nine', 'Ten'];
    const found = words.map((word) => blocks.find(({ text }) => text.includes(word)));
    expect(found.map((block, index) => at(block, words[index] ?? ''))).toEqual(words);
    expect(found.map((block) => block?.kind)).toEqual([
      'paragraph',
      'paragraph',
      'cell',
      'cell',
      'caption',
      'paragraph',
      'paragraph',
    ]);
    expect(found.at(-1)?.part).toBe('notes');
  });

  it('knows the headings below which there is nothing', async () => {
    const { blocks } = await read(
      '## Abstract\n\n## Learning points\n\n<!-- a hint -->\n\n## References\n\n## A\n\n### B\n\n### C\n\n$$x$$\n\n## D\n\n### E',
    );
    const empty = blocks.filter(({ isEmpty }) => isEmpty).map(({ part, text }) => `${part}: ${text}`);
    expect(empty).toEqual(['abstract: Abstract', 'learning-points: Learning points', 'body: B', 'body: D', 'body: E']);
  });

  it('knows figures and where they are mentioned', async () => {
    const body = `See @fig-x-b.

![Left](a.png) ![Right](b.png)

Figure: Both. {#fig-x}`;
    const { displays, mentions, source } = await read(body);
    expect(displays).toEqual([
      {
        ...{ kind: 'figure', id: 'fig-x', name: 'Figure 1', caption: 'Both.', offset: source.indexOf('![Left') },
        images: [
          { alt: 'Left', offset: source.indexOf('![Left') },
          { alt: 'Right', offset: source.indexOf('![Right') },
        ],
      },
    ]);
    expect(mentions).toEqual([{ id: 'fig-x', offset: source.indexOf('@fig-x-b'), inCaption: false }]);
  });

  it('knows comments and the blocks that they stand in or before', async () => {
    const { comments, source } = await read('One <!-- a -->.\n\n<!-- b -->\n\nTwo.\n\n<!-- c -->');
    const blockOf = (text: string): [number, number] => [source.indexOf(text), source.indexOf(text) + text.length];
    expect(comments).toEqual([
      { text: ' a ', offset: source.indexOf('<!-- a'), block: blockOf('One <!-- a -->.') },
      { text: ' b ', offset: source.indexOf('<!-- b'), block: blockOf('Two.') },
      { text: ' c ', offset: source.indexOf('<!-- c'), block: undefined },
    ]);
  });
});
