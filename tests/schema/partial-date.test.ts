import { expect, it } from 'vitest';
import { readPartialDate } from '../../src/schema/date.ts';

it.each(['2021-05-03', '2021-05', '2021', '1898'])('%s is a date', (text) => {
  expect(readPartialDate(text)).toEqual({ value: text });
});

it.each([
  ['2021-5', '"2021-5" is not a date; expected 2021-05'],
  ['05/2021', '"05/2021" is not a date; expected 2021-05'],
  ['May 2021', '"May 2021" is not a date; expected 2021-05'],
  ['2021-13', '"2021-13" is not a date; expected YYYY-MM-DD, or YYYY-MM or YYYY where no more is known'],
  ['3 May 2021', '"3 May 2021" is not a date; expected 2021-05-03'],
  ['21', '"21" is not a date; expected YYYY-MM-DD, or YYYY-MM or YYYY where no more is known'],
])('%s is none', (text, message) => {
  expect(readPartialDate(text)).toMatchObject({ message });
});
