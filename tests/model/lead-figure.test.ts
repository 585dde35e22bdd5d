import { expect, it } from 'vitest';
import { leadFigure } from '../../src/model/lead-figure.ts';
import type { Block } from '../../src/model/tree/block.ts';

const block = (type: string): Block => ({ type }) as unknown as Block;
const [heading, paragraph, figure] = ['heading', 'paragraph', 'figure'].map(block) as [Block, Block, Block];

it('takes the figure out of an image report', () => {
  expect(leadFigure('image', [heading, paragraph, figure, paragraph, figure])).toEqual({
    lead: [figure],
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
