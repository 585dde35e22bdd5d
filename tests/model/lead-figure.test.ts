import { expect, it } from 'vitest';
import { leadFigure } from '../../src/model/lead-figure.ts';
import type { Block } from '../../src/model/tree/block.ts';

const block = (type: string): Block => ({ type }) as unknown as Block;
const [heading, paragraph] = [block('heading'), block('paragraph')];
const figureOf = (...images: readonly object[]): Block =>
  ({ type: 'figure', panels: images.map((image) => ({ image })) }) as unknown as Block;
const figure = figureOf({ alt: 'A' }, { alt: 'B' });

it('takes the figure out of an image report, for a browser to fetch it first', () => {
  expect(leadFigure('image', [heading, paragraph, figure, paragraph, figure])).toEqual({
    lead: [figureOf({ alt: 'A', first: true }, { alt: 'B' })],
    body: [heading, paragraph, paragraph, figure],
  });
});

it.each([
  ['another kind of report', 'case-report', [heading, paragraph, figure]],
  ['a section of nothing else', 'image', [heading, figure, heading, paragraph]],
  ['a report without a figure', 'image', [heading, paragraph]],
] as const)('leaves %s as it is', (_name, type, body) => {
  expect(leadFigure(type, body)).toEqual({ lead: [], body });
});
