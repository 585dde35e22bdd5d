// Loaded into a command by NODE_OPTIONS: kills it at one of its changes of files, as the end of power would. Each change
// has three points: before it, half way through a file that is written, and after it. CASEBOOK_TEST_KILL_AT says which,
// CASEBOOK_TEST_KILL_IN with what the paths begin.
import sync from 'node:fs';
import files from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { fileURLToPath } from 'node:url';

const at = Number(process.env.CASEBOOK_TEST_KILL_AT);
const folder = process.env.CASEBOOK_TEST_KILL_IN;
let points = 0;

function point() {
  if (++points !== at) return;
  process.kill(process.pid, 'SIGKILL');
  // Nothing may happen until the signal has come.
  for (;;);
}

for (const name of ['copyFile', 'cp', 'mkdir', 'rename', 'rm', 'writeFile']) {
  const real = files[name];
  files[name] = async (path, ...rest) => {
    const place = path instanceof URL ? fileURLToPath(path) : String(path);
    if (!place.startsWith(folder)) return real(path, ...rest);
    point();
    if (name === 'writeFile' && points + 1 === at) await real(path, rest[0].slice(0, rest[0].length / 2));
    point();
    const result = await real(path, ...rest);
    point();
    return result;
  };
}

for (const name of ['linkSync', 'mkdirSync', 'openSync', 'renameSync', 'rmSync', 'rmdirSync']) {
  const real = sync[name];
  sync[name] = (path, ...rest) => {
    const isChange = [path, rest[0]].some((each) => String(each).startsWith(folder)) && rest[0] !== 'r';
    if (isChange) point();
    const result = real(path, ...rest);
    if (isChange) point();
    return result;
  };
}

syncBuiltinESMExports();
