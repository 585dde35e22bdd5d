import { expect, it } from 'vitest';
import { breachOf } from '../../../src/tree/parse/text-limits.ts';

it.each(['\n', '\r\n', ' \n', '>\n'])('millions of blank lines are no breach: %j', (line) => {
  expect(breachOf(line.repeat(2_000_000))).toBeUndefined();
});
