import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it, vi } from 'vitest';
import { settings } from '../../src/settings/settings.ts';
import { codeDigest, codeOf } from '../../src/store/code-digest.ts';
import { allKinds, codeFiles, keyOf, placeOf } from '../../src/store/kinds.ts';

const source = join(import.meta.dirname, '..', '..', 'src');

/** What a file imports where it runs, as Node reads it: without what only names types. */
function importsOf(file: string): readonly string[] {
  const code = stripTypeScriptTypes(readFileSync(file, 'utf8'));
  const imported = ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
  return imported.filter((name) => name.startsWith('.')).map((name) => join(dirname(file), name));
}

/** Files of src that run where a kind is made. */
const runs = (kind: (typeof allKinds)[number]): ReadonlySet<string> =>
  new Set(codeOf(codeFiles(kind).map((file) => join(source, file))).map((file) => relative(source, file)));

describe('the code that decides what is kept', () => {
  it('is all that is imported', () => {
    const files = new Set(allKinds.flatMap((kind) => [...runs(kind)]));
    const missing = [...files].flatMap((name) => {
      const file = join(source, name);
      const found = new Set(codeOf([file]));
      return importsOf(file)
        .filter((imported) => !found.has(imported))
        .map((imported) => `${name}: ${imported}`);
    });
    expect(missing).toEqual([]);
  });

  it.each([
    [
      'records',
      ['editorial/check-report.ts', 'tree/build-tree.ts', 'schema/article.ts', 'content/article/load-article.ts'],
    ],
    ['citations', ['citation/cite-article.ts', 'citation/article-item.ts', 'citation/names.ts']],
    ['writings/markdown', ['outputs/markdown/tree/plain-blocks.ts', 'language/labels.ts', 'model/tree/node.ts']],
    [
      'images',
      ['images/prepare-image.ts', 'images/image-settings.ts', 'images/inline-image.ts', 'images/svg/safe-css.ts'],
    ],
    ['galleys/xml', ['outputs/jats/front.ts', 'language/en.ts', 'text/xml.ts']],
    ['galleys/html', ['outputs/html/style.ts', 'images/inline-images.ts', 'images/inline-image.ts', 'language/en.ts']],
    [
      'galleys/pdf',
      ['outputs/pdf/render-pdf.ts', 'outputs/pdf/fonts.ts', 'outputs/pdf/xmp.ts', 'images/inline-images.ts'],
    ],
    ['share-images', ['outputs/share-image/card-look.ts', 'model/colour.ts']],
    ['search', ['search/write-shard.ts', 'search/stem.ts', 'content/searched-text.ts', 'tree/text/write-text.ts']],
  ] as const)('of %s is that of %j', (kind, files) => {
    expect(files.filter((file) => !runs(kind).has(file))).toEqual([]);
  });

  it.each([
    ['galleys/xml', /^(?:editorial|schema|yaml|images|outputs\/(?:pdf|html|crossref))\//],
    ['galleys/html', /^(?:editorial|schema|yaml|outputs\/(?:pdf|jats))\//],
    ['galleys/pdf', /^(?:editorial|schema|yaml|outputs\/jats)\//],
    ['writings/markdown', /^(?:editorial|schema|yaml|content|images|outputs\/(?!markdown))\//],
    ['images', /^(?:editorial|content|outputs|views|language)\//],
    ['citations', /^(?:editorial|content|outputs|views|language|images)\//],
    ['share-images', /^(?:editorial|content|views|citation|tree)\//],
  ] as const)('of %s is none of %s', (kind, others) => {
    expect([...runs(kind)].filter((file) => others.test(file))).toEqual([]);
  });
});

describe('the digest of code', () => {
  /** With another text of the files of this name. */
  const changed = async (name: string): Promise<string> => {
    const files = await import('node:fs');
    const read = files.readFileSync;
    vi.doMock('node:fs', () => ({
      ...files,
      readFileSync: (file: string, ...options: never[]) => (basename(file) === name ? 'other' : read(file, ...options)),
    }));
    vi.resetModules();
    const { codeDigest: digestAnew } = await import('../../src/store/code-digest.ts');
    vi.doUnmock('node:fs');
    return digestAnew(['outputs/pdf/render-pdf.ts', 'citation/style.ts']);
  };

  it.each([
    ['pdf-problem.ts', true],
    ['article.typ', true],
    ['casebook-references.csl', true],
    ['package-lock.json', true],
    ['back-matter.ts', false],
    ['front.ts', false],
  ])('changes with %s: %s', async (name, changes) => {
    const before = codeDigest(['outputs/pdf/render-pdf.ts', 'citation/style.ts']);
    expect((await changed(name)) !== before).toBe(changes);
  });

  it('changes with the version of Node', () => {
    const before = codeDigest(['text/xml.ts']);
    vi.spyOn(process, 'version', 'get').mockReturnValue('v0.0.0');
    expect(codeDigest(['text/xml.ts'])).not.toBe(before);
    vi.restoreAllMocks();
  });
});

describe('a key', () => {
  it('changes with the kind, and with what is read', () => {
    const keys = [keyOf('records', 'a'), keyOf('records', 'b'), keyOf('images', 'a'), keyOf('records', ['a'])];
    expect(new Set(keys).size).toBe(keys.length);
    expect(keyOf('records', { a: [1] })).toBe(keyOf('records', { a: [1] }));
  });

  it('has a place in the cache of the journal alone', () => {
    for (const kind of allKinds) expect(placeOf(kind, 'x')).toBe(join(settings().journalCache, kind, 'x'));
  });
});
