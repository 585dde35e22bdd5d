import { describe, expect, it } from 'vitest';
import { citationParts, isMark } from '../../../src/model/tree/citation-parts.ts';
import type { Citation, PrintedPiece } from '../../../src/model/tree/inline.ts';

const text = (value: string): PrintedPiece => ({ text: value, numbers: [] });
const link = (value: string, ...numbers: number[]): PrintedPiece => ({ text: value, numbers });
const citation = (pieces: readonly PrintedPiece[], narrative = false): Citation => ({
  type: 'citation',
  raw: '@a',
  narrative,
  pieces,
});

describe('what a citation prints', () => {
  const cases: readonly (readonly [string, Citation, boolean, string])[] = [
    ['a number', citation([text('['), link('2', 2), text(']')]), true, ''],
    ['a range', citation([text('['), link('1', 1), text('–'), link('3', 3, 2), text(']')]), true, ''],
    ['a number behind words', citation([text('[see '), link('2', 2), text(', p. 7]')]), true, ''],
    ['a number behind authors', citation([text('Doe '), text('['), link('2', 2), text(']')], true), true, 'Doe '],
    ['authors and years', citation([text('('), link('Doe 2020', 1), text('; '), link('Roe 2021', 2)]), false, ''],
    ['a year', citation([text('Doe '), text('('), link('2020', 1), text(')')], true), false, 'Doe '],
    ['a year alone', citation([text('('), link('2020', 1), text(')')]), false, ''],
    ['nothing', citation([]), false, ''],
  ];
  it.each(cases)('%s', (_what, node, mark, authors) => {
    const parts = citationParts(node);
    expect(isMark(node)).toBe(mark);
    expect(parts.authors.map((piece) => piece.text).join('')).toBe(authors);
    expect([...parts.authors, ...parts.rest]).toEqual(node.pieces);
  });
});
