import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { leftovers } from '../../src/files/list-files.ts';

it('leftovers names the command that brings a folder back, with the journal that is elsewhere', async () => {
  const content = mkdtempSync(join(tmpdir(), 'casebook list-'));
  vi.stubEnv('CASEBOOK_CONTENT', content);
  mkdirSync(join(content, 'articles', '.casebook-old-second'), { recursive: true });
  expect((await leftovers(content)).map(({ message }) => message)).toEqual([
    `This is "second", which a command that was stopped had taken away; bring it back: npm run restore -- second --content "${content}"`,
  ]);
  rmSync(content, { recursive: true });
  vi.unstubAllEnvs();
});
