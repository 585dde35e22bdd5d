import { expect, it } from 'vitest';
import { shardsOf } from '../../src/search/shards.ts';
import { foundIds, inventedRecord } from '../support/invented-records.ts';
import { indexFiles, openFiles } from '../support/searched-journal.ts';

const record = (at: number, year: number) => inventedRecord(`r${at}`, { text: `liver n${at}`, date: `${year}-01-01` });
const records = [
  inventedRecord('about', { title: 'About', isPage: true }),
  ...Array.from({ length: 1200 }, (_, at) => record(at, 2024 - (at % 12))),
];
const content = { language: 'en', synonyms: [], records };

it('are whole years of five hundred articles at least, with the pages in the last', () => {
  const shards = shardsOf(records);
  expect(shards.map(({ length }) => length)).toEqual([500, 500, 201]);
  expect(shards.map((each) => [...new Set(each.map(({ facts }) => facts.date?.slice(0, 4)))])).toEqual([
    ['2013', '2014', '2015', '2016', '2017'],
    ['2018', '2019', '2020', '2021', '2022'],
    ['2023', '2024', undefined],
  ]);
  expect(shardsOf([])).toEqual([[]]);
});

it('are searched together', async () => {
  const index = await openFiles(await indexFiles(content));
  expect(await foundIds(index, 'q=liver')).toHaveLength(1200);
  expect(await foundIds(index, 'q=n7')).toEqual(['r7']);
});

it('are the same bytes for the same content, and one is another where a report of it changes', async () => {
  const first = await indexFiles(content);
  expect(await indexFiles(structuredClone(content))).toEqual(first);
  const changed = records.map((each) => (each.path === 'articles/r0/' ? record(0, 2024.5) : each));
  const second = await indexFiles({ ...content, records: changed.map((each) => structuredClone(each)) });
  const shards = (files: typeof first) =>
    new Set(Object.keys(files).flatMap((path) => /^shards\/(\w+)/.exec(path)?.[1] ?? []));
  expect([...shards(second)].filter((name) => !shards(first).has(name))).toHaveLength(1);
  expect(Object.keys(second).filter((path) => path.startsWith('shown/') && !(path in first))).toHaveLength(1);
});

it('are read as far as a query needs it', async () => {
  const asked: string[] = [];
  const index = await openFiles(await indexFiles(content), (path) => asked.push(path));
  asked.length = 0;
  await foundIds(index, 'q="liver"');
  expect(asked.filter((path) => !path.startsWith('shown/')).map((path) => path.split('/').at(-1))).toEqual([
    'postings-0',
    'postings-0',
    'postings-0',
  ]);
});
