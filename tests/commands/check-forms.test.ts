import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { forGithub } from '../../src/commands/check/github.ts';
import { forHtml } from '../../src/commands/check/html-page.ts';
import { forPeople } from '../../src/commands/check/people.ts';
import { forSarif } from '../../src/commands/check/sarif.ts';
import { excerpt } from '../../src/commands/check/source-lines.ts';
import { type Fault, fault } from '../../src/faults/fault.ts';

// The package has CommonJS types that default imports of ES modules do not see.
const Ajv = createRequire(import.meta.url)('ajv-draft-04') as typeof import('ajv-draft-04').default;

const faults: readonly Fault[] = [
  {
    path: 'content/articles/b c/article.md',
    line: 12,
    column: 5,
    severity: 'advice',
    message: 'Say: 5 mg, <not> "5mg"',
    rule: 'unit',
  },
  {
    path: 'content/articles/a/article.md',
    line: 3,
    column: 1,
    severity: 'error',
    message: 'No title',
    rule: 'missing-field',
  },
  {
    path: 'content/articles/a/consent.pdf',
    line: 1,
    column: 1,
    severity: 'error',
    message: '100% a form',
    rule: 'consent-form',
  },
];
const lineOf = ({ rule }: Fault): string | undefined =>
  ({ unit: 'He had 5mg.', 'missing-field': 'type: image' })[rule as string];

const remark: Fault = {
  path: 'content/articles/a/article.md',
  line: 3,
  column: 1,
  severity: 'advice',
  message: 'Say: 5 mg',
  rule: 'unit',
};

describe('forPeople', () => {
  it('groups by file, with the line and a mark', () => {
    expect(forPeople(faults, lineOf)).toBe(`content/articles/a/article.md
  3:1  error  No title  missing-field
     3 | type: image
       | ^

content/articles/a/consent.pdf
  1:1  error  100% a form  consent-form

content/articles/b c/article.md
  12:5  advice  Say: 5 mg, <not> "5mg"  unit
    12 | He had 5mg.
       |     ^

2 errors, 0 warnings, 1 piece of advice in 3 files
The last word of a fault is its rule. docs/rules.md explains each, for instance docs/rules.md#missing-field; so does "npm run dev", at /editors/rules/front-matter-and-yaml/#missing-field`);
  });

  it('folds what CARE asks of a report into one block, among the gravest of it', () => {
    const asks = [
      { ...remark, line: 2, severity: 'advice', message: 'Say it in the title', rule: 'care-title' },
      { ...remark, line: 1, severity: 'warning', message: 'No age', rule: 'care-patient' },
    ] as const;
    expect(forPeople([...asks, remark], lineOf)).toBe(`content/articles/a/article.md
  CARE asks for 2 things:
    1:1  warning  No age  care-patient
    2:1  advice  Say it in the title  care-title

content/articles/a/article.md
  3:1  advice  Say: 5 mg  unit
     3 | He had 5mg.
       | ^

0 errors, 1 warning, 2 pieces of advice in 1 file
The last word of a fault is its rule. docs/rules.md explains each, for instance docs/rules.md#care-patient; so does "npm run dev", at /editors/rules/the-case-as-care-asks/#care-patient`);
    const [title] = asks;
    expect(forPeople([title], lineOf)).toContain('  2:1  advice  Say it in the title  care-title\n');
  });

  it('ends with a table of the rules where there is more than a glance of faults', () => {
    const names = ['a', 'a', 'b', 'c', 'c', 'c', 'd', 'e', 'f', 'g'];
    const many = names.map((name, at) => ({ ...remark, path: `${name}.md`, line: at + 1 }));
    const late: Fault = { ...remark, severity: 'error', message: 'No title', rule: 'missing-field' };
    expect(forPeople(many, () => undefined)).not.toContain('By rule');
    expect(forPeople([...many, late], () => undefined)).toMatch(/^content\/articles\/a\/article\.md\n {2}3:1 {2}error/);
    expect(forPeople([...many, late], () => undefined)).toContain(`

By rule:
  error    missing-field      1 in 1 file
  advice   unit              10 in 7 files

1 error, 0 warnings, 10 pieces of advice in 8 files`);
  });

  it('cuts a long line around the place', () => {
    const { before, marked, after } = excerpt(`${'a'.repeat(300)}HERE${'b'.repeat(300)}`, 301);
    expect(`${before}${marked}${after}`.length).toBe(102);
    expect([before[0], marked, after.slice(0, 3), after.at(-1)]).toEqual(['…', 'H', 'ERE', '…']);
  });

  it('shows what acts in a line, and marks the right place', () => {
    const line = '::error::\u001b[2J\u202ex\u009b\t##[y';
    expect(
      forPeople(
        faults.slice(1, 2).map((each) => ({ ...each, column: 15 })),
        () => line,
      ),
    ).toBe(
      [
        'content/articles/a/article.md',
        '  3:15  error  No title  missing-field',
        '     3 | \\u003a:error::\\u001b[2J\\u202ex\\u009b #\\u0023[y',
        `       | ${' '.repeat(29)}^`,
        '',
        '1 error, 0 warnings in 1 file',
        'The last word of a fault is its rule. docs/rules.md explains each, for instance docs/rules.md#missing-field; so does "npm run dev", at /editors/rules/front-matter-and-yaml/#missing-field',
      ].join('\n'),
    );
  });
});

describe('forGithub', () => {
  it('writes annotations', () => {
    expect(forGithub(faults)).toBe(
      [
        '::error file=content/articles/a/article.md,line=3,col=1,title=missing-field::No title',
        '::error file=content/articles/a/consent.pdf,line=1,col=1,title=consent-form::100%25 a form',
        '::notice file=content/articles/b c/article.md,line=12,col=5,title=unit::Say: 5 mg, <not> "5mg"',
      ].join('\n'),
    );
  });
});

it('escapes what a message quotes by the rules of GitHub', () => {
  const hostile = fault('date', 'a,b:c%\n', { line: 1, column: 1 }, '100%\r\n::error::x, y: z');
  expect(forGithub([hostile])).toBe(
    '::error file=a%2Cb%3Ac%25\\n,line=1,col=1,title=date::100%25\\r\\n::error::x, y: z',
  );
});

describe('forSarif', () => {
  const schema = JSON.parse(readFileSync('tests/fixtures/sarif/sarif-2.1.0-rtm.5.json', 'utf8'));
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);

  it.each([{ list: faults }, { list: [] }])('is valid to the schema of SARIF 2.1.0', ({ list }) => {
    validate(JSON.parse(forSarif(list)));
    expect(validate.errors).toBeNull();
  });

  it('is refused by the schema where a result lacks its message', () => {
    const log = JSON.parse(forSarif(faults));
    delete log.runs[0].results[0].message;
    expect(validate(log)).toBe(false);
  });

  it('names the rule, the level and the place', () => {
    const [run] = JSON.parse(forSarif(faults)).runs;
    expect(run.results[2]).toEqual({
      ruleId: 'unit',
      level: 'note',
      message: { text: 'Say: 5 mg, <not> "5mg"' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'content/articles/b%20c/article.md' },
            region: { startLine: 12, startColumn: 5 },
          },
        },
      ],
      ruleIndex: 2,
    });
    expect(run.tool.driver.rules[2].id).toBe('unit');
  });
});

describe('forHtml', () => {
  const $ = load(forHtml(faults, lineOf, 'A & B'));

  it('links every file, rule and place of the page', () => {
    const targets = $('a[href^="#"]')
      .toArray()
      .map((link) => $(link).attr('href') ?? '');
    expect(targets.length).toBe(6);
    for (const target of targets) expect($(target).length, target).toBe(1);
    expect(
      $('h2 > a')
        .toArray()
        .map((link) => $(link).attr('href')?.slice(-18)),
    ).toEqual(
      ['cles/a/article.md', 'les/a/consent.pdf', 's/b%20c/article.md'].map((end) => expect.stringContaining(end)),
    );
  });

  it('shows what was found as text', () => {
    expect($('h1').text()).toBe('Check of A & B');
    expect(
      $('li > b')
        .toArray()
        .map((mark) => $(mark).text()),
    ).toEqual(['error', 'error', 'advice']);
    expect(
      $('mark')
        .toArray()
        .map((mark) => $(mark).text()),
    ).toEqual(['t', 'a']);
    expect($('section li').last().text()).toContain('Say: 5 mg, <not> "5mg"');
  });

  it('says where there are none', () => {
    expect(load(forHtml([], lineOf, 'A'))('p').text()).toBe('No faults');
  });
});
