import { expect, it } from 'vitest';
import { writeJats } from '../../../../src/outputs/jats/tree/write-jats.ts';
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
  const article = [
    '<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Publishing DTD v1.3 20210610//EN" "JATS-journalpublishing1-3.dtd">',
    '<article><front><journal-meta><journal-id journal-id-type="nlm-ta">J</journal-id><issn>2049-3630</issn></journal-meta>',
    '<article-meta><title-group><article-title>A</article-title></title-group><pub-date><year>2024</year></pub-date></article-meta></front>',
    `<body>${body}</body></article>`,
  ];
  expect(jatsFaults(article.join(''))).toBe('');
  expect(body).toContain('<label>3.</label>');
});
