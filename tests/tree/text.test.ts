import { describe, expect, it } from 'vitest';
import { build, htmlOf, unbound } from './support.ts';

describe('marks in a line', () => {
  it.each([
    ['H~2~O', 'H<sub>2</sub>O'],
    ['10^9^/L', '10<sup>9</sup>/L'],
    ['^99m^Tc and Ca^2+^', '<sup>99m</sup>Tc and Ca<sup>2+</sup>'],
    ['**x**^2^', '<strong>x</strong><sup>2</sup>'],
    ['x^*n*^', 'x<sup><em>n</em></sup>'],
    ['~~gone~~', '<del>gone</del>'],
    ['H<sub>2</sub>O, x<sup>*n*</sup>', 'H<sub>2</sub>O, x<sup><em>n</em></sup>'],
    ['10^9/10^6 per litre', '10^9/10^6 per litre'],
    ['about ~5 mg (~5–~10 mg)', 'about ~5 mg (~5–~10 mg)'],
    ['a ^ b ^ c', 'a ^ b ^ c'],
    ['H\\~2~O', 'H~2~O'],
    ['it\'s "as typed" -- so...', "it's &quot;as typed&quot; -- so..."],
    ['p<0.05 & x>3', 'p&lt;0.05 &amp; x&gt;3'],
    ['[ ] to do, [x] done', '[ ] to do, [x] done'],
    ['https://example.org/a_b_c, ok', '<a href="https://example.org/a_b_c">https://example.org/a_b_c</a>, ok'],
    [
      '[call](tel:+356123) <name@example.org>',
      '<a href="tel:+356123">call</a> <a href="mailto:name@example.org">name@example.org</a>',
    ],
    ['a\\\nb', 'a<br>\nb'],
    ['3.4*3.6*3.2 cm', '3.4*3.6*3.2 cm'],
    ['2.0Gy/f*19f and 3.0Gy/f*4f', '2.0Gy/f*19f and 3.0Gy/f*4f'],
    ['p.V220Ifs*4 and p.R12*.', 'p.V220Ifs*4 and p.R12*.'],
    ['p.V220Ifs*4 (*TP53*), fs*7', 'p.V220Ifs*4 (<em>TP53</em>), fs*7'],
    ['HLA-B*27:05 and HLA-DRB1*15:01', 'HLA-B*27:05 and HLA-DRB1*15:01'],
    ['*CYP2D6* is not CYP2D6*4 or CYP2D6*10', '<em>CYP2D6</em> is not CYP2D6*4 or CYP2D6*10'],
    ['(3+1)*(2+1)*(4)', '(3+1)*(2+1)*(4)'],
    ['3 *4* 5 and 2**3**4 and 2***3***4', '3 *4* 5 and 2**3**4 and 2***3***4'],
    ['once (*), twice (**), again (*)', 'once (*), twice (**), again (*)'],
    ['*n*th and *p*-value and anti-*N*-x', '<em>n</em>th and <em>p</em>-value and anti-<em>N</em>-x'],
    ['**H**~2~ and 中*文*字', '<strong>H</strong><sub>2</sub> and 中<em>文</em>字'],
    ['gene_a_b, _x_, snake_case_ and __main__2', 'gene_a_b, <em>x</em>, snake_case_ and __main__2'],
  ])('%s', async (markdown, html) => {
    expect(unbound(await htmlOf(markdown))).toBe(`<p>${html}</p>`);
  });
});

describe('formulae', () => {
  it.each([
    ['$x^2$', '<p><math><msup><mi>x</mi><mn>2</mn></msup></math></p>'],
    [
      '$$y$$',
      '<div class="math" role="group" tabindex="0" aria-label="Formula"><math display="block"><mi>y</mi></math></div>',
    ],
    [
      '$$\ny\n$$',
      '<div class="math" role="group" tabindex="0" aria-label="Formula"><math display="block"><mi>y</mi></math></div>',
    ],
    [
      'a\n$$y$$\nb',
      '<p>a</p>\n<div class="math" role="group" tabindex="0" aria-label="Formula"><math display="block"><mi>y</mi></math></div>\n<p>b</p>',
    ],
    [
      '> $$\n> y\n> $$',
      '<blockquote><div class="math" role="group" tabindex="0" aria-label="Formula"><math display="block"><mi>y</mi></math></div></blockquote>',
    ],
    ['$\\text{<b>}$', '<p><math><mtext>&lt;b&gt;</mtext></math></p>'],
  ])('%s', async (markdown, html) => {
    expect(await htmlOf(markdown)).toBe(html);
  });

  it('keep the sides of their cells', async () => {
    const { body: html } = (await build('$$\\begin{aligned}a&=b\\end{aligned}$$')).html;
    expect(html).toContain(
      '<mtr><mtd columnalign="right"><mi>a</mi></mtd><mtd columnalign="left"><mrow><mo>=</mo><mi>b</mi></mrow></mtd></mtr>',
    );
  });

  it('carry no style', async () => {
    const { body: html } = (await build('$$\\begin{pmatrix}a&b\\\\c&d\\end{pmatrix} \\boxed{x} \\color{red}y$$')).html;
    expect(html).toContain('<mtable>');
    expect(html.replace('<div class="math" role="group" tabindex="0" aria-label="Formula">', '')).not.toMatch(
      / style=|class=/,
    );
  });

  it.each(['from $5 to $10 a day', '$20,000 and $30,000', 'US$5', '5$', '\\$x\\$', 'a $ b $ c', '`$x$`'])(
    'are none in %s',
    async (markdown) => {
      expect(await htmlOf(markdown)).not.toContain('<math');
    },
  );
});

describe('blocks', () => {
  it.each([
    ['- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
    ['- a\n\n- b', '<ul>\n<li><p>a</p></li>\n<li><p>b</p></li>\n</ul>'],
    ['3. a\n4. b', '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>'],
    ['- a\n  - b', '<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul></li>\n</ul>'],
    ['> a', '<blockquote><p>a</p></blockquote>'],
    ['```r\nx <- 1\n```', '<pre tabindex="0"><code>x &lt;- 1</code></pre>'],
    ['a\n\n---\n\nb', '<p>a</p>\n<hr>\n<p>b</p>'],
    ['a <!-- hidden --> b', '<p>a  b</p>'],
    ['<!-- hidden\n\nstill -->\n\na', '<p>a</p>'],
    ['<ul><li>a<li>b <em>c</em></ul>', '<ul>\n<li>a</li>\n<li>b <em>c</em></li>\n</ul>'],
    ['<p>a H<sub>2</sub>O<br>b</p>', '<p>a H<sub>2</sub>O<br>\nb</p>'],
    ['', ''],
  ])('%s', async (markdown, html) => {
    expect(await htmlOf(markdown)).toBe(html);
  });
});
