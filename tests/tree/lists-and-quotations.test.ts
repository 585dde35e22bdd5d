import { describe, expect, it } from 'vitest';
import { writeJats } from '../../src/outputs/jats/tree/write-jats.ts';
import { writeMarkdown } from '../../src/outputs/markdown/tree/write-markdown.ts';
import { writeTypst } from '../../src/outputs/pdf/tree/write-typst.ts';
import { writeText } from '../../src/tree/text/write-text.ts';
import { jatsArticle } from '../support/jats-article.ts';
import { jatsFaults } from '../support/jats-faults.ts';
import { build, htmlOf, shown } from './support.ts';

const items = '<li>First</li>\n<li>Second</li>';

describe('a list', () => {
  it.each([
    ['a) First\nb) Second', `<ol class="lower-alpha" type="a">\n${items}\n</ol>`],
    ['a. First\nb. Second', `<ol class="lower-alpha" type="a">\n${items}\n</ol>`],
    ['(a)\tFirst\n(b)\tSecond', `<ol class="lower-alpha" type="a">\n${items}\n</ol>`],
    ['A) First\nB) Second', `<ol class="upper-alpha" type="A">\n${items}\n</ol>`],
    ['i) First\nii) Second', `<ol class="lower-roman" type="i">\n${items}\n</ol>`],
    ['(I) First\n(II) Second', `<ol class="upper-roman" type="I">\n${items}\n</ol>`],
    ['(1) First\n(2) Second', `<ol>\n${items}\n</ol>`],
    [
      'a) First\n\nb) Second',
      '<ol class="lower-alpha" type="a">\n<li><p>First</p></li>\n<li><p>Second</p></li>\n</ol>',
    ],
    [
      'a) First\ngoes on\nb) Second',
      '<ol class="lower-alpha" type="a">\n<li>First\ngoes on</li>\n<li>Second</li>\n</ol>',
    ],
    ['<ol type="a"><li>First</li><li>Second</li></ol>', `<ol class="lower-alpha" type="a">\n${items}\n</ol>`],
    [
      '<ol type="I" start="2"><li>First</li><li>Second</li></ol>',
      `<ol class="upper-roman" type="I" start="2">\n${items}\n</ol>`,
    ],
  ])('has letters, Roman numerals or brackets: %j', async (text, html) => {
    expect(await htmlOf(text)).toBe(html);
  });

  it.each(['a) Only', 'A. Smith and\nB. Jones', 'a) First\nc) Third', '(see\nb) that'])('is none: %j', async (text) => {
    expect(await htmlOf(text)).not.toContain('<ol');
  });

  it('with letters keeps them in every output', async () => {
    const { text } = await build('iv is a number.\n\ni) First\nii) *Second*');
    const jats = writeJats(text, 'en').body;
    expect(jats).toContain('<list list-type="roman-lower"><list-item><p>First</p></list-item>');
    expect(jatsFaults(jatsArticle(jats))).toBe('');
    expect(writeTypst(text, 'en').body).toContain('#enum(numbering: "i)", start: 1, ');
    expect(writeMarkdown(text, 'en').body).toBe('iv is a number.\n\ni) First\nii) *Second*');
  });
});

describe('terms and what they mean', () => {
  const html = '<dl>\n<dt>CT</dt>\n<dd>Computed tomography</dd>\n<dt>JVP</dt>\n<dd>Venous pressure</dd>\n</dl>';

  it.each([
    'CT\n: Computed tomography\n\nJVP\n: Venous pressure',
    'CT\n: Computed tomography\nJVP\n: Venous pressure',
    'CT\n\n:   Computed tomography\n\nJVP\n\n:   Venous pressure',
    '<dl><dt>CT</dt><dd>Computed tomography</dd><dt>JVP<dd>Venous pressure</dl>',
    '<dl><div><dt>CT</dt><dd>Computed tomography</dd></div><div><dt>JVP</dt><dd>Venous pressure</dd></div></dl>',
  ])('are a list: %j', async (text) => {
    expect(await htmlOf(text)).toBe(html);
  });

  it('may be several, with citations and notes', async () => {
    const { text, faults, html: written } = await build('CT [@a]\n: One[^x]\n: Two\ngoes on\n\n[^x]: Note.');
    expect(faults).toEqual([]);
    expect(written.body).toContain('</sup></dd>\n<dd>Two\ngoes on</dd>');
    const jats = writeJats(text, 'en').body.replace(/<xref.*?<\/xref>/g, '');
    expect(jats).toContain('<def><p>One</p></def><def><p>Two\ngoes on</p></def></def-item></def-list>');
    expect(jatsFaults(jatsArticle(jats))).toBe('');
    expect(writeText(text.body)).toBe('CT: One\n\nTwo goes on');
  });
});

describe('a quotation', () => {
  it.each(['> Better.\n>\n> — The patient [@a]', '> Better.\n> -- The patient [@a]'])(
    'has a source: %j',
    async (text) => {
      const { text: tree, html, faults } = await build(text);
      expect(faults).toEqual([]);
      expect(html.body).toMatch(
        /^<blockquote><p>Better\.<\/p>\n<footer>— The patient <span class="citation".*<\/footer><\/blockquote>$/,
      );
      expect(writeJats(tree, 'en').body).toMatch(
        /^<disp-quote><p>Better\.<\/p><attrib>The patient \[<xref.*<\/attrib><\/disp-quote>$/,
      );
      expect(writeTypst(tree, 'en').body).toContain('#"— "');
      expect(writeMarkdown(tree, 'en').body).toBe('> Better.\n>\n> — The patient \\[1]');
      expect(writeText(tree.body)).toBe('Better.\n\n— The patient');
    },
  );

  it.each(['> — Come in.', '> — Come in.\n> — I will.', '> — Come in.\n>\n> — I will.'])(
    'is talk: %j',
    async (text) => {
      expect(await htmlOf(text)).not.toContain('<footer>');
    },
  );
});

it.each([
  ['<u>a</u> <ins>b</ins>', '<p><u>a</u> <u>b</u></p>'],
  ['<span style="font-variant: small-caps">d</span>', '<p><span class="small-capitals">d</span></p>'],
])('underline and small capitals: %s', async (text, html) => {
  expect(await htmlOf(text)).toBe(html);
});

it('a span that means nothing here is told', async () => {
  expect((await build('<span class="x">a</span>')).faults.map(shown)).toEqual([
    '1:1 warning HTML attribute "class" of <span> is not allowed; it was removed [html-removed]',
    '1:1 warning HTML element <span> is not allowed; it was removed and its text kept [html-removed]',
  ]);
});
