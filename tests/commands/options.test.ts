import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';

let project: ProjectCopy;

beforeAll(async () => {
  project = await copyProject(join(import.meta.dirname, '..', 'fixtures', 'journals', 'two-reports'));
});
afterEach(() => vi.unstubAllEnvs());
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

describe('an option that npm kept, for want of "--"', () => {
  const cases: [
    command: string,
    env: Readonly<Record<string, string>>,
    args: readonly string[],
    kept: string,
    meant: string,
  ][] = [
    ['build', { drafts: 'true' }, [], '--drafts', 'npm run build -- --drafts'],
    ['build', { out: 'site' }, [], '--out', 'npm run build -- --out site'],
    ['build', { out: 'true' }, ['my site'], '--out', 'npm run build -- --out "my site"'],
    ['check', { json: 'true' }, [], '--json', 'npm run check -- --json'],
    ['check', { html: 'true', doaj: 'true' }, [], '--html and --doaj', 'npm run check -- --html VALUE --doaj'],
    [
      'correct',
      { privacy: 'true' },
      ['first', '--change', 'A date.'],
      '--privacy',
      'npm run correct -- first --privacy --change "A date."',
    ],
    ['new', { author: 'A\n\nB' }, ['--title', 'x'], '--author', 'npm run new -- --author A --author B --title x'],
  ];
  it.each(cases)('npm run %s with %j is told how it is typed', async (command, env, args, kept, meant) => {
    vi.stubEnv('npm_lifecycle_event', command);
    for (const [name, value] of Object.entries(env)) vi.stubEnv(`npm_config_${name}`, value);
    expect(await project.run(command, args)).toEqual({
      code: 2,
      output: `npm kept ${kept} for itself; write options behind "--": ${meant}\n`,
    });
  });

  it('is none where a settings file of npm has it, or where it came behind "--", too', async () => {
    vi.stubEnv('npm_lifecycle_event', 'check');
    vi.stubEnv('npm_config_json', 'true');
    expect((await project.run('check', ['--json'])).output).toMatch(/^\[/);
    await project.write('.npmrc', 'json = true\n');
    expect((await project.run('check')).output).toContain('0 errors');
    await rm(project.path('.npmrc'));
  });
});
