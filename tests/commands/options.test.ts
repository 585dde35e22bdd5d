import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';

let project: ProjectCopy;

beforeAll(async () => {
  project = await copyProject(join(import.meta.dirname, '..', 'fixtures', 'journals', 'two-reports'));
});
afterAll(() => project.remove());

describe('--help', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const commands = Object.entries(scripts).flatMap(([name, script]) =>
    script === `node scripts/run.mjs src/commands/${name}.ts` ? [name] : [],
  );

  it.each(commands)('npm run %s says what it does, its options and an example', async (command) => {
    const { code, output } = await project.run(command, ['--help']);
    expect(code).toBe(0);
    expect(output).toMatch(new RegExp(`^npm run ${command}: \\w`));
    expect(output).toMatch(new RegExp(`^ {2}npm run ${command}(?: -- .*[^\\]])?$`, 'm'));
    expect(output).toMatch(/^ {2}--help, -h +shows this\n$/m);
  });

  it('tells every option of a command', async () => {
    expect(
      (await project.run('build', ['-h'])).output,
    ).toBe(`npm run build: writes the site; a build that fails leaves the previous site as it was

  npm run build -- --drafts --out preview

  --content DIR  folder of the journal; content/ where none is given
  --out DIR      folder of the site; dist/ where none is given
  --url URL      address of the site, where it is another than in journal.yaml
  --drafts       a preview with the drafts, which asks not to be indexed
  --help, -h     shows this
`);
  });
});
