import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepPermalinks } from '../../../src/content/permanence/keep-permalinks.ts';
import { missingLines, unrecordedReports } from '../../../src/content/permanence/unrecorded-reports.ts';
import { fileStart } from '../../../src/faults/fault.ts';
import { formatFault } from '../../../src/faults/fault-list.ts';
import type { Permalink } from '../../../src/model/permalinks.ts';
import { sampleArticle } from '../../model/sample-article.ts';

const link = (path: string): Permalink => ({ path, title: `Title of ${path}`, authors: [], formerDois: [] });
const said = (kept: readonly string[], current: readonly string[]): string[] => {
  return unrecordedReports(fileWith(kept, kept), current.map(link)).map(formatFault);
};

/** permalinks.json with some lines, and what is in force. */
const fileWith = (inForce: readonly string[], written: readonly string[]) => ({
  ...{ path: 'content/permalinks.json', permalinks: inForce.map(link), written: new Set(written) },
  ...{ broken: 0, faults: [], position: () => fileStart },
});

afterEach(() => vi.unstubAllEnvs());

describe('unrecordedReports', () => {
  const cases: [name: string, kept: readonly string[], current: readonly string[], expected: string[]][] = [
    ['all are recorded', ['articles/a/', 'articles/b/'], ['articles/a/'], []],
    ['only an issue and a page are not', [], ['issues/1/1/', 'about/'], []],
    [
      'one is not',
      ['articles/a/'],
      ['articles/a/', 'articles/b/'],
      [
        'content/permalinks.json:1:1  warning  "Title of articles/b/" is out and not recorded, so that its address could get lost; record it: npm run build, then commit content/permalinks.json  permalink-unrecorded',
      ],
    ],
    [
      'none is',
      [],
      ['articles/a/', 'articles/b/', 'articles/c/'],
      [
        'content/permalinks.json:1:1  warning  "Title of articles/a/" and 2 more are out and not recorded, so that their addresses could get lost; record them: npm run build, then commit content/permalinks.json  permalink-unrecorded',
      ],
    ],
  ];
  it.each(cases)('%s', (_, kept, current, expected) => {
    expect(said(kept, current)).toEqual(expected);
  });

  it('names the folder of a journal that is elsewhere', () => {
    vi.stubEnv('CASEBOOK_CONTENT', '/srv/journal');
    expect(said([], ['articles/a/'])[0]).toContain('npm run build -- --content /srv/journal, then');
  });
});

describe('missingLines', () => {
  const cases: [name: string, written: readonly string[], expected: string[]][] = [
    ['none was taken out', ['about/', 'articles/a/'], []],
    [
      'one was',
      ['about/'],
      [
        'content/permalinks.json:1:1  warning  The line of "articles/a/" was taken out; what was published stays, and a build writes it again: npm run build, then commit content/permalinks.json  permalink-unrecorded',
      ],
    ],
    [
      'all were',
      [],
      [
        'content/permalinks.json:1:1  warning  The lines of "about/" and 1 more were taken out; what was published stays, and a build writes them again: npm run build, then commit content/permalinks.json  permalink-unrecorded',
      ],
    ],
  ];
  it.each(cases)('%s', (_, written, expected) => {
    expect(missingLines(fileWith(['about/', 'articles/a/'], written)).map(formatFault)).toEqual(expected);
  });
});

describe('keepPermalinks', () => {
  const faultsOf = (demonstration: boolean): string[] => {
    const articles = [sampleArticle({ id: 'a' }), sampleArticle({ id: 'b', draft: true })];
    const content = { journal: { demonstration }, articles, issues: [], pages: [], versions: [], usage: {} };
    return keepPermalinks(content as never, [], fileWith([], [])).faults.map(({ rule }) => rule);
  };

  it('tells a run that records nothing, and no demonstration', () => {
    expect(faultsOf(false)).toEqual([]);
    vi.stubEnv('CASEBOOK_DRAFTS', '1');
    expect(faultsOf(false)).toEqual(['permalink-unrecorded']);
    expect(faultsOf(true)).toEqual([]);
  });
});
