import { expect, test } from 'vitest';
import { frontImage } from '../../src/model/front-image.ts';
import type { Figure } from '../../src/model/tree/block.ts';

/** A figure of images from lines: "ct.jpg 800x600"; one without a size could not be published. */
function figureOf(...images: readonly string[]): Figure {
  const panels = images.map((line) => {
    const [, original = '', width, height] = /^(\S+)(?: (\d+)x(\d+))?$/.exec(line) ?? [];
    const size = { width: Number(width), height: Number(height) };
    const published = width === undefined ? undefined : { original, ...size, variants: [] };
    return { image: { type: 'image' as const, url: original, alt: `Of ${original}`, published } };
  });
  return { type: 'figure', id: 'fig-1', name: 'Figure 1', panels };
}

test.each([
  ['the first that is fit', [['ct.jpg 800x600', 'mri.jpg 800x600']], 'ct.jpg'],
  ['a panel of a later figure', [['icon.png 479x400'], ['strip.png 1800x599', 'mri.jpg 480x480']], 'mri.jpg'],
  ['no column of a page', [['long.jpg 690x1000'], ['portrait.jpg 700x1000']], 'portrait.jpg'],
  ['a drawing of any size', [['chart.svg 300x200']], 'chart.svg'],
  ['what could be published', [['lost.jpg'], ['ct.jpg 800x600']], 'ct.jpg'],
  ['none', [[], ['icon.png 100x100']], undefined],
])('%s', (_, figures, original) => {
  expect(frontImage(figures.map((images) => figureOf(...images)))?.original).toBe(original);
});

test('it comes with its sizes and its alternative text', () => {
  const expected = { original: 'ct.jpg', width: 800, height: 600, variants: [], alt: 'Of ct.jpg' };
  expect(frontImage([figureOf('ct.jpg 800x600')])).toEqual(expected);
});
