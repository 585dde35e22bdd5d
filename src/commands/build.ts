import { relative } from 'node:path';
import { build } from 'astro';
import { print, printError } from '../faults/print.ts';
import { settings } from '../loading/settings.ts';
import { buildInto } from './build-into.ts';
import { projectFolder, readOptions, refuse } from './options.ts';
import { recordPublished } from './permanence/record-published.ts';
import { openStaging } from './staging.ts';
import { causeOf, tellTrace } from './unexpected-errors.ts';

/** `npm run build`: the whole site, or the previous one untouched and exit code 1; with `--drafts`, a preview of it. */
const { out = `${projectFolder}/dist`, drafts } = readOptions(['content', 'out', 'url', 'drafts']);
const staging = await openStaging(out, settings().content);
if ('refusal' in staging) refuse(staging.refusal);
const start = performance.now();
try {
  await buildInto(staging.folder, (outDir) => build({ root: projectFolder, outDir, logLevel: 'warn' }));
  await staging.publish();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  print(`Built ${relative(process.cwd(), out)} in ${seconds} s${drafts ? ': a preview with the drafts' : ''}`);
  if (!drafts) await record();
} catch (error) {
  await staging.discard();
  // Faults of the content are reported where they are found; anything else is told here.
  if ((error as Error).name !== 'FaultsError') {
    printError(`The build failed: ${causeOf(error)}`);
    tellTrace(error);
  }
  printError('Nothing was published; the previous site is as it was');
  process.exitCode = 1;
}

/** The site is out by now: that its addresses could not be recorded is an error of its own. */
async function record(): Promise<void> {
  try {
    for (const line of await recordPublished(out)) print(line);
  } catch (error) {
    printError(`The site was published, but its addresses were not recorded: ${causeOf(error)}`);
    tellTrace(error);
    printError('Put this right and build again');
    process.exitCode = 1;
  }
}
