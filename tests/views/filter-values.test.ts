import { describe, expect, it } from 'vitest';
import { offeredValues } from '../../src/views/filter-values.ts';

const offered = (counts: Record<string, number>, chosen: string[] = [], typed = '') => {
  const { values, more } = offeredValues(counts, chosen, typed);
  return [...values.map(({ value, count }) => `${value} ${count}`), ...(more > 0 ? [`+${more}`] : [])];
};
const many = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`Author ${index}`, 20 - index]));

describe('offeredValues', () => {
  it('puts the values of most results first, then the alphabet', () => {
    expect(offered({ sepsis: 1, asthma: 1, cancer: 3 })).toEqual(['cancer 3', 'asthma 1', 'sepsis 1']);
  });

  it('puts the newest years first', () => {
    expect(offered({ '2019': 9, '2021': 1, '2020': 4 })).toEqual(['2021 1', '2020 4', '2019 9']);
  });

  it('leaves out what would leave no result, unless it is chosen', () => {
    expect(offered({ sepsis: 0, asthma: 2, gout: 0 }, ['gout'])).toEqual(['asthma 2', 'gout 0']);
  });

  it('offers twelve at a time and those chosen', () => {
    const values = offered(many, ['Author 19']);
    expect(values.slice(-3)).toEqual(['Author 11 9', 'Author 19 1', '+7']);
    expect(values).toHaveLength(14);
  });

  it('finds the others by a part of their name, whatever the accents and capitals', () => {
    expect(offered({ 'Ana Müller': 1, 'Léa Dubois': 2 }, [], ' muLLer ')).toEqual(['Ana Müller 1']);
    expect(offered(many, [], '17')).toEqual(['Author 17 3']);
  });
});
