import { describe, expect, it } from 'vitest';
import { build, shown, unbound } from './support.ts';

describe('braces behind words, as Pandoc writes them', () => {
  it.each([
    ['[d]{.smallcaps}-lactate', '<span class="small-capitals">d</span>-lactate'],
    [
      'The [*d* and **l**]{.SmallCaps} forms',
      'The <span class="small-capitals"><em>d</em> and <strong>l</strong></span> forms',
    ],
    ['[x]{.underline}, [y]{.ul} and [z]{.sc}', '<u>x</u>, <u>y</u> and <span class="small-capitals">z</span>'],
    ['[a]{.underline .smallcaps}', '<span class="small-capitals"><u>a</u></span>'],
    ['[x [y]{.underline} z]{.smallcaps}', '<span class="small-capitals">x <u>y</u> z</span>'],
    ['[a (x [y]) b]{.underline}', '<u>a (x [y]) b</u>'],
    ['*[a]{.underline}*', '<em><u>a</u></em>'],
    ['CO[2]{.sub}, 10[9]{.superscript}', 'CO<sub>2</sub>, 10<sup>9</sup>'],
    ['A dose {5 mg} set, a set {x, y}, [z] {x}', 'A dose {5 mg} set, a set {x, y}, [z] {x}'],
    ['\\[a\\]{.underline}', '[a]{.underline}'],
    ['a]{.underline}', 'a]{.underline}'],
    ['`[a]{.underline}`', '<code>[a]{.underline}</code>'],
  ])('%s', async (text, html) => {
    const built = await build(text);
    expect(built.faults.map(shown)).toEqual([]);
    expect(unbound(built.html.body)).toBe(`<p>${html}</p>`);
  });

  const why = 'in braces has no meaning here and was left out';
  it.each([
    [
      'See [in vitro]{lang=la} tests',
      '<p>See in vitro tests</p>',
      `1:5 warning "lang=la" ${why}; write in vitro alone, or *in vitro* where they are to stand out [braces]`,
    ],
    [
      'A [cell]{.mark}.',
      '<p>A cell.</p>',
      `1:3 warning ".mark" ${why}; write cell alone, or *cell* where they are to stand out [braces]`,
    ],
    [
      'A [*cell*]{#here}.',
      '<p>A <em>cell</em>.</p>',
      `1:3 warning "#here" ${why}; write the words alone, or *the words* where they are to stand out [braces]`,
    ],
    [
      'A [cell]{.underline lang="la"}.',
      '<p>A <u>cell</u>.</p>',
      `1:3 warning "lang="la"" ${why}; write cell alone, or *cell* where they are to stand out [braces]`,
    ],
    [
      'A [guide](https://example.org/){target=_blank}.',
      '<p>A <a href="https://example.org/">guide</a>.</p>',
      '1:32 warning "{target=_blank}" behind a link was left out; remove it [braces]',
    ],
    ['A `x`{.r}.', '<p>A <code>x</code>.</p>', '1:6 warning "{.r}" behind code was left out; remove it [braces]'],
    [
      '## Methods {#sec-methods}',
      '<h2 id="methods">Methods</h2>',
      '1:12 warning "{#sec-methods}" behind a heading was left out, which has its anchor by itself; remove it [braces]',
    ],
    [
      '## Methods {.unnumbered}',
      '<h2 id="methods">Methods</h2>',
      '1:4 warning "{.unnumbered}" behind a heading was left out, which has its anchor by itself; remove it [braces]',
    ],
    [
      '## Methods {-}',
      '<h2 id="methods">Methods</h2>',
      '1:4 warning "{-}" behind a heading was left out, which has its anchor by itself; remove it [braces]',
    ],
  ])('%s', async (text, html, fault) => {
    const built = await build(text);
    expect(built.faults.map(shown)).toEqual([fault]);
    expect(built.html.body).toBe(html);
  });

  it('belong to the figure behind an image', async () => {
    const { html, faults } = await build('See @fig-ct.\n\n![Scan](ct.jpg){#fig-ct}\n\nFigure: A mass.');
    expect(faults.map(shown)).toEqual([]);
    expect(html.body).toContain('<figure id="fig-ct" class="figure wide">');
    const wide = await build('![Scan](ct.jpg){width=50%}\n\nFigure: A mass.');
    expect(wide.faults.map(shown)).toEqual(['1:17 error Unknown attribute "width" of a caption [unknown-field]']);
    const classed = await build('![Scan](ct.jpg){.wide}\n\nFigure: A mass.');
    expect(classed.faults.map(shown)).toEqual([
      '1:16 error ".wide" of a caption has no effect; remove it [unknown-field]',
    ]);
  });
});
