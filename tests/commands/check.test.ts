import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { pdfAvailable } from '../../src/galleys/pdf/compiler.ts';
import { copyProject, type ProjectCopy, type Running } from '../support/project-copy.ts';

const journal = join(import.meta.dirname, '..', 'fixtures', 'journals', 'two-reports');

describe('npm run check', { timeout: 120_000 }, () => {
  let project: ProjectCopy;
  beforeAll(async () => {
    project = await copyProject(journal);
  });
  afterAll(() => project.remove());

  it('says that there are no faults', async () => {
    expect(await project.run('check')).toEqual({ code: 0, output: 'No faults in 2 articles\n' });
  });

  it.skipIf(!pdfAvailable())('finds what keeps a PDF from being made, where it stands', async () => {
    await project.replace('content/articles/first/article.md', 'A patient was seen', 'A \u{12000} patient was seen');
    const { code, output } = await project.run('check');
    expect(output).toBe(
      'content/articles/first/article.md:31:3  error  The PDF cannot be made: no font has the character "\u{12000}" (U+12000); write it in another way  pdf\n\n1 error, 0 warnings in 1 file\n',
    );
    expect(code).toBe(1);
  });
});

describe('on a system without PDFs', { timeout: 120_000 }, () => {
  let project: ProjectCopy;
  beforeAll(async () => {
    project = await copyProject(journal, '@myriaddreamin');
  });
  afterAll(() => project.remove());

  const system = `${process.platform}-${process.arch}`;
  const message = `No PDFs can be made on this system (${system}); build on Linux, macOS or Windows with the packages of "npm ci", or write "missing-pdfs: warning" to publish without them`;

  it('a build publishes nothing', async () => {
    const { code, output } = await project.run('build');
    expect(output).toContain(`content/journal.yaml:1:1  error  ${message}  missing-pdfs\n`);
    expect(output).toContain('Nothing was published');
    expect(code).toBe(1);
  });

  it('a development server says so once and shows the journal', async () => {
    let running: Running | undefined;
    const done = project.run('dev', ['--port', '0'], (started) => {
      running = started;
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
    await project.replace('content/journal.yaml', 'title:', 'missing-pdfs: warning\ntitle:');
    const { code, output } = await project.run('build');
    expect(output).toContain(`content/journal.yaml:1:1  warning  ${message}  missing-pdfs\n`);
    expect(code).toBe(0);
    const page = await project.read('dist/articles/first/index.html');
    expect(page).toContain('first.xml');
    expect(page).not.toContain('first.pdf');
  });
});
