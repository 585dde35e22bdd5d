import { expect, it } from 'vitest';
import type { RichNode } from '../../src/model/text.ts';
import { unmarked } from '../../src/model/text.ts';
import { titleParts } from '../../src/model/title-parts.ts';

const words = (nodes: readonly RichNode[]): string =>
  nodes.map((node) => (node.type === 'text' ? node.value : `<${node.type}>`)).join('');

it.each([
  ['Necrosis after Embolization: A Case Report', 'Necrosis after Embolization:', 'A Case Report'],
  ['One: two: three', 'One:', 'two: three'],
  ['Nécrose : un cas', 'Nécrose :', 'un cas'],
  ['A ratio of 1:2', 'A ratio of 1:2', ''],
  ['Ends with a colon:', 'Ends with a colon:', ''],
  ['No colon', 'No colon', ''],
])('%s', (title, main, rest) => {
  const parts = titleParts(unmarked(title));
  expect([words(parts.main), words(parts.rest)]).toEqual([main, rest]);
});

it('keeps the marks of both parts', () => {
  const emphasis: RichNode = { type: 'emphasis', children: [{ type: 'text', value: 'Candida: auris' }] };
  const nodes: readonly RichNode[] = [emphasis, { type: 'text', value: ' in blood: a case of ' }, emphasis];
  const { main, rest } = titleParts({ nodes });
  expect([words(main), words(rest)]).toEqual(['<emphasis> in blood:', 'a case of <emphasis>']);
});
