import { existsSync } from 'node:fs';
import { cp, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';
import { siteFaults } from '../support/site-faults.ts';
import { hasTerminal, runInTerminal } from '../support/terminal.ts';

const fixture = join(import.meta.dirname, '..', 'fixtures', 'journals', 'two-reports');
const given = ['--title', 'Cough: a case report', '--author', 'Ada Example', '--published', '2025-05-02'];
let project: ProjectCopy;

beforeAll(async () => {
  project = await copyProject(fixture);
});
afterAll(() => project.remove());

const make = (...args: readonly string[]) => project.run('new', args);
const reports = () => readdir(project.path('content/articles'));

/** The lines of the front matter of a report that are neither comments nor empty fields. */
async function stated(id: string): Promise<string[]> {
  const [, facts = ''] = (await project.read(`content/articles/${id}/article.md`)).split(/^---$/m);
  return facts.split('\n').filter((line) => /^(?!\s*#).*\S/.test(line) && !/^[ \w-]+:$/.test(line));
}

describe('npm run new', () => {
  it('proposes what is not said', async () => {
    expect(await make(...given)).toEqual({
      code: 0,
      output: `Made content/articles/2025_001/article.md

Next:
  1. Open it in your editor and fill it in; put its figures and references beside it.
  2. npm run dev
     shows it at http://localhost:4321/journal/articles/2025_001/ as you write.
  3. npm run check
     lists what is still wrong.
`,
    });
    expect(await stated('2025_001')).toEqual([
      'draft: true',
      'title: "Cough: a case report"',
      'type: case-report',
      'doi: 10.5555/2025_001',
      'volume: 1',
      'issue: 1',
      'published: 2025-05-02',
      '  - name: Ada Example',
    ]);
    expect(await reports()).toEqual(['2025_001', 'first', 'second']);
  });

  it('takes what is said', async () => {
    const said = ['--type', 'Image', '--author', 'Sample, Ben', '--id', 'third', '--doi', 'https://doi.org/10.5555/3x'];
    const { code } = await make(...given, ...said, '--volume', '', '--consent', 'verbal');
    expect(code).toBe(0);
    expect(await stated('third')).toEqual([
      'draft: true',
      'title: "Cough: a case report"',
      'type: image',
      'doi: 10.5555/3x',
      'published: 2025-05-02',
      '  - name: Ada Example',
      '  - name: Sample, Ben',
      '  status: verbal',
    ]);
  });

  const notSaid = [
    'Say what the title is: --title "Title of the report"',
    'Say who wrote it: --author "Given Family", once for each author',
  ];
  const wrong: readonly (readonly [args: readonly string[], lines: readonly string[]])[] = [
    [[], notSaid],
    [['--titel', 'x'], ['Unknown option "--titel"; did you mean "--title"?']],
    [
      ['--author', 'A B, C D', '--title', ''],
      [
        '--title: A report needs a title',
        '--author: "A B, C D" may be one author or two; part two authors by a semicolon, as in "A B; C D"',
      ],
    ],
    [[...given, '--id', 'first'], ['--id: articles/first exists and is left alone; "first-2" is free']],
    [
      [...given, '--id', 'FIRST'],
      ['--id: "FIRST" and the existing "first" differ in capital letters only; "first-2" is free'],
    ],
    [
      [...given, '--id', 'a b'],
      ['--id: "a b" is not an id; expected letters, digits, ".", "_" and "-", as in 2020_001530'],
    ],
    [
      [...given, '--id', '../x'],
      ['--id: "../x" is not an id; expected letters, digits, ".", "_" and "-", as in 2020_001530'],
    ],
    [
      [...given, '--doi', '10.5555/FIRST'],
      ['--doi: DOI 10.5555/FIRST is that of articles/first; 10.5555/2025_002 is free'],
    ],
    [
      [...given, '--doi', '10.1234/x'],
      ["--doi: DOI 10.1234/x does not have the journal's prefix 10.5555; with it, it would be 10.5555/x"],
    ],
    [
      [...given, '--volume', '2'],
      [
        '--volume: The year of volume 2 is stated nowhere; add it to journal.yaml first, for example "volumes: { 2: 2025 }"',
      ],
    ],
    [[...given, '--volume', '', '--issue', '1'], ['--issue: Issue 1 needs its volume; add --volume']],
    [
      [...given, '--published', '2.5.2025'],
      ['--published: "2.5.2025" is not a date; expected YYYY-MM-DD, or YYYY-MM or YYYY where no more is known'],
    ],
    [
      [...given, '--type', 'poem'],
      [
        '--type: The journal has no type of article "poem"; expected Case report, Case series, Image, Review, Editorial, Letter or Conference abstract',
      ],
    ],
    [
      [...given, '--type', 'correction'],
      [
        '--type: "correction" is a notice about another report and names it; "npm run correct" and "npm run retract" make it, as docs/corrections.md says',
      ],
    ],
    [[...given, '--consent', 'yes'], ['--consent: Unknown status of consent "yes"; write "obtained"']],
  ];
  it.each(wrong)('refuses %j and makes nothing', async (args, lines) => {
    const before = await reports();
    const { code, output } = await make(...args);
    expect(output.trimEnd().split('\n')).toEqual(lines);
    expect(code).toBe(2);
    expect(await reports()).toEqual(before);
  });

  it('asks for consent where the journal does, and the draft of every type has no fault', async () => {
    await project.replace(
      'content/journal.yaml',
      'volumes:',
      `sections:
  - Case report
  - { label: Picture, type: image }
  - { label: Case series, requires: [consent, competing-interests, funding, ethics, data-availability] }
  - Review
  - Editorial
  - Letter
  - Conference abstract
volumes:`,
    );
    const refused = await make(...given, '--type', 'Case series');
    expect(refused.output).toBe(
      'Say how the patient consented, which this type of article must state: --consent written, verbal, obtained, waived, not-obtainable or not-applicable\n',
    );
    const types = ['case-report', 'picture', 'case-series', 'review', 'editorial', 'letter', 'conference-abstract'];
    for (const type of types) {
      expect((await make(...given, '--type', type, '--consent', 'waived')).code).toBe(0);
    }
    // What CARE asks of a report is still to be written.
    expect(await siteFaults(project)).toBe('');
  });

  it('works beside a report with faults, and names the folder of another journal', async () => {
    await project.replace('content/articles/first/article.md', 'volume: 1', 'volume: [');
    await cp(project.path('content'), project.path('Our journal'), { recursive: true });
    const { code, output } = await make(...given, '--consent', 'written', '--content', 'Our journal');
    expect(code).toBe(0);
    expect(output).toContain('  2. npm run dev -- --content "Our journal"\n');
  });

  it('says what is wrong with the journal', async () => {
    await mkdir(project.path('empty'));
    const { code, output } = await make(...given, '--content', 'empty');
    expect(output).toContain('empty/journal.yaml:1:1  error  The content folder has no journal.yaml;');
    expect(code).toBe(1);
    expect(existsSync(project.path('empty/articles'))).toBe(false);
  });

  it('says how it is used', async () => {
    const { code, output } = await make('--help');
    expect(output).toContain('--author NAME     "Given Family" or "Family, Given"; once for each author, in order\n');
    expect(code).toBe(0);
  });
});

describe.skipIf(!hasTerminal)('npm run new in a terminal', () => {
  const begin = [
    ['Title of the report', 'A case report of a cough\r'],
    ['Type of article', '\r'],
    ['Authors in order', 'Ada Example; Ben Sample\r'],
  ] as const;

  it('asks, proposes and asks again', async () => {
    const { code, output } = await runInTerminal(
      project.folder,
      'src/commands/new.ts --id asked --published 2025-05-02',
      [
        ...begin,
        ['DOI; empty where it has none yet', '\u0015\r'],
        ['Volume; empty where it is of none yet', '2\r'],
        ['The year of volume 12 is stated nowhere', '\u007f\r'],
        ['Issue; empty where it is of none yet', '\r'],
        ['Consent of the patient', '\u001b[A\r'],
      ],
    );
    expect(output).toContain('Made content/articles/asked/article.md');
    expect(code).toBe(0);
    expect(await stated('asked')).toEqual([
      'draft: true',
      'title: A case report of a cough',
      'type: case-report',
      'volume: 1',
      'issue: 1',
      'published: 2025-05-02',
      '  - name: Ada Example',
      '  - name: Ben Sample',
      '  status: not-obtainable',
    ]);
  });

  it('leaves nothing where the editor cancels', async () => {
    const before = await reports();
    const { code, output } = await runInTerminal(project.folder, 'src/commands/new.ts', [
      ...begin,
      ['Day of', '\u0003'],
    ]);
    expect(output).toContain('Nothing was made.');
    expect(code).toBe(0);
    expect(await reports()).toEqual(before);
  });

  it('says what was given wrongly before it asks', async () => {
    const { code, output } = await runInTerminal(project.folder, 'src/commands/new.ts --id first', []);
    expect(output).not.toContain('Title of the report');
    expect(output).toContain('--id: articles/first exists and is left alone; "first-2" is free');
    expect(code).toBe(2);
  });
});
