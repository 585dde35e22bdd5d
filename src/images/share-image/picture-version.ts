import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fontVersions } from './font-families.ts';

/** Raised by hand when the code draws a card in another way. */
const codeVersion = 1;

const require = createRequire(import.meta.url);

/** Names the folder of the cache: changes with the code, the fonts and the program that draws. */
export function pictureVersion(): string {
  return createHash('sha256')
    .update(JSON.stringify([codeVersion, rendererVersion(), fontVersions()]))
    .digest('hex')
    .slice(0, 12);
}

/** The package shows its code alone, so its version is read from the folder above. */
function rendererVersion(): string {
  const file = join(require.resolve('@takumi-rs/core'), '..', '..', 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
