import { expect, test } from 'vitest';
import { absoluteUrl, articlePath, doiUrl, issuePath } from '../../src/model/paths.ts';

test('paths are below the root and end in a slash', () => {
  expect(articlePath('ljcc.2025.0101')).toBe('articles/ljcc.2025.0101/');
  expect(issuePath({ volume: '7', slug: 'suppl-1' })).toBe('issues/7/suppl-1/');
  expect(absoluteUrl({ url: 'https://example.org/jic' }, 'issues/7/5/')).toBe('https://example.org/jic/issues/7/5/');
});

test.each([
  ['10.12890/2020_001530', 'https://doi.org/10.12890/2020_001530'],
  ['10.1002/(sici)1097<1::aid>3.0.co;2-a', 'https://doi.org/10.1002/(sici)1097%3C1::aid%3E3.0.co;2-a'],
  ['10.5555/a#b?c', 'https://doi.org/10.5555/a%23b%3Fc'],
])('the DOI %s is at %s', (doi, url) => {
  expect(doiUrl(doi)).toBe(url);
});
