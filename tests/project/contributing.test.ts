import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const project = join(import.meta.dirname, '..', '..');
const text = readFileSync(join(project, 'CONTRIBUTING.md'), 'utf8');

/** What stands in it as code and is a path: "store/kinds.ts", "citation/styles/". */
const named = /`([\w./-]+(?:\/|\.(?:ts|mjs|md|json|jsonc|txt)))`/g;

/** Where the paths begin: the project, src, or the folder of src of which a row speaks. */
const beginnings = ['.', 'src', ...readdirSync(join(project, 'src')).map((name) => join('src', name))];

it('names files that are there', () => {
  const paths = Array.from(text.matchAll(named), ([, path = '']) => path);
  expect(paths.length).toBeGreaterThan(40);
  const isThere = (path: string): boolean => beginnings.some((folder) => existsSync(join(project, folder, path)));
  expect(paths.filter((path) => !isThere(path))).toEqual([]);
});
