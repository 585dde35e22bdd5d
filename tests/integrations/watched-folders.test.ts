import { appendFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';

import { expect, it, vi } from 'vitest';
import { createViteServer } from 'vitest/node';
import config from '../../astro.config.mjs';

it('a development server watches a journal that is a link, and follows no link in it', async () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'casebook-watch-')));
  for (const folder of ['project', 'real/articles']) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'real/articles/article.md'), '');
  symlinkSync('.', join(root, 'real/own'));
  symlinkSync('real', join(root, 'content'));
  const server = await createViteServer({
    root: join(root, 'project'),
    configFile: false,
    server: { watch: config.vite?.server?.watch ?? {}, ws: false },
  });
  const seen = new Set<string>();
  server.watcher.on('all', (_, file) => seen.add(file));
  server.watcher.add(join(root, 'content') + sep);
  const file = join(root, 'content', 'articles', 'article.md');
  await vi.waitFor(
    () => {
      appendFileSync(file, 'x');
      expect(seen).toContain(file);
    },
    { timeout: 60_000, interval: 100 },
  );
  const watched = Object.keys(server.watcher.getWatched()).filter((folder) => folder.startsWith(join(root, 'content')));
  expect(watched.sort()).toEqual([join(root, 'content'), join(root, 'content', 'articles')]);
  await server.close();
  rmSync(root, { recursive: true });
});
