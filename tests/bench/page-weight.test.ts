import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { weighPage } from '../../bench/page-weight.ts';

let site: string;
beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'casebook-weight-'));
  await mkdir(join(site, 'articles/x'), { recursive: true });
  await mkdir(join(site, '_assets'));
});
afterEach(() => rm(site, { recursive: true }));

it('counts what a page holds and asks for', async () => {
  const html =
    '<head><link rel="stylesheet" href="/_assets/a.css"><link href="/icon.svg" rel="icon"><style>p{color:red}</style>' +
    '<script type="application/ld+json">{"a":1}</script><script>let a</script><script src="/_assets/b.js" defer></script></head>' +
    '<img srcset="ct-480.webp 480w" src="ct.jpg"><img src="ct.jpg"><img src="data:image/gif;base64,AA">';
  await writeFile(join(site, 'articles/x/index.html'), html);
  await writeFile(join(site, '_assets/a.css'), 'b{}');
  await writeFile(join(site, '_assets/b.js'), 'f()');
  const weight = await weighPage(site, 'articles/x');
  expect(weight.html.raw).toBe(html.length);
  expect(weight.css.raw).toBe('p{color:red}b{}'.length);
  expect(weight.js.raw).toBe('let af()'.length);
  expect(weight.requests).toBe(5); // the page, a.css, b.js, ct.jpg, icon.svg
  expect(weight.html.brotli).toBeLessThan(weight.html.raw);
});

it('weighs nothing as nothing', async () => {
  await writeFile(join(site, 'articles/x/index.html'), '<p>');
  expect(await weighPage(site, 'articles/x')).toMatchObject({ js: { raw: 0, gzip: 0, brotli: 0 }, requests: 1 });
});
