// Loaded into a command by NODE_OPTIONS: lets one of its changes of the content fail, as a full disk would. The changes
// are counted; CASEBOOK_TEST_FAIL_AT says which, CASEBOOK_TEST_FAIL_IN below which folder. Only with
// CASEBOOK_TEST_FAIL_CODE has the error the code by which such a one is known; where that is "SIGKILL", the process is
// killed instead. With CASEBOOK_TEST_FAIL_ON all that come after fail, too.
import files from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const at = Number(process.env.CASEBOOK_TEST_FAIL_AT);
const folder = process.env.CASEBOOK_TEST_FAIL_IN;
const code = process.env.CASEBOOK_TEST_FAIL_CODE;
const goesOn = process.env.CASEBOOK_TEST_FAIL_ON !== undefined;
let changes = 0;

for (const name of ['cp', 'mkdir', 'rename', 'rm', 'writeFile']) {
  const real = files[name];
  files[name] = (path, ...rest) => {
    const counted = String(path).startsWith(folder) && ++changes;
    const fails = counted === at || (goesOn && counted > at);
    if (fails && code === 'SIGKILL') process.kill(process.pid, code);
    return fails ? Promise.reject(failure(name)) : real(path, ...rest);
  };
}

function failure(name) {
  return Object.assign(new Error(`ENOSPC: no space left (${name})`), code && { code });
}

syncBuiltinESMExports();
