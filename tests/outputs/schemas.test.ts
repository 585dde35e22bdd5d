import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { loadOutputs } from '../support/records/load-outputs.ts';

const journals = [
  'tests/fixtures/journals/records',
  'content',
  'examples/sample-journal',
  'tests/fixtures/journals/french',
];
const schemas = '../shared/data/schemas';
const csl = `${schemas}/csl/csl-data.json`;

/** Checks a text with xmllint; throws with what it says. */
function xmllint(text: string, ...flags: readonly string[]): void {
  execFileSync('xmllint', ['--noout', '--nonet', ...flags, '-'], { input: text, stdio: ['pipe', 'pipe', 'pipe'] });
}

for (const journal of journals) {
  const { files } = await loadOutputs(journal);
  const ending = (...endings: readonly string[]) =>
    [...files].filter(([path]) => endings.some((end) => path.endsWith(end)));

  describe(`the files of ${journal}`, () => {
    it.skipIf(!existsSync(csl))('are CSL-JSON by its schema', () => {
      const validate = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(csl, 'utf8')));
      for (const [path, text] of ending('.csl.json')) {
        validate(JSON.parse(text));
        expect(validate.errors ?? [], path).toEqual([]);
      }
    });

    it('are well-formed XML', () => {
      for (const [, text] of ending('.atom', '.rss', '.xml')) xmllint(text);
    });

    it.skipIf(!existsSync(schemas))('are sitemaps by their schema', () => {
      for (const [path, text] of ending('.xml').filter(([name]) => name.startsWith('sitemap')))
        expect(() => xmllint(text, '--schema', 'tests/support/records/sitemap.xsd'), path).not.toThrow();
    });

    it('are JSON, and lists of one row an article', () => {
      for (const [, text] of ending('.json')) JSON.parse(text);
      const rows = parse(files.get('articles.csv') ?? '', { columns: true, bom: true });
      expect(rows).toHaveLength(JSON.parse(files.get('articles.json') ?? '').length);
    });

    it('have no empty field', () => {
      for (const [path, text] of ending('.ris', '.bib', '.nbib')) {
        expect(text.match(/^[A-Z]{2,4} *- *\r?$/gm)?.filter((line) => !line.startsWith('ER')) ?? [], path).toEqual([]);
        expect(text, path).not.toMatch(/= \{\}|(?:- |\{)(?:undefined|null|NaN)\b/);
      }
    });
  });
}
