import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

// The table of CONTRIBUTING.md, "Layers", is the rule: what a newcomer reads there is what holds.

const source = 'src';

interface Row {
  readonly folders: readonly string[];
  readonly mayImport: string;
}

const rows: readonly Row[] = Array.from(
  readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^\| (`[^|]+`) \| [^|]+ \| ?([^|]*?) ?\|$/gm),
  ([, names = '', mayImport = '']) => ({
    folders: [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
    mayImport,
  }),
);
const all = rows.flatMap(({ folders }) => folders);

/** What each folder or file at the top of src may import besides itself. */
const allowed = new Map<string, ReadonlySet<string>>();
for (const [at, { folders, mayImport }] of rows.entries()) {
  const above = rows.slice(0, at).flatMap((row) => row.folders);
  const [, but = ''] = /^all above(?: but (.*))?$/.exec(mayImport) ?? [];
  const last = allowed.get(rows[at - 1]?.folders[0] ?? '') ?? new Set();
  const named = mayImport.replace(/^and /, '').split(', ').filter(Boolean);
  const own = mayImport.startsWith('all above') ? above.filter((name) => !but.split(', ').includes(name)) : named;
  const together = mayImport.startsWith('and ') ? [...last, ...own] : own;
  for (const folder of folders) allowed.set(folder, new Set([...together, ...folders]));
}

/** Packages that one folder alone may import; of Astro, the outermost ones. */
const packages: readonly (readonly [name: RegExp, folders: readonly string[]])[] = [
  [/^(?:@citation-js\/|citeproc$|citeproc\/|rehype-citation)/, ['citation']],
  // The Markdown copy is written through the nodes of mdast.
  [/^mdast(?:-|$)/, ['tree', 'outputs/markdown']],
  [/^(?:unified|micromark|remark-|rehype-(?!citation)|hast-|unist|vfile)/, ['tree']],
  [/^(?:astro:|@astrojs\/)/, ['content.config.ts', 'components', 'layouts', 'pages']],
  [/^astro(?:\/|$)/, ['content.config.ts', 'program', 'integrations', 'commands', 'components', 'layouts', 'pages']],
  [/\.astro$/, ['components', 'layouts', 'pages']],
];

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:ts|astro)$/.test(file));

/** All that a file imports, types included; of a component what its script and its scripts in the page import. */
function importsOf(text: string, isComponent: boolean): readonly string[] {
  const script = /^---\n[\s\S]*?\n---/.exec(text)?.[0] ?? '';
  const inPage = Array.from(text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g), ([, code = '']) => code);
  const code = isComponent ? [script, ...inPage].join('\n') : text;
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** Why a file may not import something; undefined where it may. */
function problem(file: string, imported: string): string | undefined {
  const top = topOf(file);
  if (!imported.startsWith('.')) return packageProblem(file, imported);
  const target = join(dirname(file), imported);
  if (target.startsWith('..'))
    return top === 'integrations' ? undefined : `${file} imports ${imported}, outside of src`;
  const to = topOf(target);
  if (imported.endsWith('.astro') && packageProblem(file, imported)) return packageProblem(file, imported);
  if (to === top && top !== 'pages') return undefined;
  return allowed.get(top)?.has(to) && to !== 'pages' ? undefined : `${file}: src/${top} may not import src/${to}`;
}

function packageProblem(file: string, imported: string): string | undefined {
  const [, folders] = packages.find(([name]) => name.test(imported)) ?? [];
  if (!folders || folders.some((folder) => file === folder || file.startsWith(`${folder}/`))) return undefined;
  return `${file}: only ${folders.join(', ')} may import "${imported}"`;
}

const topOf = (path: string): string => path.split('/')[0] ?? '';

describe('the layers of CONTRIBUTING.md', () => {
  it('name everything in src', () => {
    expect(all.toSorted()).toEqual(readdirSync(source).toSorted());
  });

  it('name nothing in what may be imported that is not there', () => {
    const named = [...allowed.values()].flatMap((names) => [...names]);
    expect(named.filter((name) => !all.includes(name))).toEqual([]);
  });

  it('are kept by every file', () => {
    const problems = files.flatMap((file) => {
      const text = readFileSync(join(source, file), 'utf8');
      return importsOf(text, file.endsWith('.astro')).flatMap((imported) => problem(file, imported) ?? []);
    });
    expect(problems).toEqual([]);
  });

  it.each([
    ['model/a.ts', "import { x } from '../schema/a.ts';"],
    ['model/deep/a.ts', "import type { x } from '../../journal.ts';"],
    ['store/a.ts', "const x = await import('../content/a.ts');"],
    ['views/a.ts', "export { x } from '../language/a.ts';"],
    ['components/A.astro', "---\nimport { x } from '../content/a.ts';\n---\n<p></p>"],
    ['components/A.astro', "<p></p>\n<script>\nimport '../content/a.ts';\n</script>"],
    ['pages/a.astro', "---\nimport { x } from './b.astro';\n---"],
    ['content/a.ts', "import { x } from 'astro:content';"],
    ['outputs/jats/a.ts', "import { x } from 'citeproc';"],
    ['content/a.ts', "import { x } from 'mdast-util-to-hast';"],
    ['outputs/a.ts', "import type { x } from 'mdast';"],
    ['outputs/markdown/a.ts', "import { x } from 'unified';"],
    ['text/a.ts', "import { x } from '../../scripts/test.ts';"],
  ])('refuse in %s: %j', (file, text) => {
    expect(importsOf(text, file.endsWith('.astro')).map((imported) => problem(file, imported))).toEqual([
      expect.stringContaining(file.split('/')[0] ?? ''),
    ]);
  });
});
