import { globSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fieldBlocks } from '../../../src/commands/docs/field-blocks.ts';
import { schemaFiles } from '../../../src/commands/docs/schema-files.ts';

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
// What code editors show in place of the pattern.
ajv.addKeyword('patternErrorMessage');
const validators = new Map([...schemaFiles()].map(([name, text]) => [name, ajv.compile(JSON.parse(text))]));

/** What a code editor marks in a text of YAML: the place and the message. */
function marks(name: string, yaml: string): string[] {
  const validate = validators.get(name);
  if (!validate) throw new Error(`no schema ${name}`);
  // Code editors read YAML by its core schema: digits become numbers.
  validate(parse(yaml));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The front matter of a Markdown file. */
const frontMatter = (text: string): string => text.split(/^---$/m)[1] ?? '';

describe.each([...schemaFiles()])('docs/schemas/%s', (name, text) => {
  it('is what "npm run docs" writes', () => {
    expect(readFileSync(`docs/schemas/${name}`, 'utf8')).toBe(text);
  });
});

const written: readonly (readonly [schema: string, patterns: string[]])[] = [
  ['article.json', ['content/articles/*/article.md', 'examples/*/articles/*/article.md']],
  ['journal.json', ['content/journal.yaml', 'examples/*/journal.yaml']],
  ['issue.json', ['content/issues/*.yaml', 'examples/*/issues/*.yaml']],
  ['page.json', ['content/pages/*.md', 'examples/*/pages/*.md']],
  ['usage.json', ['content/usage/*.yaml', 'examples/*/usage/*.yaml']],
];
const files = written.flatMap(([schema, patterns]) => globSync(patterns).map((file) => [file, schema] as const));

describe('the files of the project', () => {
  it.each(files)('%s has no mark by %s', (file, schema) => {
    const text = readFileSync(file, 'utf8');
    expect(marks(schema, file.endsWith('.md') ? frontMatter(text) : text)).toEqual([]);
  });

  it('are of every kind', () => {
    expect(new Set(files.map(([, schema]) => schema))).toEqual(new Set(validators.keys()));
  });
});

/** Fields without which a text would have marks of its own. */
const needed: Readonly<Record<string, string>> = {
  'article.json': 'title: x\nauthors: Ada Example\npublished: 2025-01-01\n',
  'journal.json': 'title: x\nurl: https://example.org\nlicense: CC-BY-4.0\n',
  'issue.json': '',
  'page.json': 'title: x\n',
  'usage.json': 'source: x\ncounts: {}\n',
};

const right: readonly (readonly [schema: string, yaml: string])[] = [
  ['article.json', 'volume: 7\nissue: 5-6\npmid: 32399442'],
  ['article.json', 'consent: written'],
  ['article.json', 'authors: { name: A B, affiliations: [a, { institution: B }], degrees: MD }'],
  ['article.json', 'keywords:\nconsent: { status: written, by: , images: yes }\nreceived:'],
  ['article.json', 'keywords: a, b\ndraft: true\nlicense: LicenseRef-own'],
  ['article.json', 'funding: None.'],
  ['article.json', 'funding: { funder: A trust, award: 7 }'],
  ['article.json', 'funding: [{ funder: A trust }]'],
  ['article.json', 'references: [a.bib, { id: x, type: book }]\nsupplementary: film.mp4'],
  ['article.json', 'affiliations: { one: "A hospital", two: { institution: Another } }'],
  ['journal.json', 'sections: Case report\nvolumes: { 7: 2020 }\nfonts: { text: Charter }\ndemonstration: no'],
  ['issue.json', 'order: a1, a2\nyear: "2025"'],
  ['usage.json', 'month: 2025-03'],
];

const wrong: readonly (readonly [schema: string, yaml: string, marks: string[]])[] = [
  ['article.json', 'keyword: fever', [' must NOT have additional properties']],
  ['article.json', 'type: poem', ['/type must be equal to one of the allowed values']],
  ['article.json', 'received: 1.2.2025', ['/received must match pattern "^\\d{4}-\\d{2}-\\d{2}$"']],
  ['article.json', 'title: [x]', ['/title must be string,number']],
  ['article.json', 'title:', ['/title must be string,number']],
  ['article.json', 'draft: maybe', ['/draft must be equal to one of the allowed values']],
  ['journal.json', 'pdf-columns: 3', ['/pdf-columns must be <= 2']],
  ['journal.json', 'volumes: { 7: twenty }', ['/volumes/7 must match pattern "^\\d+$"']],
  ['issue.json', 'titel: x', [' must NOT have additional properties']],
  ['page.json', 'order: first', ['/order must match pattern "^\\d+$"']],
  ['usage.json', 'counts: { 10.5555/x: { views: -1 } }', ['/counts/10.5555~1x/views must be >= 0']],
];

/** The needed fields that a text does not have, and the text. */
function whole(schema: string, yaml: string): string {
  const others = (needed[schema] ?? '').split('\n').filter((line) => !yaml.startsWith(`${line.split(':')[0]}:`));
  return `${others.join('\n')}\n${yaml}`;
}

describe('a code editor', () => {
  it.each(right)('%s: takes %j', (schema, yaml) => {
    expect(marks(schema, whole(schema, yaml))).toEqual([]);
  });

  it.each(wrong)('%s: marks %j', (schema, yaml, expected) => {
    expect(marks(schema, whole(schema, yaml))).toEqual(expected);
  });

  it.each(Object.keys(needed).filter((schema) => needed[schema] !== ''))('%s: asks for what is needed', (schema) => {
    const names = (needed[schema] ?? '')
      .trim()
      .split('\n')
      .map((line) => line.split(':')[0]);
    const expected = names.map((name) => ` must have required property '${name}'`);
    expect(marks(schema, '{}').sort()).toEqual(expected.sort());
  });

  it('says of every field what the documentation says', () => {
    const texts = [...schemaFiles().values()].join('\n');
    const descriptions = fieldBlocks.flatMap(({ fields }) =>
      Object.values(fields.shape).map((field) => field.description),
    );
    for (const description of descriptions) expect(texts).toContain(`"description": ${JSON.stringify(description)}`);
  });
});
