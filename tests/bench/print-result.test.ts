import { expect, it } from 'vitest';
import { printedResult } from '../../bench/print-result.ts';

const weight = { raw: 30_000, gzip: 9000, brotli: 8000 };
const none = { raw: 0, gzip: 0, brotli: 0 };

it('prints tables with the ratio to pandoc', () => {
  const text = printedResult({
    reports: 1000,
    machine: '2 cores, 8 GB, Node 26',
    images: { count: 10, seconds: 1.5 },
    first: { seconds: 25, memory: undefined, stages: [] },
    cold: {
      seconds: 12.5,
      memory: 600 * 2 ** 20,
      stages: [
        { name: 'Reading what has changed', seconds: 2, memory: undefined },
        { name: 'Writing the site', seconds: 10.5, memory: 600 * 2 ** 20 },
      ],
    },
    pages: { seconds: 6.25, memory: undefined },
    warm: [{ change: 'a word of a report', seconds: 2.5, memory: undefined, stages: [] }],
    page: { html: weight, css: { ...weight, raw: 9000 }, js: none, requests: 2 },
    search: { raw: 300_000, gzip: 190_000, brotli: 180_000 },
    saves: [{ file: 'article.md', median: 312.4, slowest: 480.6 }],
    pandoc: { version: 'pandoc 2.17', seconds: 62.5 },
  });
  expect(text).toBe(`1000 reports (1,200 words, 15 references, a figure, a table) on 2 cores, 8 GB, Node 26

| Build                                      | seconds | reports/s | ms/report | memory | as fast as pandoc |
|--------------------------------------------|--------:|----------:|----------:|-------:|------------------:|
| first: pictures to share are drawn         |    25.0 |        40 |      25.0 |      – |         2.5 times |
| cold                                       |    12.5 |        80 |      12.5 | 600 MB |         5.0 times |
| cold, pages alone                          |     6.3 |       160 |       6.3 |      – |        10.0 times |
| warm, after a change of a word of a report |     2.5 |       400 |       2.5 |      – |        25.0 times |
| pandoc 2.17                                |    62.5 |        16 |      62.5 |      – |                 1 |

| Stage of the cold build  | seconds | ms/report | memory |
|--------------------------|--------:|----------:|-------:|
| Reading what has changed |     2.0 |       2.0 |      – |
| Writing the site         |    10.5 |      10.5 | 600 MB |

| Save to changed page in Chromium, milliseconds | median | slowest |
|------------------------------------------------|-------:|--------:|
| article.md                                     |    312 |     481 |

| Bytes                                     |    raw |   gzip | brotli |
|-------------------------------------------|-------:|-------:|-------:|
| Article page: HTML with what stands in it |  30000 |   9000 |   8000 |
| Article page: CSS                         |   9000 |   9000 |   8000 |
| Article page: JavaScript                  |      0 |      0 |      0 |
| Search, first query                       | 300000 | 190000 | 180000 |

Requests of an article page: 2. Images are prepared beforehand: 150 ms each, once.`);
});

it('has no figures for what was not measured', () => {
  const text = printedResult({
    reports: 1,
    machine: '1 core',
    images: { count: 1, seconds: 1 },
    first: { seconds: 1, memory: undefined, stages: [] },
    cold: { seconds: 1, memory: undefined, stages: [] },
    pages: { seconds: 1, memory: undefined },
    warm: [],
    page: { html: weight, css: none, js: none, requests: 1 },
  });
  expect(text).toContain('| no browser to measure in                       |      – |       – |');
  expect(text).toContain('| Search, first query                       |     – |    – |      – |');
});
