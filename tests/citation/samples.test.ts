import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatReferences } from '../../src/citation/format-references.ts';
import { readReferenceFile } from '../../src/citation/read-references.ts';
import { journalStyle } from '../../src/citation/style.ts';
import { fixture, shared, shown } from './support.ts';

const samples = join(shared, 'data', 'references');

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(bib|ris|nbib|json|ya?ml)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Letters and digits alone, without accents and LaTeX commands. */
const bare = (text: string): string =>
  text
    .replace(/\\(?:text[a-z]+|emph|url|href|mkbib[a-z]+|[a-z]{3,})\b/gi, '')
    .normalize('NFKD')
    .replace(
      /[ıøØłŁßæÆœŒđ]/g,
      (letter) =>
        ({ ı: 'i', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', ß: 'ss', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', đ: 'd' })[letter] ?? '',
    )
    .replace(/[^\p{L}\d]/gu, '')
    .toLowerCase();

/** Fields whose words must stand in what was read. */
const bibField =
  /^\s*(title|journal|booktitle|volume|year|publisher|school|institution)\s*=\s*(?:\{([^{}]*)\}|"([^"{}]*)"|(\d+))\s*,?\s*$/gim;
const risField = /^(TI|T1|JF|JO|VL|IS|SP|PB|AU|A1) {2}- (.+)$/gm;
const nbibField = /^(TI|TA|VI|IP|PG|FAU) *- (.+)$/gm;

/** Names and volumes are taken apart in reading: their words must be there. */
const parts = ([, tag = '', value = '']: RegExpMatchArray): string[] =>
  /^(?:AU|A1|FAU|VL)$/.test(tag) ? value.split(/[^\p{L}\d]+/u) : [value];

function wanted(path: string, text: string): string[] {
  if (path.endsWith('.ris')) return [...text.matchAll(risField)].flatMap(parts);
  if (path.endsWith('.nbib')) return [...text.matchAll(nbibField)].flatMap(parts);
  return path.endsWith('.bib')
    ? [...text.matchAll(bibField)].map(([, , braced, quoted, number]) => braced ?? quoted ?? number ?? '')
    : [];
}

/** What each file of the samples gives: number of references and faults; made once, looked through, and kept. */
const expected = JSON.parse(readFileSync(fixture('samples.json'), 'utf8')) as Record<
  string,
  { references: number; faults: string[]; lost?: string[] }
>;

describe.skipIf(!existsSync(samples))('the samples of citation-js, JabRef and biblatex (needs ../shared)', () => {
  const files = existsSync(samples)
    ? ['citation-js', 'jabref', 'biblatex', 'csl-styles'].flatMap((folder) => filesBelow(join(samples, folder)))
    : [];

  test('all of them are there', () => {
    expect(files.map((path) => relative(samples, path))).toEqual(Object.keys(expected));
  });

  test.each(files.map((path) => [relative(samples, path), path]))(
    '%s is read or refused with its line',
    (name, path) => {
      const bytes = readFileSync(path);
      const { references, faults } = readReferenceFile(path, bytes);
      const lines = bytes.toString('utf8').split('\n').length;
      expect({ references: references.length, faults: faults.map(shown) }).toMatchObject({
        references: expected[name]?.references,
        faults: expected[name]?.faults,
      });
      expect(faults.filter(({ line, column }) => line < 1 || line > lines || column < 1)).toEqual([]);
      const printed = formatReferences(references, journalStyle('casebook-references'), 'en');
      const holes = printed.filter(
        ({ text }, index) =>
          text === '' ||
          (/undefined|(?<!Zamm itt )NaN|\[object|CSL STYLE ERROR/.test(text) && text !== references[index]?.key),
      );
      expect(holes).toEqual([]);
    },
  );

  test.each(files.map((path) => [relative(samples, path), path]))('%s loses nothing', (name, path) => {
    const text = readFileSync(path, 'utf8');
    const { references, faults } = readReferenceFile(path, readFileSync(path));
    if (faults.some(({ severity }) => severity === 'error')) return;
    const kept = bare(JSON.stringify(references.map(({ item }) => item)).replace(/\\"/g, ''));
    const lost = wanted(path, text).filter((value) => !kept.includes(bare(value)) && bare(value) !== '');
    expect(lost).toEqual(expected[name]?.lost ?? []);
  });
});
