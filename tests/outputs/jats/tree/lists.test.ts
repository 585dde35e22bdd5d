import { expect, it } from 'vitest';
import { writeJats } from '../../../../src/outputs/jats/tree/write-jats.ts';
import { jatsArticle } from '../../../support/jats-article.ts';
import { jatsFaults } from '../../../support/jats-faults.ts';
import { build } from '../../../tree/support.ts';

const bodyOf = async (markdown: string) => writeJats((await build(markdown)).text, 'en').body;

it.each([
  ['1. a\n2. b', '<list list-type="order"><list-item><p>a</p></list-item><list-item><p>b</p></list-item></list>'],
  [
    '10. a\n11. b',
    '<list list-type="order"><list-item><label>10.</label><p>a</p></list-item><list-item><label>11.</label><p>b</p></list-item></list>',
  ],
  ['0. a', '<list list-type="order"><list-item><label>0.</label><p>a</p></list-item></list>'],
  ['- a', '<list list-type="bullet"><list-item><p>a</p></list-item></list>'],
])('a list keeps its numbers: %j', async (text, jats) => {
  expect(await bodyOf(text)).toBe(jats);
});

it('a list that begins at another number is valid to the DTD', async () => {
  const body = await bodyOf('10. a\n\n    3. b\n\n11. c');
  expect(jatsFaults(jatsArticle(body))).toBe('');
  expect(body).toContain('<label>3.</label>');
});
