import { readdir, rm } from 'node:fs/promises';
import { expect, it, onTestFinished } from 'vitest';
import { allKinds } from '../../src/store/kinds.ts';
import { beginning, edits } from '../store/edits.ts';
import { type Change, changedJournal, changeFiles } from '../support/content-folder.ts';
import { folderBytes } from '../support/folder-bytes.ts';
import { copyProject } from '../support/project-copy.ts';

// What tests/store/staleness.test.ts finds of what a site is made from, here of the site itself: pages that are kept, and
// files that are copied. None of these edits changes what all pages show, so that none hides another.
const together = [
  ...['the text of a page', 'the title of an issue', 'a cover', 'counts', 'a logo', 'a logo by night', 'a font'],
  ...['a figure', 'a supplement', 'a video', 'its transcript', 'a ready-made PDF', 'a moved page'],
];

/** The files that a cache holds of all kinds. */
async function kept(cache: string): Promise<readonly string[]> {
  const files = await readdir(cache, { recursive: true });
  const isOfKind = (name: string): boolean =>
    allKinds.some((kind) => name.slice(name.indexOf('/') + 1).startsWith(kind));
  return files.filter(isOfKind).toSorted();
}

it('a site after edits is the one that is built with nothing kept', async () => {
  const folder = await changedJournal('tests/fixtures/journals/two-reports', beginning);
  onTestFinished(() => rm(folder, { recursive: true }));
  const project = await copyProject(folder);
  onTestFinished(() => project.remove());
  const build = async () => {
    const { code, output } = await project.run('build');
    expect(output).toContain('Built dist');
    expect(code).toBe(0);
    return folderBytes(project.path('dist'));
  };
  const before = await build();
  const changes = edits.filter(([what]) => together.includes(what)).map(([, files]) => files);
  expect(changes).toHaveLength(together.length);
  for (const files of changes) await changeFiles(project.path('content'), files as Readonly<Record<string, Change>>);
  const warm = await build();
  const keptOfWarm = await kept(project.path('.cache'));
  await rm(project.path('.cache'), { recursive: true });
  const anew = await build();
  // What the edits made needless has gone from the cache, and nothing else.
  expect(keptOfWarm).toEqual(await kept(project.path('.cache')));
  const differing = Object.keys({ ...warm, ...anew }).filter((path) => warm[path] !== anew[path]);
  expect(differing).toEqual([]);
  expect(Object.keys(before).filter((path) => before[path] !== anew[path]).length).toBeGreaterThan(together.length);
});
