import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The folders of src whose code decides what a record, a text and the galleys say. */
const layers = [
  'faults',
  'text',
  'model',
  'files',
  'schema',
  'yaml',
  'views',
  'language',
  'citation',
  'tree',
  'images',
  'outputs',
  'editorial',
  'content',
  'galleys',
];

/** Hash of the pipeline's own code and of the versions of everything that it depends on. */
export async function pipelineDigest(): Promise<string> {
  const hash = createHash('sha256');
  const root = join(import.meta.dirname, '..');
  for (const layer of layers) {
    const files = await readdir(join(root, layer), { recursive: true, withFileTypes: true });
    for (const entry of files.filter((each) => each.isFile())) {
      hash.update(entry.name).update(await readFile(join(entry.parentPath, entry.name)));
    }
  }
  const lock = join(root, '..', 'package-lock.json');
  if (existsSync(lock)) hash.update(await readFile(lock));
  return hash.digest('hex');
}
