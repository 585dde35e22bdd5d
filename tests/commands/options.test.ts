import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';

const support = join(import.meta.dirname, '..', 'support');
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

What has not changed since the last build stays as it is.

  npm run build -- --drafts --out preview

  --content DIR  folder of the journal; content/ where none is given
  --out DIR      folder of the site; dist/ where none is given
  --url URL      address of the site, where it is another than in journal.yaml
  --drafts       a preview with the drafts, which asks not to be indexed
  --full         reads and writes every file, whatever is known from the build before
  --json         prints how far it has come, and what it did, as lines of JSON
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
    [
      'correct',
      { change: 'It costs `5` $US.' },
      ['first'],
      '--change',
      'npm run correct -- first --change "It costs \\`5\\` \\$US."',
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

describe('a wrong value', () => {
  const noPort = (port: string): string =>
    `"${port}" is no port; expected a number from 0 to 65535, as in --port 4400\n`;
  const cases: [command: string, args: readonly string[], output: string][] = [
    ['dev', ['--port', 'abc'], noPort('abc')],
    ['dev', ['--port', '99999'], noPort('99999')],
    ['dev', ['--port', '-1'], noPort('-1')],
    ['preview', ['--port', 'x'], noPort('x')],
    ['check', ['--html', 'src'], '"src" is a folder; name a file in it: --html src/check.html\n'],
    [
      'check',
      ['--html', 'package.json'],
      '"package.json" is there already and is no page of faults; name another file: --html check.html\n',
    ],
    [
      'check',
      ['--html', 'content/faults.html'],
      '"content/faults.html" would stand in the journal; name a file elsewhere: --html check.html\n',
    ],
  ];
  it.each(cases)('%s %j', async (command, args, output) => {
    expect(await project.run(command, args)).toEqual({ code: 2, output });
  });
});

describe('what the disk refuses', () => {
  const cure = (path: string): string =>
    `make yourself its owner, on Linux and macOS with: sudo chown -R "$(id -un)" ${path} && chmod -R u+rwX ${path}`;

  it('is told in a line of words', async () => {
    await rm(project.path('.cache'), { recursive: true, force: true });
    await project.write('.cache', '');
    const { code, output } = await project.run('check');
    expect(output).toMatch(
      /^"\.cache\/\S+" cannot be made: a file stands where a folder is needed; move it away or name another place\n$/,
    );
    expect(code).toBe(1);
    await rm(project.path('.cache'));
    expect(await project.run('check', ['--html', 'package.json/check.html'])).toEqual({
      code: 1,
      output:
        '"package.json" cannot be made: a file stands where a folder is needed; move it away or name another place\n',
    });
  });

  it.each(['articles/first/article.md', 'journal.yaml', 'pages/about.md', 'articles/first/references.bib'])(
    'is a fault where it is the file %s',
    async (name) => {
      // Whoever takes a file from its readers changes a time of it, which this cannot: nothing is known of it here.
      await rm(project.path('.cache'), { recursive: true, force: true });
      vi.stubEnv('NODE_OPTIONS', `--import=${join(support, 'refuse-reading.mjs')}`);
      vi.stubEnv('CASEBOOK_TEST_UNREADABLE', name.split('/').at(-1) ?? '');
      const path = `content/${name}`;
      const { code, output } = await project.run('check', ['--github']);
      expect(output).toContain(
        `::error file=${path},line=1,col=1,title=unreadable-file::"${name.split('/').at(-1)}" may not be read by you; ${cure(path)}\n`,
      );
      expect(output).not.toMatch(/^\s+at /m);
      expect(code).toBe(1);
    },
  );
});

describe('an error that nothing has foreseen', () => {
  const failing = async (env: Readonly<Record<string, string>>): Promise<string> => {
    vi.stubEnv('NODE_OPTIONS', `--import=${join(support, 'fail-at.mjs')}`);
    vi.stubEnv('CASEBOOK_TEST_FAIL_IN', project.path('report'));
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    const { code, output } = await project.run('check', ['--html', 'report/check.html']);
    expect(code).toBe(1);
    return output;
  };

  it('is told in a line, and with its trace to those who ask for it', async () => {
    const line =
      'Casebook failed: ENOSPC: no space left (mkdir); run the command again with CASEBOOK_TRACE=1 before it, and send what it prints to the developers of Casebook\n';
    expect(await failing({ CASEBOOK_TEST_FAIL_AT: '1' })).toBe(line);
    const traced = await failing({ CASEBOOK_TEST_FAIL_AT: '1', CASEBOOK_TRACE: '1' });
    expect(traced.startsWith(line)).toBe(true);
    expect(traced).toMatch(/^ {4}at .*write-whole\.ts/m);
  });

  it('leaves nothing half written', async () => {
    await mkdir(project.path('report'), { recursive: true });
    expect(await failing({ CASEBOOK_TEST_FAIL_AT: '3' })).toContain('(rename)');
    expect(await readdir(project.path('report'))).toEqual([]);
    expect(existsSync(project.path('report/check.html'))).toBe(false);
  });
});
