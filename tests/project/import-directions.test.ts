import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const plain = ['faults', 'model', 'language', 'schema', 'citation', 'markdown'];
const outputs = [...plain, 'files', 'images', 'galleys', 'metadata'];
const everything = [
  ...outputs,
  'store',
  'editorial',
  'loading',
  'integrations',
  'bench',
  'commands',
  'components',
  'layouts',
  'pages',
  'styles',
];

/** What each layer may import besides itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  store: [],
  faults: [],
  model: ['faults'],
  language: ['faults', 'model'],
  schema: ['faults', 'model'],
  citation: ['faults', 'model', 'language', 'schema'],
  markdown: ['faults', 'model', 'language', 'schema', 'citation'],
  editorial: ['faults', 'model', 'language'],
  files: ['faults', 'model'],
  images: [...plain, 'store', 'files'],
  galleys: plain,
  metadata: plain,
  loading: [...outputs, 'store', 'editorial'],
  integrations: [...outputs, 'store', 'editorial', 'loading'],
  bench: [...outputs, 'store', 'editorial', 'loading'],
  commands: [...outputs, 'store', 'editorial', 'loading', 'integrations', 'bench'],
  components: ['model', 'language', 'styles'],
  layouts: ['model', 'language', 'metadata', 'components', 'styles'],
  pages: ['model', 'language', 'metadata', 'components', 'layouts', 'styles'],
};

const engines = ['@citation-js/core', '@citation-js/core/lib/index.js', 'citeproc', 'rehype-citation'];
const unified = ['unified', 'remark-parse', 'rehype-raw', 'mdast', 'mdast-util-to-hast', 'hast-util-to-html', 'unist'];
const astro = ['astro:content', './Figure.astro'];
const astroItself = ['astro', 'astro/loaders', '@astrojs/rss'];

interface Probe {
  readonly file: string;
  readonly imported: string;
  readonly refused: boolean;
}

const probesOf = (file: string, refused: boolean, imports: readonly string[]): Probe[] =>
  imports.map((imported) => ({ file, imported, refused }));

function probesOfLayer(layer: string): Probe[] {
  const file = `src/${layer}/probe.ts`;
  const nested = `src/${layer}/inside/probe.ts`;
  const shown = ['components', 'layouts', 'pages'].includes(layer);
  const open = allowed[layer] ?? [];
  const closed = everything.filter((other) => other !== layer && !open.includes(other));
  return [
    ...probesOf(file, false, [...open.map((other) => `../${other}/a.ts`), './own.ts', './inside/own.ts', 'node:path']),
    ...probesOf(file, true, [...closed.map((other) => `../${other}/a.ts`), '../../scripts/test.ts']),
    ...probesOf(nested, layer === 'pages', layer === 'pages' ? ['../../pages/a.ts'] : ['../own.ts', '../other/own.ts']),
    ...probesOf(file, layer !== 'citation', engines),
    ...probesOf(file, layer !== 'markdown', unified),
    ...probesOf(file, layer !== 'markdown' && layer !== 'citation', ['hast']),
    ...probesOf(file, !shown, ['../journal.ts', ...astro]),
    ...probesOf(file, !(shown || ['commands', 'integrations', 'bench'].includes(layer)), astroItself),
    ...probesOf(file, true, ['../content.config.ts']),
  ];
}

const probes: Probe[] = [
  ...Object.keys(allowed).flatMap(probesOfLayer),
  ...probesOf('src/journal.ts', false, ['astro:content', './loading/a.ts', './metadata/a.ts', './model/a.ts']),
  ...probesOf('src/journal.ts', true, ['./pages/a.ts', './components/A.astro', ...engines, ...unified]),
  ...probesOf('src/model/inside/probe.ts', true, ['../../schema/a.ts', '../../journal.ts']),
  ...probesOf('src/components/inside/Probe.astro', false, ['../../journal.ts', '../../model/a.ts', '../Own.astro']),
  ...probesOf('src/components/inside/Probe.astro', true, ['../../loading/a.ts', '../../pages/a.ts']),
  ...probesOf('tests/x/probe.ts', false, ['../../src/schema/a.ts', '../../src/loading/a.ts', ...engines, ...unified]),
  ...probesOf('tests/x/probe.ts', true, ['../../src/pages/a.ts']),
];

const byFile = Map.groupBy(probes, ({ file }) => file);
let folder = '';
let refusals = new Set<string>();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-directions-'));
  refusals = refusedImports(folder);
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Writes all probes into a copy of the source tree and asks Biome once; gives "file imported" of each refusal. */
function refusedImports(root: string): Set<string> {
  for (const config of ['biome.jsonc', 'biome.layers.jsonc', '.gitignore']) cpSync(config, join(root, config));
  for (const [file, all] of byFile) {
    const imports = all.map(({ imported }) => `import '${imported}';`);
    const text = file.endsWith('.astro') ? ['---', ...imports, '---', ''] : [...imports, ''];
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text.join('\n'));
  }
  const biome = resolve('node_modules/.bin/biome');
  const flags = ['--only=style/noRestrictedImports', '--max-diagnostics=none', '--reporter=json'];
  const { stdout } = spawnSync(biome, ['lint', ...flags, '.'], { cwd: root, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { location: { path: string; start: { line: number } } }[];
  };
  return new Set(
    diagnostics.map(({ location: { path, start } }) => {
      const offset = path.endsWith('.astro') ? 2 : 1;
      return `${path} ${byFile.get(path)?.[start.line - offset]?.imported}`;
    }),
  );
}

describe('import directions', () => {
  it('are given for every folder of src', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).filter((name) => !everything.includes(name))).toEqual([]);
  });

  it.each([...byFile.keys()])('%s is refused the imports that point the wrong way, and no other', (file) => {
    const all = byFile.get(file) ?? [];
    const refused = all.filter(({ imported }) => refusals.has(`${file} ${imported}`));
    expect(refused.map(({ imported }) => imported)).toEqual(wanted(all));
  });
});

function wanted(all: readonly Probe[]): string[] {
  return all.filter(({ refused }) => refused).map(({ imported }) => imported);
}
