import { expect, it } from 'vitest';
import { recordedNow } from '../../../src/content/permanence/recorded-now.ts';
import type { Permalink } from '../../../src/model/permalinks.ts';
import { sampleArticle } from '../../model/sample-article.ts';

const a = sampleArticle({ id: 'a', doi: '10.5555/a' });
const entry = (path: string, fields: Partial<Permalink> = {}): Permalink => {
  return { path, title: 'A Report', authors: [], formerDois: [], ...fields };
};
const out = { title: 'Title of a', published: a.published };

/** What is recorded of the article when a build ends. */
function recorded(kept: readonly Permalink[], returned: readonly string[] = []) {
  const content = { articles: [a], issues: [], pages: [], versions: [], permalinks: kept, returned };
  return recordedNow(kept, content as never).filter(({ path }) => !path.startsWith('archive/'));
}

const cases: [name: string, now: readonly Permalink[], expected: readonly Permalink[]][] = [
  ['nothing is on record', recorded([]), [entry('articles/a/', { ...out, doi: '10.5555/a' })]],
  [
    'another build has recorded more meanwhile',
    recorded([entry('articles/b/'), entry('keywords/fever/')]),
    [entry('articles/a/', { ...out, doi: '10.5555/a' }), entry('articles/b/'), entry('keywords/fever/')],
  ],
  [
    'the address leads elsewhere since the content was loaded',
    recorded([entry('articles/a/', { to: 'articles/b/' }), entry('articles/b/')]),
    [entry('articles/a/', { to: 'articles/b/' }), entry('articles/b/')],
  ],
  [
    'it led elsewhere before, and the page is there again',
    recorded([entry('articles/a/', { to: 'articles/b/' }), entry('articles/b/')], ['articles/a/']),
    [entry('articles/a/', { ...out, doi: '10.5555/a' }), entry('articles/b/')],
  ],
  [
    'the DOI leads to another one since',
    recorded([entry('articles/a/', { doi: '10.5555/new', formerDois: ['10.5555/A'] })]),
    [entry('articles/a/', { doi: '10.5555/new', formerDois: ['10.5555/A'] })],
  ],
];
it.each(cases)('%s', (_name, now, expected) => {
  expect(now).toEqual(expected);
});
