import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/faults/fault.ts';
import { isProse } from '../../src/schema/prose-fields.ts';
import { readYaml } from '../../src/yaml/yaml.ts';

function read(text: string) {
  return readYaml(new SourceText('f.yaml', text), { start: 0, end: text.length }, isProse);
}

function faultsOf(text: string): string[] {
  return read(text).faults.map(({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`);
}

/** What is written, what it is read as, and the faults. */
const traps: readonly (readonly [yaml: string, value: unknown, ...faults: string[]])[] = [
  [
    'title: Title: a case\n',
    { title: 'Title: a case' },
    '1:8 yaml-syntax A value that holds a colon must be in quotation marks; write title: "Title: a case"',
  ],
  [
    'title: The "big" one: a case\r\ntype: review\r\n',
    { title: 'The "big" one: a case', type: 'review' },
    `1:8 yaml-syntax A value that holds a colon must be in quotation marks; write title: 'The "big" one: a case'`,
  ],
  [
    'title: Hepatic necrosis\n  in women: a case\ntype: x\n',
    { title: 'Hepatic necrosis in women: a case', type: 'x' },
    '1:8 yaml-syntax A value that holds a colon must be in quotation marks; write title: "Hepatic necrosis in women: a case"',
  ],
  [
    'keywords:\n  - A: B: C\n',
    { keywords: ['A: B: C'] },
    '2:5 yaml-syntax A value that holds a colon must be in quotation marks; write - "A: B: C"',
  ],
  [
    'title: *Listeria* in a child\n',
    { title: '*Listeria* in a child' },
    '1:8 yaml-syntax A value beginning with "*" must be in quotation marks; write title: "*Listeria* in a child"',
  ],
  [
    'title: *Listeria*\n',
    { title: '*Listeria*' },
    '1:8 yaml-syntax A value beginning with "*" must be in quotation marks; write title: "*Listeria*"',
  ],
  [
    'title: &foo bar\n',
    { title: 'bar' },
    '1:8 yaml-syntax A value beginning with "&" must be in quotation marks; write title: "&foo bar"',
  ],
  [
    'title: !important case\n',
    { title: 'case' },
    '1:8 yaml-syntax A value beginning with "!" must be in quotation marks; write title: "!important case"',
  ],
  [
    'title: [PMID: 123] a case\n',
    { title: '[PMID: 123] a case' },
    '1:8 yaml-syntax A value beginning with "[" must be in quotation marks; write title: "[PMID: 123] a case"',
  ],
  [
    'title: "Foo" bar\n',
    { title: '"Foo" bar' },
    `1:8 yaml-syntax Text follows the closing quotation mark; write title: '"Foo" bar'`,
  ],
  [
    'title: "Foo bar\ntype: x\n',
    { title: 'Foo bar', type: 'x' },
    '1:8 yaml-syntax The quotation mark at the beginning is not closed; write title: "Foo bar"',
  ],
  [
    "title: 'patient's death'\n",
    { title: "patient's death" },
    '1:8 yaml-syntax The value holds the quotation mark that encloses it; write title: "patient\'s death"',
  ],
  [
    'file: "C:\\dir\\q"\n',
    { file: 'C:\\dir\\q' },
    `1:7 yaml-syntax In double quotation marks "\\" begins a code; write file: 'C:\\dir\\q'`,
  ],
  ...['@home', '`code`', '%5', '|x|', '> 5 cm mass', '? why', '- 5 degrees', ', and', '] end'].map(
    (value) =>
      [
        `title: ${value}\n`,
        { title: value },
        `1:8 yaml-syntax A value beginning with "${value.charAt(0)}" must be in quotation marks; write title: "${value}"`,
      ] as const,
  ),
  [
    'keywords: [a, b\ntype: x\n',
    { keywords: ['a', 'b'], type: 'x' },
    '1:11 yaml-syntax The bracket "[" is not closed with "]"; write keywords: [a, b]',
  ],
  [
    'authors:\n\t- name: x\n',
    { authors: [{ name: 'x' }] },
    '2:1 yaml-syntax This line is indented with a tab; indent with spaces',
  ],
  [
    'authors:\n  - name: x\n\torcid: y\n',
    { authors: [{ name: 'x', orcid: 'y' }] },
    '3:1 yaml-syntax This line is indented with a tab; indent with spaces',
  ],
  [
    'a:\n\u00a0\u00a0b: c\n',
    {},
    '2:1 yaml-syntax This line begins with a space that is not an ordinary one; indent with spaces',
  ],
  [
    'authors:\n  - name: x\n   orcid: y\n',
    { authors: [{ name: 'x', orcid: 'y' }] },
    '3:1 yaml-syntax This line is indented by 3 spaces; expected 4 spaces, to stand under "name"',
  ],
  [
    'authors:\n  - name: x\n   orcid: y\n    equal: true\n    email: z\n',
    { authors: [{ name: 'x', orcid: 'y', equal: 'true', email: 'z' }] },
    '3:1 yaml-syntax This line is indented by 3 spaces; expected 4 spaces, to stand under "name"',
  ],
  [
    'authors:\n  - name: x\n  orcid: y\n',
    { authors: [{ name: 'x', orcid: 'y' }] },
    '3:1 yaml-syntax This line is indented by 2 spaces; expected 4 spaces, to stand under "name"',
  ],
  [
    'title: a\n type: b\n',
    { title: 'a', type: 'b' },
    '2:1 yaml-syntax This line is indented by 1 space; expected 0 spaces, to stand under "title"',
  ],
  [
    ' title: a\ntype: b\n',
    { title: 'a', type: 'b' },
    '1:1 yaml-syntax The first field is indented, and the others are not; begin it at the start of the line',
  ],
  [
    'title:a\ntype: b\n',
    { title: 'a', type: 'b' },
    '1:6 yaml-syntax The colon after "title" must be followed by a space; write title: a',
  ],
  [
    'title：标题\ntype: b\n',
    { title: '标题', type: 'b' },
    '1:6 yaml-syntax The colon after "title" must be followed by a space; write title: 标题',
  ],
  [
    'keywords:\n-a\n-b\n',
    { keywords: ['a', 'b'] },
    '2:1 yaml-syntax A list entry needs a space after its hyphen; write - a',
    '3:1 yaml-syntax A list entry needs a space after its hyphen; write - b',
  ],
  [
    'title: a\npublished 2020-03-19\ntype: b\n',
    { title: 'a', published: '2020-03-19', type: 'b' },
    '2:10 yaml-syntax A field needs a colon after its name; write published: 2020-03-19',
  ],
  [
    'title: a\nJust a paragraph\nof two lines.\ntype: b\n',
    { title: 'a', type: 'b' },
    '2:1 yaml-syntax Expected a field, as in "title: A case", but found "Just a paragraph"; indent a text that goes on over several lines',
  ],
  ['title: a\ntitle: b\n', { title: 'a' }, '2:1 yaml-syntax Field "title" is given twice; remove one of the two'],
  ['__proto__: a\n', {}, '1:1 yaml-syntax The name of a field must be plain text'],
  ['%YAML 1.1\na: b\n', { a: 'b' }, '1:1 yaml-syntax A line that begins with "%" is no field; remove it'],
  [
    'title: Case #2\ntype: review # of many\nkeywords:\n  - a #b\n',
    { title: 'Case', type: 'review', keywords: ['a'] },
    '1:13 yaml-comment The value is cut short at "#", which begins a comment; put it in quotation marks: title: "Case #2"',
    '4:7 yaml-comment The value is cut short at "#", which begins a comment; put it in quotation marks: - "a #b"',
  ],
  [
    'title: # 5 cases\n',
    {},
    '1:8 yaml-comment The value is cut short at "#", which begins a comment; put it in quotation marks: title: "# 5 cases"',
  ],
  [
    'title: A: b\nnotice: *bold* text\nkeywords: [a, b\n',
    { title: 'A: b', notice: '*bold* text', keywords: ['a', 'b'] },
    '1:8 yaml-syntax A value that holds a colon must be in quotation marks; write title: "A: b"',
    '2:9 yaml-syntax A value beginning with "*" must be in quotation marks; write notice: "*bold* text"',
    '3:11 yaml-syntax The bracket "[" is not closed with "]"; write keywords: [a, b]',
  ],
  [
    'a: &a [*a]\n',
    { a: [''] },
    '1:8 yaml-alias This alias (a name after "*") stands for the list or field that it is in; write the value out',
  ],
];

/** Texts that are sound, and what they are read as: every scalar as written. */
const sound: readonly (readonly [yaml: string, value: unknown])[] = [
  [
    'doi: 10.12890/2020_001530\nid: 001530\nyes: on\ndate: 2020-03-19\nn: 1_000\nf: 1e3\n',
    { doi: '10.12890/2020_001530', id: '001530', yes: 'on', date: '2020-03-19', n: '1_000', f: '1e3' },
  ],
  ['a: &x [1, 2]\nb: *x\n', { a: ['1', '2'], b: ['1', '2'] }],
  ['a:\nb: ~\nc: ""\nd: x\n', { d: 'x' }],
  ['a: >-\n  folded # text\n  more: of it\n', { a: 'folded # text more: of it' }],
  ['a: C#minor and 5:1\n', { a: 'C#minor and 5:1' }],
  ['title: “Quoted”\n', { title: '“Quoted”' }],
  ['a: "x: y # z"\n', { a: 'x: y # z' }],
  ['', undefined],
  ['# nothing\n', undefined],
];

describe('readYaml', () => {
  it.each(traps.map(([yaml, value, ...faults]) => ({ yaml, value, faults })))('$yaml', ({ yaml, value, faults }) => {
    expect(faultsOf(yaml)).toEqual(faults);
    expect(read(yaml).value).toEqual(value);
  });

  it.each(sound)('reads %j as written', (yaml, value) => {
    expect(faultsOf(yaml)).toEqual([]);
    expect(read(yaml).value).toEqual(value);
  });

  it('does not expand an alias bomb', () => {
    const levels = Array.from(
      { length: 30 },
      (_, i) =>
        `l${i}: &l${i} [${Array(9)
          .fill(i === 0 ? 'x' : `*l${i - 1}`)
          .join(', ')}]`,
    );
    const { value, faults } = read(`${levels.join('\n')}\n`);
    expect(faults.map(({ line, column, rule, message }) => ({ line, column, rule, message }))).toEqual([
      {
        line: 4,
        column: 10,
        rule: 'yaml-alias',
        message: 'Aliases (names after "*") stand for more than 1,000 values; write the values out',
      },
    ]);
    expect(JSON.stringify(value).length).toBeLessThan(20_000);
  });

  it.each([
    ['brackets', `a: ${'['.repeat(100_000)}`],
    ['list marks', `${'- '.repeat(100_000)}x`],
    ['braces on lines', `a:\n${' {\n'.repeat(50)}`],
  ])('refuses nesting of %s', (_, yaml) => {
    expect(faultsOf(yaml)).toEqual(['1:1 yaml-syntax Lists or fields are nested too deep']);
  });

  it('refuses nesting by indentation', () => {
    const yaml = Array.from({ length: 30 }, (_, i) => `${' '.repeat(i)}a:`).join('\n');
    expect(faultsOf(`${yaml} x\n`).at(0)).toMatch(/nested too deep$/);
  });

  it('refuses a text that is too large', () => {
    expect(faultsOf(`a: ${'x'.repeat(1_000_000)}\n`)).toEqual([
      '1:1 file-too-large This file has 1000004 characters of fields; expected at most 1000000',
    ]);
  });

  it('never throws, whatever is cut off or put in', () => {
    const whole = 'title: "A: b" # c\nauthors:\n  - name: &a X\n    orcid: *a\nk: [a, {b: c}]\nt: |\n  x\n';
    const bits = ['', '"', "'", '[', '{', ': ', '\t', '&', '*', '!', '#', '- ', '\n---\n', '\0', '? ', '>'];
    for (let at = 0; at <= whole.length; at++) {
      for (const bit of bits) expect(() => read(whole.slice(0, at) + bit + whole.slice(at))).not.toThrow();
      expect(() => read(whole.slice(0, at))).not.toThrow();
    }
  });
});

describe('position', () => {
  const yaml = 'title: x\nauthors:\n  - name: A\n    orcid: y\n  - B\npage:\n';
  it.each([
    [['title'], 'value', 1, 8],
    [['title'], 'key', 1, 1],
    [['authors', 0, 'orcid'], 'value', 4, 12],
    [['authors', 0, 'orcid'], 'key', 4, 5],
    [['authors', 0, 'email'], 'value', 3, 5],
    [['authors', 1], 'value', 5, 5],
    [['authors', 1, 'name'], 'value', 5, 5],
    [['page'], 'value', 6, 1],
    [['missing'], 'value', 1, 1],
    [['title', 0, 'name'], 'value', 1, 8],
  ] as const)('of %j (%s)', (path, at, line, column) => {
    expect(read(yaml).position(path, at)).toEqual({ line, column });
  });

  it('counts from the start of the file, not of the YAML', () => {
    const text = '---\ntitle: x\n---\n';
    const yaml = readYaml(new SourceText('f.md', text), { start: 4, end: 13 }, isProse);
    expect(yaml.position(['title'])).toEqual({ line: 2, column: 8 });
  });
});
