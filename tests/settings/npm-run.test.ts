import { afterEach, expect, it, vi } from 'vitest';
import { npmRun } from '../../src/settings/npm-run.ts';

afterEach(() => vi.unstubAllEnvs());

it.each([
  ['content', ['check'], 'npm run check'],
  ['content', ['restore', 'a'], 'npm run restore -- a'],
  ['/srv/journal', ['check'], 'npm run check -- --content /srv/journal'],
  ['/srv/My $HOME', ['restore', 'a'], 'npm run restore -- a --content "/srv/My \\$HOME"'],
] as const)('with the journal in %s: %j', (content, [name, ...words], command) => {
  vi.stubEnv('CASEBOOK_CONTENT', content);
  expect(npmRun(name, ...words)).toBe(command);
});
