import { describe, expect, it } from 'vitest';
import { parseRanges, rangesOf } from '../../src/text/code-ranges.ts';

describe('code ranges', () => {
  it('reads those of CSS', () => {
    expect(parseRanges('U+0-ff,U+0131, U+1F1E9-1f1f5')).toEqual([
      [0, 0xff],
      [0x131, 0x131],
      [0x1_f1_e9, 0x1_f1_f5],
    ]);
  });

  it('makes few of many code points', () => {
    expect(rangesOf([1, 2, 3, 7, 9, 10])).toEqual([
      [1, 3],
      [7, 7],
      [9, 10],
    ]);
  });
});
