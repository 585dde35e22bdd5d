import { expect, it } from 'vitest';
import { writeJats } from '../../src/outputs/jats/tree/write-jats.ts';
import { jatsArticle } from '../support/jats-article.ts';
import { jatsFaults } from '../support/jats-faults.ts';
import { build, htmlOf, shown } from './support.ts';

const box = (title: string, content: string): string =>
  `<div class="boxed" role="group" aria-label="${title}"><p class="boxed-title">${title}</p>\n${content}</div>`;

it.each([
  [
    'right under a paragraph and above one',
    'One.\n::: box T\nTwo.\n:::\nThree.',
    `<p>One.</p>\n${box('T', '<p>Two.</p>')}\n<p>Three.</p>`,
  ],
  ['behind a list', '::: box T\n- one\n:::\nTwo.', `${box('T', '<ul>\n<li>one</li>\n</ul>')}\n<p>Two.</p>`],
  ['as pandoc writes it', '::: {.box} T\n\nTwo.\n\n:::::', box('T', '<p>Two.</p>')],
  ['in another', '::: box T\n\n:::: box U\nOne.\n::::\n\n:::', box('T', box('U', '<p>One.</p>'))],
  [
    'in a list',
    '- One.\n\n  ::: box T\n  Two.\n  :::',
    `<ul>\n<li><p>One.</p>\n${box('T', '<p>Two.</p>')}</li>\n</ul>`,
  ],
  ['without a title', '::: box\nOne.\n:::', '<div class="boxed" role="group"><p>One.</p></div>'],
])('a box %s', async (_, text, html) => {
  expect(await htmlOf(text)).toBe(html);
});

it('a box holds figures, tables and citations, and is valid JATS', async () => {
  const { text, faults } = await build(
    '::: box T\n\n![A](a.png)\n\nFigure: F. {#fig-a}\n\n| A[^x] |\n|--|\n| 1 |\n\n1. One [@a].\n\n:::\n\nSee @fig-a.\n\n[^x]: Note.',
  );
  expect(faults).toEqual([]);
  const jats = writeJats(text, 'en').body;
  expect(jats).toContain('<boxed-text><caption><title>T</title></caption><fig id="fig-a">');
  expect(jatsFaults(jatsArticle(jats.replace(/<xref ref-type="bibr".*?<\/xref>/, '')))).toBe('');
});

it.each([
  ['::: box T\nOne.', '1:1 error This box is never closed; write ":::" on a line of its own under it [box]'],
  ['One.\n\n:::', '3:1 error This ":::" ends no box; remove it, or write "::: box Title" where the box begins [box]'],
  ['::: Key messages\nOne.\n:::', '1:1 error A box begins with "::: box"; write ::: box Key messages [box]'],
])('a fence that has no partner is told: %j', async (text, message) => {
  expect((await build(text)).faults.map(shown)).toEqual([message]);
});
