import { describe, expect, it } from 'vitest';
import { chosenFilters, isEmpty, readQuery, toggled, unfiltered, writeQuery } from '../../src/views/search-query.ts';

const read = (address: string) => readQuery(new URLSearchParams(address));
const none = { year: [], type: [], specialty: [], keyword: [], author: [] };
const sort = 'relevance' as const;

describe('readQuery and writeQuery', () => {
  it.each([
    ['', { text: '', filters: none, sort }],
    ['q=portal+vein', { text: 'portal vein', filters: none, sort }],
    ['q=%22liver%22&year=2020&year=2021', { text: '"liver"', filters: { ...none, year: ['2020', '2021'] }, sort }],
    [
      'type=Case+report&keyword=H%C3%A9patite&author=Ana+M%C3%BCller',
      { text: '', filters: { ...none, type: ['Case report'], keyword: ['Hépatite'], author: ['Ana Müller'] }, sort },
    ],
    [
      'q=liver&specialty=Hepatology&sort=date',
      { text: 'liver', filters: { ...none, specialty: ['Hepatology'] }, sort: 'date' as const },
    ],
  ])('take "%s" apart and put it together again', (address, query) => {
    expect(read(address)).toEqual(query);
    expect(writeQuery(query)).toBe(address);
  });

  it('leave out what says nothing', () => {
    expect(writeQuery(read('q=++liver+&year=&page=7&sort=x'))).toBe('q=liver');
  });
});

it('toggled chooses a value, and takes it away again', () => {
  const query = read('q=liver&year=2020');
  const more = toggled(query, 'year', '2021');
  expect(writeQuery(more)).toBe('q=liver&year=2020&year=2021');
  expect(writeQuery(toggled(more, 'year', '2020'))).toBe('q=liver&year=2021');
});

it('chosenFilters lists every value in the order of the page', () => {
  expect(chosenFilters(read('author=A&year=2020&year=2019'))).toEqual([
    { filter: 'year', value: '2020' },
    { filter: 'year', value: '2019' },
    { filter: 'author', value: 'A' },
  ]);
});

it.each([
  ['', true],
  ['q=+', true],
  ['q=a', false],
  ['type=Letter', false],
])('isEmpty says of "%s": %s', (address, empty) => {
  expect(isEmpty(read(address))).toBe(empty);
});

it('unfiltered takes every filter off and keeps the rest', () => {
  expect(writeQuery(unfiltered(read('q=liver&year=2020&author=A&sort=date')))).toBe('q=liver&sort=date');
});
