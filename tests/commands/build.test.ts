import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { folderBytes } from '../support/folder-bytes.ts';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';
import { publishedJournal } from '../support/published-journal.ts';

const journal = join(import.meta.dirname, '..', 'fixtures', 'journals', 'two-reports');
const first = 'dist/articles/first/index.html';
const second = 'dist/articles/second/index.html';
let project: ProjectCopy;

/** How fast the points grow at which a build is killed; CASEBOOK_KILLS=1 tries each. */
const growth = Number(process.env['CASEBOOK_KILLS'] ?? 3);

beforeAll(async () => {
  project = await copyProject(journal);
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => project.remove());

/** Every file of a folder with its bytes, to compare two states of it. */
async function snapshot(folder: string): Promise<Record<string, string>> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const pairs = files.map(async (entry) => {
    const path = join(entry.parentPath, entry.name);
    return [path, (await readFile(path)).toString('base64')] as const;
  });
  return Object.fromEntries(await Promise.all(pairs));
}

describe('npm run build', () => {
  it('builds a site with the figures beside the pages', async () => {
    const { code, output } = await project.run('build');
    expect(output).toMatch(/^Built dist in \d+\.\d s: \d+ files written, 0 kept, 0 removed$/m);
    expect(code).toBe(0);
    expect(await project.read(first)).toContain('The first invented report');
    expect(await readdir(project.path('dist/articles/first'))).toEqual(
      expect.arrayContaining(['index.html', 'plot.png', 'plot-480.webp']),
    );
  });

  it('builds into a folder whose path only begins like that of the project', async () => {
    const place = `${project.folder}-site`;
    const { code, output } = await project.run('build', ['--out', join(place, 'dist')]);
    expect(output).not.toContain('failed');
    expect(code).toBe(0);
    const built = Object.values(await snapshot(join(place, 'dist')));
    expect(built.toSorted()).toEqual(Object.values(await snapshot(project.path('dist'))).toSorted());
    expect(await readdir(place)).toEqual(['.dist-spare', 'dist']);
    await rm(place, { recursive: true });
  });

  it('gives the same bytes when nothing changed', async () => {
    const before = await snapshot(project.path('dist'));
    expect((await project.run('build')).code).toBe(0);
    expect(await snapshot(project.path('dist'))).toEqual(before);
  });

  it('gives the same bytes without anything that was kept, whatever the shell calls its environment', async () => {
    const before = await snapshot(project.path('dist'));
    await rm(project.path('.cache'), { recursive: true });
    expect((await project.run('build', [], { env: { NODE_ENV: 'development', BASE_URL: '/other' } })).code).toBe(0);
    expect(await snapshot(project.path('dist'))).toEqual(before);
  });

  it('keeps of the program that it compiles what no journal has said', async () => {
    const files = Object.values(await snapshot(project.path('.cache/programs')));
    expect(files.some((bytes) => Buffer.from(bytes, 'base64').includes('<!DOCTYPE html>'))).toBe(true);
    expect(files.filter((bytes) => Buffer.from(bytes, 'base64').includes('invented report'))).toEqual([]);
  });

  it('gives the same bytes where all that was kept is damaged', async () => {
    const before = await snapshot(project.path('dist'));
    for (const [name, days] of Object.entries({ unused: 8, used: 6 })) {
      const day = new Date(Date.now() - days * 24 * 60 * 60 * 1000);
      await mkdir(project.path(`.cache/programs/${name}`));
      await utimes(project.path(`.cache/programs/${name}`), day, day);
    }
    for (const file of Object.keys(await snapshot(project.path('.cache'))))
      await writeFile(file, Buffer.alloc((await stat(file)).size, 'garbage'));
    const { code, output } = await project.run('build');
    expect(output).toContain('A file that is kept from earlier builds was damaged; building again\n');
    expect(output).toContain('The program that was kept from earlier builds was damaged; compiling it anew\n');
    expect(await readdir(project.path('.cache/programs'))).toContain('used');
    expect(await readdir(project.path('.cache/programs'))).not.toContain('unused');
    expect(code).toBe(0);
    expect(await snapshot(project.path('dist'))).toEqual(before);
  });

  it('follows a change of the text of one article alone, and of the references of another', async () => {
    await project.replace('content/articles/first/article.md', 'A patient was seen', 'A child was seen');
    await project.replace('content/articles/second/references.bib', 'A first invented work', 'A quite different work');
    expect((await project.run('build')).code).toBe(0);
    expect(await project.read(first)).toContain('A child was seen');
    expect(await project.read(first)).toContain('A first invented work');
    expect(await project.read(second)).toContain('A quite different work');
  });

  it('follows a change of a figure alone, and of an issue', async () => {
    const plot = 'content/articles/second/plot.png';
    const size = (await stat(project.path('dist/articles/second/plot.png'))).size;
    await sharp({ create: { width: 720, height: 500, channels: 3, background: 'black' } })
      .composite([{ input: Buffer.from('<svg width="720" height="500"><circle cx="9" cy="9" r="9"/></svg>') }])
      .png()
      .toFile(project.path(plot));
    await mkdir(project.path('content/issues'), { recursive: true });
    await project.write('content/issues/1-1.yaml', 'title: The inaugural issue\norder: [second, first]\n');
    expect((await project.run('build')).code).toBe(0);
    expect(await project.read(second)).toContain('width="720"');
    expect((await stat(project.path('dist/articles/second/plot.png'))).size).not.toBe(size);
    const page = await project.read('dist/issues/1/1/index.html');
    expect(page).toContain('The inaugural issue');
    expect(page.indexOf('The second invented')).toBeLessThan(page.indexOf('The first invented'));
  });

  it('follows a change of journal.yaml alone', async () => {
    await project.replace('content/journal.yaml', 'short-title: IJCR', 'short-title: INVJ');
    expect((await project.run('build')).code).toBe(0);
    expect(await project.read(first)).toContain('INVJ 2025;1');
    expect(await project.read(first)).not.toContain('IJCR');
  });

  it("follows a change of the pipeline's own code", async () => {
    await project.replace('src/language/en.ts', "'References'", "'Works cited'");
    expect((await project.run('build')).code).toBe(0);
    expect(await project.read(second)).toContain('Works cited');
  });

  it('follows the removal of an article', async () => {
    await project.write('content/issues/1-1.yaml', 'title: The inaugural issue\n');
    await rm(project.path('content/articles/second'), { recursive: true });
    expect((await project.run('build')).code).toBe(0);
    expect(existsSync(project.path('dist/articles/second'))).toBe(false);
    expect(await project.read('dist/index.html')).not.toContain('The second invented report');
  });
});

describe('a build that fails', () => {
  it('leaves the previous site when the content has a fault', async () => {
    const before = await snapshot(project.path('dist'));
    await project.replace('content/articles/first/article.md', '@alpha2019', '@alpha2091');
    const { code, output } = await project.run('build');
    expect(code).toBe(1);
    expect(output).toContain('content/articles/first/article.md:');
    expect(output).toContain('Nothing was published; the previous site is as it was');
    expect(output).not.toMatch(/^\s+at /m);
    expect(await snapshot(project.path('dist'))).toEqual(before);
    await project.replace('content/articles/first/article.md', '@alpha2091', '@alpha2019');
  });

  it('leaves the previous site when a page throws', async () => {
    const before = await snapshot(project.path('dist'));
    const page = await readFile(project.path('src/pages/404.astro'), 'utf8');
    await project.write(
      'src/pages/404.astro',
      page.replace(/^---\n/, '---\nif (true) throw new Error("a page broke");\n'),
    );
    const { code, output } = await project.run('build');
    expect(code).toBe(1);
    expect(output).toContain('The build failed: a page broke\nNothing was published');
    vi.stubEnv('CASEBOOK_TRACE', '1');
    expect((await project.run('build')).output).toMatch(
      /^The build failed: a page broke\nError: a page broke\n {4}at /m,
    );
    expect(await snapshot(project.path('dist'))).toEqual(before);
    await project.write('src/pages/404.astro', page);
  });

  it('says that a page file is not listed, whose pages would be missing', async () => {
    await project.write('src/pages/more.astro', '<p>More</p>\n');
    const { code, output } = await project.run('build');
    expect(code).toBe(1);
    expect(output).toContain('src/pages/more.astro has no line in src/site-parts/page-list.ts');
    await rm(project.path('src/pages/more.astro'));
  });

  it('says in words why the addresses of a site that is out were not recorded', async () => {
    const published = await publishedJournal();
    vi.stubEnv('NODE_OPTIONS', `--import=${join(import.meta.dirname, '..', 'support', 'fail-at.mjs')}`);
    vi.stubEnv('CASEBOOK_TEST_FAIL_IN', published.path('content/.casebook-new-permalinks.json'));
    vi.stubEnv('CASEBOOK_TEST_FAIL_AT', '1');
    vi.stubEnv('CASEBOOK_TEST_FAIL_CODE', 'ENOSPC');
    const { code, output } = await published.run('build');
    expect(output).toContain(
      'The site was published, but its addresses were not recorded: The disk is full; make room on it and run the command again\nPut this right and build again\n',
    );
    expect(code).toBe(1);
    await published.remove();
  });

  it('leaves a whole site when it is killed, and the next build goes well', async () => {
    const kill = `--import=${join(import.meta.dirname, '..', 'support', 'kill-at.mjs')}`;
    const article = 'content/articles/first/article.md';
    const [seen, met] = ['was seen as reported', 'was met as reported'];
    const old = await folderBytes(project.path('dist'));
    await project.replace(article, seen, met);
    expect((await project.run('build')).code).toBe(0);
    const changed = await folderBytes(project.path('dist'));
    expect(changed).not.toEqual(old);
    let killed = 0;
    // At changes in the folders beside the site, further and further on, until it has none left.
    for (let at = 1; ; at = Math.max(at + 1, at * growth)) {
      await project.replace(article, met, seen);
      expect((await project.run('build')).code).toBe(0);
      expect(await folderBytes(project.path('dist'))).toEqual(old);
      await project.replace(article, seen, met);
      const env = {
        NODE_OPTIONS: kill,
        CASEBOOK_TEST_KILL_AT: String(at),
        CASEBOOK_TEST_KILL_IN: project.path('.dist'),
      };
      const { code } = await project.run('build', [], { env });
      // Between two changes of names, it is where the next build finds it.
      const site = existsSync(project.path('dist')) ? 'dist' : '.dist-previous';
      expect([old, changed], `killed at ${at}`).toContainEqual(await folderBytes(project.path(site)));
      expect((await project.run('build')).code).toBe(0);
      expect(await folderBytes(project.path('dist')), `killed at ${at}`).toEqual(changed);
      expect(await folderBytes(project.path('.dist-spare')), `killed at ${at}`).toEqual(changed);
      if (code === 0) break;
      killed++;
    }
    expect(killed).toBeGreaterThan(2);
    await project.replace(article, met, seen);
    expect((await project.run('build')).code).toBe(0);
  });

  it('mends a site that was being swapped when the power went', async () => {
    const before = await snapshot(project.path('dist'));
    await rename(project.path('dist'), project.path('.dist-previous'));
    await project.replace('content/articles/first/article.md', '@alpha2019', '@alpha2091');
    expect((await project.run('build')).code).toBe(1);
    expect(await snapshot(project.path('dist'))).toEqual(before);
    await project.replace('content/articles/first/article.md', '@alpha2091', '@alpha2019');
  });
});

describe('a wrong command', () => {
  const cases: [args: string[], message: string][] = [
    [['--ouput', 'x'], 'Unknown option "--ouput"; did you mean "--out"?'],
    [['--verbose'], 'Unknown option "--verbose"; expected --content, --out, --url, --drafts, --full, --json'],
    [['x'], 'Unexpected "x"; expected only --content, --out, --url, --drafts, --full, --json'],
    [['--out'], 'The option "--out" needs a value: --out VALUE'],
    [['--url', 'example'], '"example" is no address of a site; expected one like --url https://example.org/journal'],
  ];
  it.each(cases)('%j', async (args, message) => {
    const { code, output } = await project.run('build', args);
    expect(output.trim()).toBe(message);
    expect(code).toBe(2);
  });

  it('never replaces a folder that is no site', async () => {
    for (const out of ['.', 'content', 'src']) {
      const { code, output } = await project.run('build', ['--out', out]);
      expect(output).toContain('name');
      expect(code).toBe(2);
    }
    expect(existsSync(project.path('content/journal.yaml'))).toBe(true);
  });

  it('never replaces a file', async () => {
    const file = project.path('package.json');
    expect(await project.run('build', ['--out', 'package.json'])).toEqual({
      code: 2,
      output: `"${file}" is a file; name a folder with --out, or remove it yourself\n`,
    });
    expect(existsSync(file)).toBe(true);
  });
});
