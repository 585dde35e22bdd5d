import { expect, it } from 'vitest';
import { countryCode } from '../../../src/outputs/jats/country-code.ts';

it.each([
  ['Malta', 'MT'],
  ['MT', 'MT'],
  ['spain', 'ES'],
  ['The Netherlands', 'NL'],
  ['UK', 'GB'],
  ['United Kingdom', 'GB'],
  ['Scotland', 'GB'],
  ['USA', 'US'],
  ['United States', 'US'],
  ['Czech Republic', 'CZ'],
  ['Czechia', 'CZ'],
  ['Turkey', 'TR'],
  ['Hong Kong', 'HK'],
  ['Averland', undefined],
  ['Europe', undefined],
  ['World', undefined],
])('%s is %s', (name, code) => {
  expect(countryCode(name)).toBe(code);
});
