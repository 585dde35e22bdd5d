import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadTheme } from '../../../src/content/journal/load-theme.ts';
import type { Theme } from '../../../src/model/theme.ts';
import { picture } from '../../images/sample-images.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-theme-'));
  await mkdir(join(folder, 'fonts'));
  vi.stubEnv('CASEBOOK_CONTENT', folder);
  vi.stubEnv('CASEBOOK_CACHE', join(folder, '.cache'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

/** A font of so many bytes, of which the first four alone are looked at. */
const file = (name: string, bytes = 10): Promise<void> =>
  writeFile(join(folder, name), Buffer.concat([Buffer.from('wOF2'), Buffer.alloc(bytes - 4)]));

async function load(theme: Theme) {
  const { logo, files, faults } = await loadTheme(theme, (path) => ({ line: path.length, column: path.join().length }));
  return {
    logo,
    paths: files.map(({ path }) => path),
    faults: faults.map(
      ({ line, column, rule, severity, message }) => `${line}:${column} ${severity} ${rule} ${message}`,
    ),
  };
}

describe('loadTheme', () => {
  it('has nothing to publish for a journal without looks of its own', async () => {
    expect(await load({ fonts: {} })).toEqual({ logo: undefined, paths: [], faults: [] });
  });

  it('publishes the logos and all files of the fonts below theme/', async () => {
    await writeFile(join(folder, 'logo.png'), await picture(300, 100).png().toBuffer());
    await writeFile(
      join(folder, 'night.svg'),
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><path d="M0 0h60v20z"/></svg>',
    );
    for (const name of ['fonts/a.woff2', 'fonts/b.woff2', 'labels.woff2']) await file(name);
    const { logo, paths, faults } = await load({
      logo: 'logo.png',
      logoDark: 'night.svg',
      fonts: {
        text: { families: ['A'], files: { regular: 'fonts/a.woff2', boldItalic: 'fonts/b.woff2' } },
        labels: { families: ['L'], files: { regular: 'labels.woff2', bold: undefined } },
      },
    });
    expect(faults).toEqual([]);
    expect(logo).toMatchObject({
      light: { original: 'logo.png', width: 300, height: 100 },
      dark: { original: 'night.svg', width: 60, height: 20 },
    });
    expect(paths).toEqual(
      expect.arrayContaining(
        ['logo.png', 'night.svg', 'fonts/a.woff2', 'fonts/b.woff2', 'labels.woff2'].map((name) => `theme/${name}`),
      ),
    );
  });

  it('names every file that is not there, at its field', async () => {
    const missing = { regular: 'no.woff2', boldItalic: 'fonts' };
    const { logo, paths, faults } = await load({
      logo: 'no.svg',
      logoDark: 'no-dark.svg',
      fonts: { labels: { families: ['L'], files: missing } },
    });
    expect({ logo, paths }).toEqual({ logo: undefined, paths: [] });
    expect(faults).toEqual([
      '1:4 error missing-file Image "no.svg" is not in the content folder',
      '1:9 error missing-file Image "no-dark.svg" is not in the content folder',
      '3:20 error missing-file The font "no.woff2" is not in the content folder',
      '3:24 error missing-file The font "fonts" is a folder; expected a file of that name',
    ]);
  });

  it('publishes no file of elsewhere behind a link, nothing that is no font, and no name that a server may misread', async () => {
    const secret = join(tmpdir(), 'casebook-secret.woff2');
    await file(relative(folder, secret));
    await symlink(secret, join(folder, 'link.woff2'));
    await symlink('/dev/zero', join(folder, 'endless.woff2'));
    await writeFile(join(folder, 'page.woff2'), '<script>');
    await file('a.php.woff2');
    const names = ['link.woff2', 'endless.woff2', 'page.woff2', 'a.php.woff2'] as const;
    const [regular, bold, italic, boldItalic] = names;
    const { paths, faults } = await load({
      fonts: { text: { families: ['A'], files: { regular, bold, italic, boldItalic } } },
    });
    await rm(secret);
    expect(paths).toEqual([]);
    expect(faults).toEqual([
      '3:18 error path-outside-folder The font "link.woff2" is a link that leads outside the content folder; put a copy in its place',
      '3:15 error path-outside-folder The font "endless.woff2" is a link that leads outside the content folder; put a copy in its place',
      '3:17 error file-kind The font "page.woff2" is no WOFF2, whatever its name says; convert it to WOFF2',
      '3:22 error file-name The font "a.php.woff2" holds ".php", which some servers take for what the file is; rename it, for example to "a-php.woff2"',
    ]);
  });

  it('warns of a font that keeps readers waiting', async () => {
    await file('fonts/light.woff2', 149_999);
    await file('fonts/heavy.woff2', 150_000);
    const files = { regular: 'fonts/light.woff2', italic: 'fonts/heavy.woff2' };
    const { paths, faults } = await load({ fonts: { text: { families: ['A'], files } } });
    expect(paths).toEqual(['theme/fonts/light.woff2', 'theme/fonts/heavy.woff2']);
    expect(faults).toEqual([
      '3:17 warning heavy-font The font "fonts/heavy.woff2" has 150 kB; subset it to the scripts of the journal, to less than 150 kB',
    ]);
  });
});
