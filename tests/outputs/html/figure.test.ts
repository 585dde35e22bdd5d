import { describe, expect, it } from 'vitest';
import type { Block, Figure } from '../../../src/model/tree/block.ts';
import { writeBody } from '../../../src/outputs/html/tree/write-html.ts';

/** A figure whose panels have images of some sizes, "1200x800" for each. */
function figureOf(...sizes: readonly string[]): Block {
  const panels = sizes.map((size, at) => {
    const [width = 0, height = 0] = size.split('x').map(Number);
    const published = { original: `${at}.png`, width, height, variants: [{ name: `${at}-480.webp`, width: 480 }] };
    return { letter: 'ABCDEF'[at], image: { type: 'image', url: '', alt: 'A scan', published } };
  });
  return { type: 'figure', id: 'fig-1', name: 'Figure 1', panels } as unknown as Figure;
}

const classesIn = (html: string): string[] =>
  Array.from(html.matchAll(/class="((?:figure|panels)(?: [^"]*)?)"/g), ([, name = '']) => name);

describe('a figure takes the width that its images need', () => {
  it.each([
    [['1200x800'], ['figure wide']],
    [['700x400'], ['figure']],
    [['1200x1100'], ['figure']],
    [
      ['900x900', '900x900'],
      ['figure wide', 'panels in-twos'],
    ],
    [
      ['900x900', '900x900', '900x900'],
      ['figure wide', 'panels in-threes'],
    ],
    [
      ['900x900', '900x900', '900x900', '900x900'],
      ['figure wide', 'panels in-twos'],
    ],
    [
      ['2400x600', '900x900'],
      ['figure wide', 'panels stacked'],
    ],
  ])('%j', (sizes, classes) => {
    expect(classesIn(writeBody([figureOf(...sizes)], 'en'))).toEqual(classes);
  });
});

describe('words that no line parts', () => {
  it.each([
    ['5 mg/dL', '5\u00a0<span class="whole">mg/dL</span>'],
    ['a β-blocker', 'a <span class="whole">β-blocker</span>'],
    ['<abcdefghi-x', '<span class="whole">&lt;abcdefghi-x</span>'],
    ['a <script>alert-x', 'a <span class="whole">&lt;script&gt;alert-x</span>'],
    ['well-known and/or', 'well-known <span class="whole">and/or</span>'],
    ['x-aminolaevulinate-dehydrogenase', 'x-aminolaevulinate-dehydrogenase'],
  ])('%s', (text, html) => {
    const paragraph = { type: 'paragraph', children: [{ type: 'text', value: text }] } as unknown as Block;
    expect(writeBody([paragraph], 'en')).toBe(`<p>${html}</p>`);
  });
});
