import { describe, expect, it } from 'vitest';
import { readReferenceFile } from '../../src/citation/read-references.ts';
import { saysRetracted } from '../../src/model/retracted-work.ts';

const marked = 'RETRACTED: A title';

const nbib = (line: string) => `PMID- 1\nTI  - A title\n${line}\nDP  - 2020\nTA  - J\n`;
const ris = (line: string) => `TY  - JOUR\nTI  - A title\n${line}\nPY  - 2020\nT2  - J\nID  - a\nER  - \n`;
const bib = (fields: string) => `@article{a, title = {A title}, journal = {J}, year = {2020}, ${fields}}`;
const csl = (fields: object) =>
  JSON.stringify([{ id: 'a', type: 'article-journal', title: 'A title', 'container-title': 'J', ...fields }]);

const titleOf = (path: string, text: string) =>
  readReferenceFile(path, new TextEncoder().encode(text)).references[0]?.item?.title;

describe('a reference whose list says that its work was retracted', () => {
  it.each([
    ['a.nbib', nbib('PT  - Journal Article\nPT  - Retracted Publication')],
    ['a.nbib', nbib('RIN - J. 2021;3(1):2. PMID: 2')],
    ['a.ris', ris('M3  - Retracted Publication')],
    ['a.ris', ris('N1  - This article has been retracted.')],
    ['a.bib', bib('note = {Retracted}')],
    ['a.bib', bib('note = {Retraction in: J. 2021;3:2}')],
    ['a.json', csl({ 'updated-by': [{ type: 'retraction', DOI: '10.5555/notice' }] })],
    ['a.json', csl({ DOI: '10.5555/Own', 'update-to': [{ type: 'retraction', DOI: '10.5555/own' }] })],
    ['a.json', csl({ title: marked })],
  ])('in %s has a mark before its title: %j', (path, text) => {
    expect(titleOf(path, text)).toBe(marked);
  });

  it.each([
    ['a.nbib', nbib('PT  - Retraction of Publication')],
    ['a.ris', ris('N1  - A retracted lung')],
    ['a.bib', bib('note = {Retractor in use}')],
    ['a.json', csl({ 'update-to': [{ type: 'retraction', DOI: '10.5555/other' }] })],
    ['a.json', csl({ 'updated-by': [{ type: 'correction', DOI: '10.5555/notice' }] })],
  ])('has none for what is another thing, in %s: %j', (path, text) => {
    expect(titleOf(path, text)).toBe('A title');
  });

  it.each([
    ['RETRACTED: A title', true],
    ['Retracted article: A title', true],
    ['[Retracted] A title', true],
    ['Rétracté : Un titre', true],
    ['Retracted articles in surgery', false],
    ['Retraction: A title', false],
  ])('is known by its title %s', (title, expected) => {
    expect(saysRetracted({ item: { id: 'a', type: 'book', title } })).toBe(expected);
  });
});
