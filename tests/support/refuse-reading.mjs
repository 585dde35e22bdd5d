// Loaded into a command by NODE_OPTIONS: no file with the name in CASEBOOK_TEST_UNREADABLE may be read, as where it belongs
// to somebody else. Tests run as root may read everything.
import disk from 'node:fs';
import files from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { basename } from 'node:path';

const isRefused = (path) => basename(String(path)) === process.env.CASEBOOK_TEST_UNREADABLE;
const refusal = (path) =>
  Object.assign(new Error(`EACCES: permission denied, open '${path}'`), { code: 'EACCES', path });

const { readFile } = files;
files.readFile = (path, ...rest) => (isRefused(path) ? Promise.reject(refusal(path)) : readFile(path, ...rest));

const { openSync } = disk;
disk.openSync = (path, ...rest) => {
  if (isRefused(path)) throw refusal(path);
  return openSync(path, ...rest);
};
syncBuiltinESMExports();
