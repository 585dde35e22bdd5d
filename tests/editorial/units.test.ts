import { describe, expect, it } from 'vitest';
import { unitSpelling } from '../../src/editorial/wording/units.ts';
import { checkedText } from './checked-text.ts';

const messages = (text: string): string[] =>
  unitSpelling(checkedText([{ kind: 'paragraph', part: 'body', text, places: [[0, 0]] }])).map(
    ({ message }) => message,
  );

describe('units', () => {
  it.each([
    ['He took 5mg.', '"5mg" has no space before its unit; write "5 mg"'],
    ['The pressure was 120/80mmHg.', '"120/80mmHg" has no space before its unit; write "120/80 mmHg"'],
    [
      'It was 37.5°C, later 36°C.',
      '"37.5°C" has no space before its unit; write "37.5 °C" (and 1 more in this report)',
    ],
    ['He took 50 mcg daily.', '"50 mcg" is in no unit of the International System; write "50 µg"'],
    ['He took 5mcg/kg.', '"5mcg" is in no unit of the International System; write "5 µg"'],
    [
      'A 10-cc syringe and 5 cc.',
      '"10-cc" is in no unit of the International System; write "10 mL" (and 1 more in this report)',
    ],
    [
      'First 5 mL, then 6 ml.',
      '"ml" here, "mL" elsewhere: one unit in two spellings; write "L" throughout, as in mg/dL',
    ],
  ])('%s', (text, expected) => expect(messages(text)).toEqual([expected]));

  it.each([
    'He took 5 mg at 37 °C and 120/80 mmHg.',
    'It was 10 ml, later 20 ml.',
    'A T2mm cut and the code AB-5mg.',
    'CC chemokines, 2 CCs and 3 ccs.',
    'The angle was 45° and the score 5/10.',
  ])('not: %s', (text) => expect(messages(text)).toEqual([]));
});
