import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { fieldBlocks } from '../../src/commands/docs/field-blocks.ts';
import { readFrontMatter } from '../../src/content/article/read-front-matter.ts';
import { readPageFields } from '../../src/content/journal/load-pages.ts';
import { readJournal } from '../../src/content/journal/read-journal.ts';
import { readPermalinks } from '../../src/content/permanence/read-permalinks.ts';
import { type Fault, SourceText } from '../../src/faults/fault.ts';
import { articleFields } from '../../src/schema/article.ts';
import { issueFields } from '../../src/schema/issue.ts';
import { journalFields } from '../../src/schema/journal.ts';
import { pageFields } from '../../src/schema/page.ts';
import { permalinkEntries } from '../../src/schema/permalinks.ts';
import { usageFields } from '../../src/schema/usage.ts';
import { readFields } from '../../src/yaml/read-fields.ts';
import { schemaPlaces } from '../support/schema-places.ts';

type Read = (source: SourceText) => { readonly faults: readonly Fault[] };

/** The kinds of files, how each is read, and how its fields stand in it. */
const kinds: Readonly<Record<string, readonly [fields: z.ZodType, read: Read, file: (fields: string) => string]>> = {
  'article.md': [articleFields, readFrontMatter, (fields) => `---\n${fields}\n---\n\nText.\n`],
  'journal.yaml': [journalFields, readJournal, (fields) => `${fields}\n`],
  'an issue': [issueFields, (source) => readFields(issueFields, source), (fields) => `${fields}\n`],
  'a page': [pageFields, readPageFields, (fields) => `---\n${fields}\n---\n\nText.\n`],
  usage: [usageFields, (source) => readFields(usageFields, source), (fields) => `${fields}\n`],
  'permalinks.json': [permalinkEntries, readPermalinks, (fields) => `${fields}\n`],
};

const json: readonly string[] = [
  ...['null', 'true', '0', '-1', '1e400', '123456789012345678901234567890', '""', '" "', '"x"', '"\\u0000"', '"=1"'],
  ...[
    '[]',
    '[null]',
    '["x"]',
    '[["x"]]',
    '[[[["x"]]]]',
    '[{}]',
    '[{"a": "b"}]',
    '[{"name": ["x"]}]',
    '{}',
    '{"a": "b"}',
  ],
  ...[
    '{"a": null}',
    '{"a": ["b"]}',
    '{"a": {"b": {"c": "d"}}}',
    '{"name": {"a": "b"}}',
    '{"name": [["a"]], "family": {}}',
  ],
  ...[
    '{"__proto__": "x"}',
    '{"constructor": "x", "toString": "y", "length": 3}',
    '{"": "x"}',
    '{"0": "x", "length": 1}',
  ],
  `"${'x'.repeat(60_000)}"`,
  `{${Array.from({ length: 300 }, (_, at) => `"k${at}": "x"`).join(', ')}}`,
];
/** More entries than any list may have; at the outer fields alone, for it takes its time. */
const long = `[${'"x", '.repeat(5_000)}"x"]`;
const yaml: readonly string[] = [
  ...[
    '*unknown',
    '&a [*a]',
    '&a {b: *a}',
    '[&a x, *a, *a]',
    '!!int 3',
    '!!binary aGk=',
    '!!set {a}',
    '!!omap [a: b]',
    '!own {a: b}',
    '!<tag:x,1:y> [z]',
  ],
  ...[
    '~',
    '.nan',
    '.inf',
    '0x1F',
    '2020-01-01',
    '2020-01-01T00:00:00Z',
    'x: y',
    '? x',
    '{? [a, b] : c}',
    '{{a: b}: c}',
    '<<',
    '{<<: {a: b}}',
    '@x',
    '`x`',
    '%x',
    "'",
    '"',
    '[',
    '{',
    '|',
    '>-',
  ],
];

/** What an editor may be told: no word of a library or of the program. */
const foreign = /undefined|\[object|Invalid input|\bNaN\b|[Zz]od|is not a function|Cannot read|internal/;
const cure =
  /xpected|write|remove|add |put |name |leave|one of|lists all|would be|did you mean|convert|close|indent|has it as|is missing|is empty|must be|too deep|as in/;

describe.each(Object.entries(kinds))('a wrong shape in %s', (name, [schema, read, file]) => {
  const places = schemaPlaces(schema);
  const shapes = name === 'permalinks.json' ? json : [...json, ...yaml];

  it.each(places.map((place) => [place.name || 'the whole', place] as const))('%s', (place, { put }) => {
    const wrong = [...shapes, ...(place.includes('.') ? [] : [long])].flatMap((shape) => {
      const text = file(put(shape));
      const lines = text.split('\n').length;
      return wrongFaults(read, text, lines).map((told) => ({ shape: shape.slice(0, 60), told }));
    });
    expect(wrong).toEqual([]);
  });
});

/** What is told of a file that is no help to an editor. */
function wrongFaults(read: Read, text: string, lines: number): string[] {
  const { faults } = read(new SourceText('file', text));
  return faults
    .filter(
      ({ line, message, rule }) =>
        line > lines || foreign.test(message) || !cure.test(message) || rule === 'internal-error',
    )
    .map(({ line, column, message }) => `${line}:${column} ${message}`.slice(0, 300));
}

it('every block of fields is found in a file, so that no field is left out', () => {
  const found = new Set(
    Object.values(kinds).flatMap(([fields]) => schemaPlaces(fields).map(({ name }) => name.split('.').at(-1))),
  );
  const fields = fieldBlocks.flatMap((block) => Object.keys(block.fields.shape));
  expect(fields.filter((field) => !found.has(field))).toEqual([]);
});
