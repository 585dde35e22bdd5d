import { expect, it } from 'vitest';
import { boundMarks } from '../../../src/model/tree/bound-marks.ts';
import type { Inline } from '../../../src/model/tree/inline.ts';

const text = (value: string): Inline => ({ type: 'text', value });
const formula: Inline = { type: 'inlineMath', value: '16.7', display: false };
const raised = (value: string): Inline => ({ type: 'superscript', children: [text(value)] });

/** The last text of a line, its no-break spaces as "~". */
function lastOf(nodes: readonly Inline[]): string {
  const last = boundMarks(nodes).at(-1);
  return last?.type === 'text' ? last.value.replaceAll('\u00a0', '~') : '';
}

it.each<[string, readonly Inline[], string]>([
  ['a formula', [text('a gradient of '), formula, text(' mmHg at rest')], '~mmHg at rest'],
  ['a power', [text('5 × 10'), raised('9'), text(' L of it')], '~L of it'],
  ['a formula that ends a clause', [formula, text(' and more')], ' and more'],
  ['a raised letter', [raised('a'), text(' L of it')], ' L of it'],
  ['nothing', [text(' mmHg')], ' mmHg'],
])('a unit stays with %s before it', (_, nodes, expected) => {
  expect(lastOf(nodes)).toBe(expected);
});
