import { expect, it } from 'vitest';
import type { Table } from '../../../../src/model/tree/block.ts';
import { columnWidths } from '../../../../src/outputs/pdf/tree/column-widths.ts';

const table = (
  ...rows: readonly (readonly (string | { text: string; columns?: number; rows?: number })[])[]
): Table => ({
  type: 'table',
  align: [],
  headRows: 0,
  rows: rows.map((row) =>
    row.map((cell) => {
      const { text, ...spans } = typeof cell === 'string' ? { text: cell } : cell;
      return { ...spans, children: [{ type: 'text', value: text }] };
    }),
  ),
});

const words = (count: number): string => 'word '.repeat(count).trim();

it.each([
  ['that fit have no widths', table(['a', 'b'], ['one', 'two']), undefined],
  ['follow the lengths of their texts', table(['Day', words(40)], ['1', words(20)]), [6, 94]],
  ['share by the weight of all cells', table([words(40), words(10)], [words(40), words(10)]), [77, 24]],
  ['are as wide as the longest word', table([words(60), 'Immunohistochemistry']), [74, 26]],
  ['take no part in merged cells', table([{ text: words(90), columns: 2 }], ['a', words(40)]), [4, 96]],
  ['stand beside tall cells', table([{ text: 'a', rows: 2 }, words(40)], [words(40)]), [4, 96]],
  ['whose words fill the line have none', table(Array.from({ length: 9 }, () => 'Immunohistochemistry')), undefined],
])('columns %s', (_what, given, widths) => {
  expect(columnWidths(given, 100)).toEqual(widths);
});
