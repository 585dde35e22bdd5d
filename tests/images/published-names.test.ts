import { describe, expect, it } from 'vitest';
import type { ImageKind } from '../../src/images/prepared-image.ts';
import { publishedNames } from '../../src/images/published-names.ts';

const cases: readonly [name: string, kind: ImageKind, others: string[], original: string, variant: string][] = [
  ['ct.jpg', 'jpeg', ['article.md'], 'ct.jpg', 'ct-480.webp'],
  ['ct.JPG', 'jpeg', [], 'ct.JPG', 'ct-480.webp'],
  ['scans/ct.jpg', 'jpeg', [], 'scans/ct.jpg', 'scans/ct-480.webp'],
  ['ct.tif', 'png', [], 'ct.png', 'ct-480.webp'],
  ['ct', 'jpeg', [], 'ct.jpg', 'ct-480.webp'],
  ['ct.v2.png', 'png', [], 'ct.v2.png', 'ct.v2-480.webp'],
  ['ct.jpg', 'jpeg', ['ct.csv', 'ct-2.jpg', 'ct2.png'], 'ct.jpg', 'ct-480.webp'],
  ['ct.jpg', 'jpeg', ['ct.png'], 'ct.jpg', 'ct-89abcdef-480.webp'],
  ['ct.jpg', 'jpeg', ['CT.PNG'], 'ct.jpg', 'ct-89abcdef-480.webp'],
  ['ct.tif', 'png', ['ct.png'], 'ct-89abcdef.png', 'ct-89abcdef-480.webp'],
  ['ct.jpg', 'jpeg', ['ct-480.webp'], 'ct.jpg', 'ct-89abcdef-480.webp'],
];

describe('publishedNames', () => {
  it.each(cases)('%s (%s) beside %j', (name, kind, others, original, variant) => {
    const names = publishedNames(name, kind, [name.split('/').at(-1) ?? '', ...others], '89abcdef01234567');
    expect([names.original, names.variant(480)]).toEqual([original, variant]);
  });
});
