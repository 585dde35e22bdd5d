// Loaded into a command by NODE_OPTIONS: lets one of its changes of the content fail, as a full disk would. The changes
// are counted; CASEBOOK_TEST_FAIL_AT says which, CASEBOOK_TEST_FAIL_IN below which folder. Only with
// CASEBOOK_TEST_FAIL_CODE has the error the code by which such a one is known.
import files from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const at = Number(process.env.CASEBOOK_TEST_FAIL_AT);
const folder = process.env.CASEBOOK_TEST_FAIL_IN;
const code = process.env.CASEBOOK_TEST_FAIL_CODE;
let changes = 0;

for (const name of ['cp', 'mkdir', 'rename', 'rm', 'writeFile']) {
  const real = files[name];
  files[name] = (path, ...rest) => {
    const fails = String(path).startsWith(folder) && ++changes === at;
    return fails ? Promise.reject(failure(name)) : real(path, ...rest);
  };
}

function failure(name) {
  return Object.assign(new Error(`ENOSPC: no space left (${name})`), code && { code });
}

syncBuiltinESMExports();
