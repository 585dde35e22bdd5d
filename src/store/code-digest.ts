import { createHash, hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { filesBelow } from './files-below.ts';

/** An import that runs: a statement that does not name types alone, or a call. */
const runningImport = /(?:^(?:import|export)\s(?!type\s)[^'"`;]*?\bfrom\s|^import\s|\bimport\()'(\.[^']+)'/gm;

/** Files that Node reads when code is imported; a folder holds others that its code reads itself: styles, templates. */
const code = /\.(?:ts|astro|css)$/;

const sourceFolder = (): string => join(import.meta.dirname, '..');
const known = new Map<string, readonly string[]>();

/**
 * Hash of the code that runs when some files do: of all that they import, of what lies beside that to be read, and of the
 * versions of the packages and of Node. Code of worker threads is no import: their entry must be named.
 *
 * @param entries paths in src
 */
export function codeDigest(entries: readonly string[]): string {
  const source = sourceFolder();
  const files = codeOf(entries.map((entry) => join(source, entry)));
  const beside = [...new Set(files.map((file) => dirname(file)))].flatMap(dataIn);
  const lock = join(source, '..', 'package-lock.json');
  const digest = createHash('sha256').update(process.version);
  for (const file of [...new Set([...files, ...beside])].toSorted()) {
    digest.update(`\0${relative(source, file)}\0`).update(hash('sha256', readFileSync(file)));
  }
  if (existsSync(lock)) digest.update(readFileSync(lock));
  return digest.digest('hex').slice(0, 12);
}

/** Absolute paths of files and of all that they import, each once. @param entries absolute paths */
export function codeOf(entries: readonly string[]): string[] {
  const files = new Set(entries);
  // What is added while a set is walked through is walked through, too.
  for (const file of files) for (const imported of importsOf(file)) files.add(imported);
  return [...files];
}

function importsOf(file: string): readonly string[] {
  const imports = known.get(file) ?? readImports(file);
  known.set(file, imports);
  return imports;
}

function readImports(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return Array.from(text.matchAll(runningImport), ([, path = '']) => join(dirname(file), path));
}

/** Absolute paths of the files in a folder and below it that are no code. */
function dataIn(folder: string): string[] {
  return filesBelow(folder).filter((file) => !code.test(file));
}
