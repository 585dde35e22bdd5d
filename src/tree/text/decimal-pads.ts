import type { Table, TableCell } from '../../model/tree/block.ts';
import { plainText } from './plain-text.ts';

/** What stands behind the whole part of a number, which begins the cell. */
const number = /^[^\d\s]{0,3}\s?\d{1,3}(?:[\s\u00a0\u2009\u202f]?\d{3})*(\D.*)?$/su;

/**
 * What stands unseen behind the cells of columns that are aligned by their decimals, so that they end at one place when
 * set to the right: ".25" behind "3" in a column with "1.25". Cells that need nothing, and those of the head, are absent.
 */
export function decimalPads({ rows, align, headRows }: Table): ReadonlyMap<TableCell, string> {
  const tails = rows.slice(headRows).flatMap((row) =>
    row.flatMap((cell, column) => {
      if ((cell.align ?? align[column]) !== 'decimal') return [];
      const found = number.exec(plainText(cell.children).trim());
      return found ? [{ cell, column, tail: found[1] ?? '' }] : [];
    }),
  );
  const longest = new Map<number, string>();
  for (const { column, tail } of tails) if (tail.length > (longest.get(column)?.length ?? 0)) longest.set(column, tail);
  return new Map(
    tails.flatMap(({ cell, column, tail }) => {
      const pad = (longest.get(column) ?? '').slice(tail.length);
      return pad === '' ? [] : [[cell, pad]];
    }),
  );
}
