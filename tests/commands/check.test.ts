import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { pdfAvailable } from '../../src/outputs/pdf/compiler.ts';
import { exampleJournal } from '../editorial/example-journal.ts';
import { copyProject, type ProjectCopy, type Running } from '../support/project-copy.ts';

const journal = join(import.meta.dirname, '..', 'fixtures', 'journals', 'two-reports');

describe('npm run check', () => {
  let project: ProjectCopy;
  beforeAll(async () => {
    project = await copyProject(journal);
  });
  afterAll(() => project.remove());

  it.skipIf(!pdfAvailable())('finds what keeps a PDF from being made, where it stands', async () => {
    await project.replace('content/articles/first/article.md', 'A patient was seen', 'A \u{12000} patient was seen');
    const { code, output } = await project.run('check');
    expect(output).toContain(
      '  31:3  error  The PDF cannot be made: no font has the character "\u{12000}" (U+12000); write it in another way  pdf\n    31 | A \u{12000} patient was seen',
    );
    expect(code).toBe(1);
  });
});

describe('npm run check of a report', () => {
  const article = 'content/articles/report/article.md';
  let project: ProjectCopy;
  beforeAll(async () => {
    const content = await exampleJournal({
      report: { version: 'It was late.', example: { ...noExample, in: 'text' } },
    });
    project = await copyProject(content);
    await rm(content, { recursive: true });
    // Of a journal that is none, the check would say that no build has recorded the report.
    await project.replace('content/journal.yaml', 'url:', 'demonstration: true\nurl:');
  });
  afterAll(() => project.remove());

  it('says that there are no faults', async () => {
    expect(await project.run('check')).toEqual({ code: 0, output: 'No faults in 1 article\n' });
  });

  it('shows each fault with its line and a mark, and goes on where there is no error', async () => {
    await project.replace(article, 'It was late.', 'It was late on 12 March 2021.');
    expect(await project.run('check')).toEqual({
      code: 0,
      output: [
        article,
        `  27:16  warning  ${message}  exact-date`,
        '    27 | It was late on 12 March 2021.',
        '       |                ^',
        '',
        '0 errors, 1 warning in 1 file',
        'The last word of a fault is its rule. docs/rules.md explains each, for instance docs/rules.md#exact-date; so does "npm run dev", at /editors/rules/privacy-of-the-patient/#exact-date\n',
      ].join('\n'),
    });
  });

  it('gives JSON and writes one page of HTML', async () => {
    const { code, output } = await project.run('check', ['--json', '--html', 'report/check.html']);
    expect(code).toBe(0);
    const [seen = '', ...json] = output
      .split('\n')
      .toSorted((a, b) => Number(b.startsWith('0 errors')) - Number(a.startsWith('0 errors')));
    expect(seen).toBe('0 errors, 1 warning in 1 file; see report/check.html');
    expect(JSON.parse(json.join('\n'))).toEqual([
      { path: article, line: 27, column: 16, severity: 'warning', message, rule: 'exact-date' },
    ]);
    expect(await project.read('report/check.html')).toContain('<h1>Check of Journal of Invented Cases</h1>');
  });

  it('shows faults of one kind alone, and says that there are others', async () => {
    const left = '1 other fault was found and is not shown\n';
    const none = await project.run('check', ['--only', 'errors']);
    expect(none).toEqual({ code: 0, output: `No faults in 1 article\n${left}` });
    expect((await project.run('check', ['--rule', 'unit', '--rule', 'exact-date'])).output).toMatch(
      / 1 warning in 1 file\nThe last word of a fault is its rule\. .*\n$/,
    );
    expect((await project.run('check', ['--rule', 'unit', '--json'])).output).toBe(`[]\n${left}`);
  });

  it('fails where the journal holds the rule to be an error, and a build says the same', async () => {
    await project.replace('content/journal.yaml', 'url:', 'rules: { exact-date: error }\nurl:');
    const { code, output } = await project.run('check', ['--github']);
    expect(output).toBe(`::error file=${article},line=27,col=16,title=exact-date::${message}\n`);
    expect(code).toBe(1);
    const built = await project.run('build');
    expect(built.output).toContain(`${article}:27:16  error  ${message}  exact-date\n`);
    expect(built.code).toBe(1);
  });

  it('lists what DOAJ asks for', async () => {
    await project.replace('content/journal.yaml', 'rules: { exact-date: error }\n', '');
    const { code, output } = await project.run('check', ['--doaj']);
    expect(output.split('\n').slice(0, 3)).toEqual([
      'Missing for DOAJ (15 of 18):',
      '  ISSN: add "issn:" to journal.yaml',
      '  Publisher: add "publisher:" to journal.yaml',
    ]);
    expect(output).toContain(
      'Found: Consent in every report, Competing interests in every report, Funding in every report',
    );
    expect(code).toBe(0);
  });

  it.each([
    [['--json', '--sarif'], 'One form at a time; found --json and --sarif\n'],
    [['--html'], 'The option "--html" needs a value: --html VALUE\n'],
    [['--json=yes'], 'The option "--json" takes no value; write it alone\n'],
    [['--only', 'error'], '--only takes errors, warnings or advice; found "error"; did you mean "errors"?\n'],
    [['--only', 'constructor'], '--only takes errors, warnings or advice; found "constructor"\n'],
    [['--rule', 'exact-dates'], 'No rule is called "exact-dates"; did you mean "exact-date"?\n'],
    [['--sariff'], 'Unknown option "--sariff"; did you mean "--sarif"?\n'],
  ])('refuses %j', async (options, output) => {
    expect(await project.run('check', options)).toEqual({ code: 2, output });
  });
});

const noExample = { bad: '', good: '', message: '' } as const;
const message = '"12 March 2021" is an exact date; count from an event instead, as in "on day 3" or "two weeks later"';

describe('on a system without PDFs', () => {
  let project: ProjectCopy;
  beforeAll(async () => {
    project = await copyProject(journal, '@myriaddreamin');
  });
  afterAll(() => project.remove());

  const system = `${process.platform}-${process.arch}`;
  const message = `No PDFs can be made on this system (${system}); build on Linux, macOS or Windows with the packages of "npm ci", or write "rules: { missing-pdfs: warning }" to publish without them`;

  it('a build publishes nothing', async () => {
    const { code, output } = await project.run('build');
    expect(output).toContain(`content/journal.yaml:1:1  error  ${message}  missing-pdfs\n`);
    expect(output).toContain('Nothing was published');
    expect(code).toBe(1);
  });

  it('a development server says so once and shows the journal', async () => {
    let running: Running | undefined;
    const done = project.run('dev', ['--port', '0'], {
      started: (started) => {
        running = started;
      },
    });
    await vi.waitFor(() => expect(running?.output()).toMatch(/http:\/\/localhost:\d+/), { timeout: 60_000 });
    await vi.waitFor(() => expect(running?.output()).toContain(`warning  ${message}  missing-pdfs`), {
      timeout: 60_000,
    });
    running?.kill();
    expect((await done).output.split(message).length).toBe(2);
  });

  it('a deposit is refused', async () => {
    await project.replace('content/journal.yaml', 'demonstration: true\n', '');
    const { code, output } = await project.run('deposit', ['--article', 'first']);
    expect(output).toContain(`content/journal.yaml:1:1  error  ${message}  missing-pdfs\n`);
    expect(code).toBe(1);
  });

  it('a build of a journal that goes without them leaves out the links to them', async () => {
    await project.replace('content/journal.yaml', 'title:', 'rules: { missing-pdfs: warning }\ntitle:');
    const { code, output } = await project.run('build');
    expect(output).toContain(`content/journal.yaml:1:1  warning  ${message}  missing-pdfs\n`);
    expect(code).toBe(0);
    const page = await project.read('dist/articles/first/index.html');
    expect(page).toContain('first.xml');
    expect(page).not.toContain('first.pdf');
  });
});
