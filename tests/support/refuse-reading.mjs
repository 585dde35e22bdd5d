// Loaded into a command by NODE_OPTIONS: no file with the name in CASEBOOK_TEST_UNREADABLE may be read, as where it belongs
// to somebody else. Tests run as root may read everything.
import files from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { basename } from 'node:path';

const real = files.readFile;
files.readFile = (path, ...rest) => {
  if (basename(String(path)) !== process.env.CASEBOOK_TEST_UNREADABLE) return real(path, ...rest);
  return Promise.reject(
    Object.assign(new Error(`EACCES: permission denied, open '${path}'`), { code: 'EACCES', path }),
  );
};
syncBuiltinESMExports();
