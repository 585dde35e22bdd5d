import { expect, it } from 'vitest';
import { unshownFiles } from '../../../src/content/article/unshown-files.ts';

const folder = {
  id: 'a',
  path: '/content/articles/a',
  files: ['article.md', 'ct.jpg', 'figures/Über 2.PNG', 'labs.csv', 'versions/1/ct.jpg'],
};

it('an image that the report does not show is told, be its name written in whatever form', () => {
  const told = unshownFiles(folder, ['ct.jpg'], []);
  expect(told.map(({ rule, severity, message }) => [rule, severity, message])).toEqual([
    [
      'image-unshown',
      'warning',
      'The report shows this image nowhere; write ![what it shows](<figures/Über 2.PNG>) where it belongs, name it under "supplementary", or remove it',
    ],
  ]);
  expect(unshownFiles(folder, ['ct.jpg', 'figures/Über 2.PNG'.normalize('NFD')], [])).toEqual([]);
  expect(unshownFiles({ ...folder, version: 1 }, [], [])).toEqual([]);
});
