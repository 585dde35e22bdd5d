import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';

const ris = `TY  - BOOK
AU  - Alder, Ann
TI  - First
PY  - 2019
ER  - 

TY  - BOOK
TI  - Second
PY  - 2020
ID  - a_long_key
ER  - 
`;

describe('npm run check -- --keys', () => {
  let project: ProjectCopy;
  beforeAll(async () => {
    project = await copyProject(join(import.meta.dirname, '..', 'fixtures', 'journals', 'two-reports'));
    const folder = join(project.folder, 'content', 'articles', 'listed');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'article.md'), '---\ntitle: T\nreferences: r.ris\n---\n');
    await writeFile(join(folder, 'r.ris'), ris);
  });
  afterAll(() => project.remove());

  it('lists the references with what cites them', async () => {
    const { output, code } = await project.run('check', ['--keys', 'listed']);
    expect({ output, code }).toEqual({
      output: '[@alder2019]   Alder A. First. 2019.\n[@a_long_key]  Second. 2020.\n',
      code: 0,
    });
  });

  it('knows the articles', async () => {
    const { output, code } = await project.run('check', ['--keys', 'listde']);
    expect(code).toBe(2);
    expect(output).toContain('The journal has no article "listde"; did you mean "listed"?');
  });
});
