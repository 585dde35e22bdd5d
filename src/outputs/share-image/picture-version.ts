import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fontVersions } from './font-families.ts';

const require = createRequire(import.meta.url);

/** Names the folder of the cache: changes with the code, the fonts and the program that draws. */
export function pictureVersion(): string {
  return createHash('sha256')
    .update(JSON.stringify([code(), rendererVersion(), fontVersions()]))
    .digest('hex')
    .slice(0, 12);
}

/** The package shows its code alone, so its version is read from the folder above. */
function rendererVersion(): string {
  const file = join(require.resolve('@takumi-rs/core'), '..', '..', 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** What draws a card: the files of this folder, and how colours are mixed. */
function code(): string {
  const own = readdirSync(import.meta.dirname).map((name) => join(import.meta.dirname, name));
  return [...own, join(import.meta.dirname, '..', '..', 'model', 'colour.ts')]
    .map((file) => readFileSync(file, 'utf8'))
    .join('');
}
