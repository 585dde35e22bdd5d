import { existsSync } from 'node:fs';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderBytes } from '../support/folder-bytes.ts';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';
import { siteFaults } from '../support/site-faults.ts';

const journal = join(import.meta.dirname, '..', 'fixtures', 'journals', 'two-reports');
const preload = join(import.meta.dirname, '..', 'support', 'fail-at.mjs');
const first = 'content/articles/first';
const second = 'content/articles/second';
const change = 'The dose is 5 mg, not 50 mg.';
const correction = ['first', '--change', change, '--date', '2025-06-01'];
const withdrawal = ['second', '--reason', 'To protect the privacy of the patient.', '--date', '2025-08-01'];
let project: ProjectCopy;

beforeAll(async () => {
  project = await copyProject(journal);
});
afterAll(() => project.remove());

const page = async (path: string) => load(await project.read(`dist/${path}index.html`));
const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Runs a command whose nth change of the content fails. */
function runFailing(command: string, args: readonly string[], at: number) {
  process.env['NODE_OPTIONS'] = `--import=${preload}`;
  process.env['CASEBOOK_TEST_FAIL_AT'] = String(at);
  process.env['CASEBOOK_TEST_FAIL_IN'] = project.path('content');
  const run = project.run(command, args);
  for (const name of ['NODE_OPTIONS', 'CASEBOOK_TEST_FAIL_AT', 'CASEBOOK_TEST_FAIL_IN']) delete process.env[name];
  return run;
}

/** Lets a command fail at each of its steps, and expects all to be as it was; how many steps it has. */
async function failAtEachStep(command: string, args: readonly string[]): Promise<number> {
  const before = await folderBytes(project.path('content'));
  for (let at = 1; at < 40; at++) {
    const { code, output } = await runFailing(command, args, at);
    if (code === 0) return at - 1;
    expect(code).toBe(1);
    if (output.startsWith('Everything was changed, but')) return at;
    expect(output).toMatch(/^Nothing was changed: ENOSPC: no space left \(\w+\)\n$/);
    expect(await folderBytes(project.path('content'))).toEqual(before);
  }
  throw new Error('It never went well');
}

describe('npm run correct', () => {
  it('changes nothing where it fails half way, whatever fails', async () => {
    const content = project.path('content');
    await cp(content, project.path('kept'), { recursive: true });
    expect(await failAtEachStep('correct', correction)).toBeGreaterThan(8);
    await rm(content, { recursive: true });
    await cp(project.path('kept'), content, { recursive: true });
  });

  it('is taken back as its words say, also without git', async () => {
    const before = await folderBytes(project.path(first));
    await project.run('correct', correction);
    expect((await project.run('correct', ['first', '--undo'])).code).toBe(0);
    expect(await folderBytes(project.path(first))).toEqual(before);
  });

  it('keeps the report as it was, states the change and makes the notice', async () => {
    const before = await folderBytes(project.path(first));
    const { code, output } = await project.run('correct', correction);
    expect(output.split('\n')).toEqual([
      'content/articles/first-correction/article.md is the notice; read it through',
      'content/articles/first/versions/1 keeps the report as it lies in its folder now, for git has no other; leave it as it is',
      'If you have changed its text since it was published, take this back: npm run correct -- first --undo; then put the text that was published into its folder, and state the correction before you edit',
      'Now correct content/articles/first/article.md, then run npm run check',
      '',
    ]);
    expect(code).toBe(0);
    expect(await folderBytes(project.path(`${first}/versions/1`))).toEqual(before);
    expect(await project.read(`${first}/article.md`)).toContain(
      'funding: None.\ncorrected:\n  - date: 2025-06-01\n    change: "The dose is 5 mg, not 50 mg."\n    version: 1\n---\n',
    );
    const lines = (await project.read('content/articles/first-correction/article.md')).split('\n');
    expect(lines.filter((line) => !line.startsWith('#') && !line.startsWith('<!--'))).toEqual([
      '---',
      'title: "Correction: The first invented report"',
      'type: correction',
      'doi: 10.5555/first-correction',
      'volume: 1',
      'issue: 1',
      'published: 2025-06-01',
      'corrects: first',
      'authors:',
      '  - name: "Example, Ada"',
      '---',
      '',
      change,
      '',
      '',
    ]);
    expect(await siteFaults(project)).toBe('');
  });

  it('shows the change everywhere, and the earlier version at its own address alone', async () => {
    await project.replace(`${first}/article.md`, 'A patient was seen', 'A corrected patient was seen');
    expect((await project.run('build')).code).toBe(0);
    const now = await page('articles/first/');
    const notices = now('.article-title .notice').toArray();
    expect(notices.map((notice) => words(now(notice).text()))).toEqual([
      'Corrected on 1 June 2025: The dose is 5 mg, not 50 mg. Correction notice · Earlier version',
    ]);
    const links = now('.article-title .notice a').toArray();
    expect(
      links.map((each) =>
        now(each)
          .attr('href')
          ?.replace(/^.*(?=\/articles\/)/, ''),
      ),
    ).toEqual(['/articles/first-correction/', '/articles/first/versions/1/']);
    expect(words((await page('articles/first-correction/'))('.notice').first().text())).toBe(
      'Corrects: The first invented report',
    );
    const xml = await project.read('dist/articles/first/first.xml');
    expect(xml).toContain(
      '<pub-history><event event-type="corrected"><event-desc>The dose is 5 mg, not 50 mg.</event-desc><date date-type="corrected" iso-8601-date="2025-06-01">',
    );
    expect(xml).toContain('related-article-type="correction-forward"');
    for (const name of ['first.md', 'first.html']) {
      expect(await project.read(`dist/articles/first/${name}`)).toContain('Corrected on 1 June 2025:');
    }

    const earlier = await page('articles/first/versions/1/');
    expect(earlier('link[rel=canonical]').attr('href')).toBe('https://example.org/journal/articles/first/');
    expect(earlier('meta[name=robots]').attr('content')).toBe('noindex');
    expect(earlier('meta[name^=citation_]').length).toBe(0);
    expect(earlier('title').text()).toBe('Version 1: The first invented report – IJCR');
    expect(words(earlier('.notice').first().text())).toBe(
      'You are reading version 1, since corrected. Read the current version: The first invented report',
    );
    expect(earlier('main').text()).toContain('A patient was seen');
    expect(earlier('main').text()).not.toContain('A corrected patient');
    expect(existsSync(project.path('dist/articles/first/versions/1/plot.png'))).toBe(true);
    const lists = Object.entries(await folderBytes(project.path('dist'))).filter(([name]) =>
      /\.(?:xml|json|csv|txt|atom|rss)$/.test(name),
    );
    for (const [name, bytes] of lists)
      expect([name, Buffer.from(bytes, 'base64').includes('versions/')]).toEqual([name, false]);
  });

  it('keeps a second version beside the first, and none for privacy', async () => {
    const again = ['first', '--change', 'A "name" was added.', '--date', '2025-07-01'];
    expect((await project.run('correct', again)).code).toBe(0);
    expect(await project.read(`${first}/article.md`)).toContain(
      'corrected:\n  - date: 2025-07-01\n    change: "A \\"name\\" was added."\n    version: 2\n  - date: 2025-06-01\n',
    );
    expect(await project.read(`${first}/versions/2/article.md`)).toContain('A corrected patient');
    expect(existsSync(project.path(`${first}/versions/2/versions`))).toBe(false);
    expect(await siteFaults(project)).toBe('');
    const privately = ['first', '--change', 'A date was removed.', '--date', '2025-07-02', '--privacy'];
    const { code, output } = await project.run('correct', privately);
    expect(output.split('\n').slice(1, 4)).toEqual([
      'No earlier version is kept, and those that were are gone',
      'Now correct content/articles/first/article.md, then run npm run check',
      'git and the archives still have the earlier text: docs/corrections.md says what to do',
    ]);
    expect(code).toBe(0);
    expect(existsSync(project.path(`${first}/versions`))).toBe(false);
    expect(
      (await readdir(project.path('.cache'))).filter((name) => !['building', 'locks', 'programs'].includes(name)),
    ).toEqual([]);
    expect(await project.read(`${first}/article.md`)).not.toContain('version:');
    expect(await siteFaults(project)).toBe('');
  });

  it('says where a version that is named is not kept', async () => {
    await project.replace(`${first}/article.md`, 'date: 2025-07-02\n', 'date: 2025-07-02\n    version: 4\n');
    expect(await siteFaults(project)).toContain(
      'Version 4 is not kept: the folder "versions/4" has no article.md; bring it back, or remove "version: 4"  missing-file',
    );
    await project.replace(`${first}/article.md`, '    version: 4\n', '');
  });
});

describe('npm run retract', () => {
  it('makes the notice and leaves the report as it is', async () => {
    const before = await folderBytes(project.path(second));
    const { code, output } = await project.run('retract', [
      'second',
      '--reason',
      'Two samples were exchanged.',
      '--date',
      '2025-07-03',
    ]);
    expect(output).toBe(
      'content/articles/second-retraction/article.md is the notice; read it through, then run npm run check\n"second" stays at its address, marked as retracted from the next build on; nothing in its folder changes\n',
    );
    expect(code).toBe(0);
    expect(await folderBytes(project.path(second))).toEqual(before);
    const notice = await project.read('content/articles/second-retraction/article.md');
    expect(notice).toContain('type: retraction\n');
    expect(notice).toContain(
      'retracts: second\nauthors:\n  - group: "The Editors of The Invented Journal of Case Reports"\n',
    );
    expect((await project.run('check')).code).toBe(0);
  });
});

/** The files below a folder in which a text or the bytes of a file stand, also compressed. */
async function holding(folder: string, sought: readonly (string | Buffer)[]): Promise<string[]> {
  const files = Object.entries(await folderBytes(project.path(folder)));
  return files.flatMap(([name, base64]) => {
    const bytes = Buffer.from(base64, 'base64');
    const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
    return sought.some((each) => plain.includes(each)) ? [join(folder, name)] : [];
  });
}

describe('npm run withdraw', () => {
  const secret = 'zebrafinch';
  let figure: Buffer;

  beforeAll(async () => {
    await project.replace(`${second}/article.md`, '## Case\n', `## Case\n${`\nThe ${secret} text.\n`.repeat(14)}`);
    await project.replace(`${second}/article.md`, 'funding: None.', `funding: None.\n# the ${secret} comment`);
    await project.run('correct', ['second', '--change', 'x', '--date', '2025-07-04']);
    figure = await readFile(project.path(`${second}/plot.png`));
    await writeFile(project.path('content/articles/first/plot.png'), await greySquare());
    expect((await project.run('build')).output).toMatch(/^Built dist/m);
  });

  it('the secret was everywhere before', async () => {
    const found = (await Promise.all(['content', 'dist', '.cache'].map((each) => holding(each, [secret])))).flat();
    expect(found).toEqual(
      expect.arrayContaining([
        'content/articles/second/versions/1/article.md',
        'dist/articles/second/index.html',
        'dist/articles/second/versions/1/index.html',
        'dist/articles/second/second.xml',
      ]),
    );
    expect(found.some((name) => name.startsWith('dist/search-index/shown/'))).toBe(true);
    expect(found.some((name) => name.startsWith('.cache/'))).toBe(true);
    expect(await holding('dist', [figure.subarray(-200)])).not.toEqual([]);
  });

  it('changes nothing where it fails half way, whatever fails', async () => {
    const content = project.path('content');
    await rm(project.path('kept'), { recursive: true, force: true });
    await cp(content, project.path('kept'), { recursive: true });
    expect(await failAtEachStep('withdraw', withdrawal)).toBeGreaterThan(3);
    await rm(content, { recursive: true });
    await cp(project.path('kept'), content, { recursive: true });
    await rm(project.path('kept'), { recursive: true });
  });

  it('leaves title, authors, DOI and reason', async () => {
    const { code, output } = await project.run('withdraw', withdrawal);
    expect(output.split('\n')).toEqual([
      'content/articles/second holds nothing but title, authors, DOI and reason; removed: the text, plot.png, references.bib, versions, versions/1, versions/1/article.md, versions/1/plot.png, versions/1/references.bib',
      'The cache is emptied. Read content/articles/second/article.md through: its title stays as it is',
      'Still to be done by hand:',
      '  1. Read second-correction, second-retraction through: what is about the article may repeat its text.',
      expect.stringContaining('  2. Run npm run build and publish the site now'),
      expect.stringContaining('  3. Remove sites and previews that were made with --out'),
      expect.stringContaining('  4. Take the text out of the history of git'),
      expect.stringContaining('  5. Have everybody who has a clone'),
      expect.stringContaining('  6. Tell Crossref: npm run deposit -- --article second'),
      expect.stringContaining('  7. Write to PubMed Central, PubMed, DOAJ'),
      expect.stringContaining('  8. Ask search engines'),
      expect.stringContaining('  9. Delete it from backups'),
      '',
    ]);
    expect(code).toBe(0);
    expect(Object.keys(await folderBytes(project.path(second)))).toEqual(['article.md']);
    expect((await project.run('build')).output).toMatch(/^Built dist/m);
    const $ = await page('articles/second/');
    expect(words($('.article-title .notice').first().text())).toBe(
      'This article was withdrawn on 1 August 2025. To protect the privacy of the patient.',
    );
    expect(words($('h1').text())).toBe('WITHDRAWN: The second invented report');
    expect($('meta[name=citation_title]').attr('content')).toBe('WITHDRAWN: The second invented report');
    expect($('meta[name=citation_pdf_url]').length).toBe(0);
    const marked = [
      'second.ris',
      'second.bib',
      'second.nbib',
      'second.csl.json',
      'second.xml',
      'second.md',
      'second.html',
    ];
    for (const name of marked) expect(await project.read(`dist/articles/second/${name}`)).toContain('WITHDRAWN: ');
  });

  it('leaves nothing of the text, the figure and the earlier version in any file', async () => {
    for (const folder of ['content', 'dist', '.cache', '.astro']) {
      expect(await holding(folder, [secret, figure.subarray(-200)])).toEqual([]);
    }
    expect(existsSync(project.path('dist/articles/second/versions'))).toBe(false);
  });
});

async function greySquare(): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  return sharp({ create: { width: 320, height: 200, channels: 3, background: 'grey' } })
    .png()
    .toBuffer();
}

describe('a wrong command', () => {
  const cases: [command: string, args: string[], message: string, code: number][] = [
    ['correct', ['frist', '--change', 'x'], 'The journal has no article "frist"; did you mean "first"?', 2],
    ['retract', ['frist', '--reason', 'x'], 'The journal has no article "frist"; did you mean "first"?', 2],
    ['withdraw', ['frist', '--reason', 'x'], 'The journal has no article "frist"; did you mean "first"?', 2],
    [
      'correct',
      ['first'],
      'Say what changes: npm run correct -- ID --change "The dose in Table 1 is 5 mg, not 50 mg."',
      2,
    ],
    [
      'retract',
      ['first'],
      'Say why: npm run retract -- ID --reason "The authors found that two samples were exchanged."',
      2,
    ],
    [
      'withdraw',
      ['first'],
      'Say why, as readers will be told: npm run withdraw -- ID --reason "To protect the privacy of the patient."',
      2,
    ],
    [
      'correct',
      ['first', '--change', 'x', '--date', '1 June 2025'],
      '"1 June 2025" is not a date; expected 2025-06-01',
      2,
    ],
    [
      'retract',
      ['first', '--reason', 'x', '--id', 'second'],
      'articles/second exists and is left alone; "second-2" is free',
      2,
    ],
    [
      'withdraw',
      ['first', '--reason', `The patient ${'-'.repeat(100)}`],
      '--reason: Here are 100 signs in a row or more; remove them',
      2,
    ],
    [
      'retract',
      ['first', '--reason', 'The\u0007 end'],
      '--reason: This value holds a character that cannot be printed (U+0007); remove it',
      2,
    ],
    [
      'correct',
      ['first', '--change', 'x'.repeat(2_001)],
      '--change: This value has 2001 characters; expected at most 2000',
      2,
    ],
    ['correct', ['second', '--change', 'x'], '"second" was withdrawn; there is nothing left to be changed', 2],
    ['correct', [], 'Say what is meant: ID --change --date --id --doi --privacy --undo --content', 2],
  ];
  it.each(cases)('%s %j', async (command, args, message, code) => {
    const before = await folderBytes(project.path('content'));
    const run = await project.run(command, args);
    expect(run.output.trim()).toBe(message);
    expect(run.code).toBe(code);
    expect(await folderBytes(project.path('content'))).toEqual(before);
  });
});
