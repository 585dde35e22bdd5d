import { execFile } from 'node:child_process';
import { relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';
import { test } from '../support/site-test.ts';
import { builtFolder, french, journal, sample, sitesFolder } from '../support/sites.ts';

interface Message {
  readonly type: string;
  readonly url: string;
  readonly lastLine?: number;
  readonly message: string;
}

for (const site of [journal, sample, french]) {
  test(`every page of the site "${site.name}" is valid HTML to the Nu checker`, async () => {
    const { messages } = await check(builtFolder(site));
    const lines = messages.map(({ type, url, lastLine, message }) => {
      const file = relative(sitesFolder(), new URL(url).pathname);
      return `${file}:${lastLine ?? 1} ${type}: ${message}`;
    });
    expect(lines).toEqual([]);
  });
}

/** Runs the checker over a folder; its exit code says no more than its messages. */
async function check(folder: string): Promise<{ messages: Message[] }> {
  const jar = resolve('node_modules/vnu-jar/build/dist/vnu.jar');
  const filter = resolve('tests/support/nu-filter.txt');
  const flags = ['--skip-non-html', '--format', 'json', '--exit-zero-always', '--filterfile', filter];
  const { stderr } = await promisify(execFile)('java', ['-jar', jar, ...flags, folder], { maxBuffer: 2 ** 26 });
  return JSON.parse(stderr) as { messages: Message[] };
}
