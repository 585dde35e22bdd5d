import { describe, expect, it } from 'vitest';
import { readSitePath } from '../../src/schema/site-path.ts';

describe('readSitePath', () => {
  it.each([
    'about/',
    'articles/2020_001530/',
    'articles/2020_001530/ct.jpg',
    'articles/2020_001530/figures/ct%20(1).jpg',
    'articles/2020_001530/data%20%26%20code%20%5B1%5D.csv',
    'articles/2020_001530/versions/1/',
    'keywords/%E7%8E%8B/',
  ])('takes %s', (path) => {
    expect(readSitePath(path)).toEqual({ value: path });
  });

  it.each([
    'ct.jpg',
    'issues/1/ct.jpg',
    'articles/2020_001530',
    'articles/../ct.jpg',
    'articles/a/../ct.jpg',
    'articles/a/%2E%2E/ct.jpg',
    'articles/a//ct.jpg',
    'articles/a/ct%0A.jpg',
    'articles/a/ct 1.jpg',
    'articles/a;b/ct.jpg',
    `articles/a/${'x'.repeat(300)}.jpg`,
    'articles/a/ct"1.jpg',
    'articles/a/ct%zz.jpg',
    'articles/a/50%25.csv',
    'articles/a%25b/',
  ])('refuses %s', (path) => {
    expect(readSitePath(path)).toHaveProperty('rule', 'permalinks');
  });
});
