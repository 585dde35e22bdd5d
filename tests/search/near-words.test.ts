import { expect, it } from 'vitest';
import { isOneSlip, nearQuery } from '../../src/search/near-words.ts';
import { readQuery } from '../../src/views/search-query.ts';
import { inventedIndex } from '../support/invented-records.ts';

it.each([
  ['pneumonia', 'pnemonia', true],
  ['pneumonia', 'pneumoniaa', true],
  ['pneumonia', 'pneumomia', true],
  ['pneumonia', 'pneumonai', true],
  ['pneumonia', 'npeumonia', true],
  ['pneumonia', 'neumonia', true],
  ['pneumonia', 'pneumonia', false],
  ['pneumonia', 'pnemonai', false],
  ['pneumonia', 'pnemunia', false],
  ['abc', 'bca', false],
  ['a', '', true],
])('isOneSlip(%j, %j) is %s, either way', (one, other, is) => {
  expect(isOneSlip(one, other)).toBe(is);
  expect(isOneSlip(other, one)).toBe(is);
});

it.each([
  ['pnemonia', 'pneumonia'],
  ['Mycoplasma pnemonia', 'Mycoplasma pneumonia'],
  ['pnemonia mycoplasme', 'pneumonia mycoplasma'],
  ['hemolyis', 'haemolysis'],
  ['haemolisis', 'haemolysis'],
  ['bioprotesiss', 'bioprótesis'],
  ['causal', 'casual'],
  ['"cold agglutinin" pnemonia', undefined],
  ['pneumona haemolysis', undefined],
  ['qqqqqqq', undefined],
  ['pne', undefined],
  ['2O19', undefined],
])('"%s" perhaps means %j', async (typed, meant) => {
  const index = await inventedIndex({
    a: 'Mycoplasma pneumonia',
    b: 'haemolysis in 2019',
    c: { text: 'una bioprótesis', language: 'es' },
    d: 'a casual look',
  });
  expect(await nearQuery(typed, readQuery(new URLSearchParams()).filters, index)).toBe(meant);
});
