import type { Node } from '../../src/model/tree/node.ts';

/** A kind of node: how it is typed, what each writer makes of it, and whether docs/writing.md shows it. */
export interface Kind {
  readonly typed: string;
  readonly html: string;
  readonly jats: string;
  readonly typst: string;
  readonly markdown: string;
  readonly plain: string;
  /** Why the guide does not show it. */
  readonly notShown?: string;
}

const rare = 'reports hardly need it';
const figure = '![Scan](ct.jpg)\n\nFigure: A mass. {#fig-ct}';
const rows = '| A |\n| --: |\n| 1 |';
const mml = '<mml:msup><mml:mi>x</mml:mi><mml:mn>2</mml:mn></mml:msup>';

/** All kinds; each fragment stands in what its writer makes of what is typed. */
export const kinds: Readonly<Record<Node['type'], Kind>> = {
  text: {
    ...{ typed: 'Fever & chills.', html: 'Fever &amp; chills.', jats: 'Fever &amp; chills.' },
    ...{ typst: '#"Fever & chills."', markdown: 'Fever & chills.', plain: 'Fever & chills.' },
  },
  emphasis: {
    ...{ typed: '*in vivo*', html: '<em>in vivo</em>', jats: '<italic>in vivo</italic>' },
    ...{ typst: '#emph[#"in vivo"]', markdown: '*in vivo*', plain: 'in vivo' },
  },
  strong: {
    ...{ typed: '**all**', html: '<strong>all</strong>', jats: '<bold>all</bold>' },
    ...{ typst: '#strong[#"all"]', markdown: '**all**', plain: 'all' },
  },
  delete: {
    ...{ typed: '~~never~~', html: '<del>never</del>', jats: '<strike>never</strike>' },
    ...{ typst: '#strike[#"never"]', markdown: '~~never~~', plain: 'never', notShown: rare },
  },
  underline: {
    ...{ typed: '<u>lower</u>', html: '<u>lower</u>', jats: '<underline>lower</underline>' },
    ...{ typst: '#underline[#"lower"]', markdown: '<u>lower</u>', plain: 'lower' },
  },
  smallCapitals: {
    typed: '<span class="smallcaps">d</span>-lactate',
    html: '<span class="small-capitals">d</span>-lactate',
    jats: '<sc>d</sc>-lactate',
    typst: '#smallcaps[#"d"]',
    markdown: '<span class="smallcaps">d</span>-lactate',
    plain: 'd-lactate',
  },
  subscript: {
    ...{ typed: 'H~2~O', html: 'H<sub>2</sub>O', jats: 'H<sub>2</sub>O' },
    ...{ typst: '#sub[#"2"]', markdown: 'H~2~O', plain: 'H2O' },
  },
  superscript: {
    ...{ typed: '10^9^', html: '10<sup>9</sup>', jats: '10<sup>9</sup>' },
    ...{ typst: '#super[#"9"]', markdown: '10^9^', plain: '10⁹' },
  },
  inlineCode: {
    ...{ typed: '`x < y`', html: '<code>x &lt; y</code>', jats: '<monospace>x &lt; y</monospace>' },
    ...{ typst: '#raw("x < y")', markdown: '`x < y`', plain: 'x < y', notShown: rare },
  },
  break: {
    ...{ typed: 'One\\\ntwo', html: 'One<br>\ntwo', jats: 'One two', typst: '#"One"#linebreak()#"two"' },
    ...{ markdown: 'One\\\ntwo', plain: 'One two', notShown: rare },
  },
  link: {
    typed: '[guideline](https://example.org/)',
    html: '<a href="https://example.org/">guideline</a>',
    jats: '<ext-link ext-link-type="uri" xlink:href="https://example.org/">guideline</ext-link>',
    typst: '#link("https://example.org/")[#"guideline"]',
    markdown: '[guideline](https://example.org/)',
    plain: 'guideline',
  },
  image: {
    typed: 'A drop ![of blood](drop.png) fell.',
    html: 'A drop <img src="drop.png.960.webp"',
    jats: '<inline-graphic xlink:href="drop.png"><alt-text>of blood</alt-text></inline-graphic>',
    typst: '#box(image("drop.png.image", height: 0.9em, alt: "of blood"))',
    markdown: 'A drop ![of blood](drop.png) fell.',
    plain: 'A drop of blood fell.',
  },
  citation: {
    typed: 'Rare [@a].',
    html: '<span class="citation" id="cite-1-1">[<a href="#ref-1" interestfor="card-1">1</a>]</span>',
    jats: '[<xref ref-type="bibr" rid="ref-1">1</xref>]',
    typst: '#citation-mark[#"["#link(label("ref-1"))[#"1"]#"]"]',
    markdown: 'Rare \\[1].',
    plain: 'Rare.',
  },
  crossReference: {
    typed: `See @fig-ct.\n\n${figure}`,
    html: 'See <a class="cross-reference" href="#fig-ct">Figure 1</a>.',
    jats: 'See <xref ref-type="fig" rid="fig-ct">Figure 1</xref>.',
    typst: '#link(label("fig-ct"))[#"Figure 1"]',
    markdown: 'See Figure 1.',
    plain: 'See Figure 1.',
  },
  footnoteReference: {
    typed: 'Gap[^a] wide.\n\n[^a]: Corrected.',
    html: '<sup class="footnote-mark"><a id="fn-ref-1" href="#fn-1" aria-label="Note 1">1</a></sup>',
    jats: '<xref ref-type="fn" rid="fn-1"><sup>1</sup></xref>',
    typst: '#super[#link(label("fn-1"))[1]]',
    markdown: 'Gap[^1] wide.',
    plain: 'Gap wide.',
  },
  inlineMath: {
    typed: 'So $x^2$ grew.',
    html: '<math><msup><mi>x</mi><mn>2</mn></msup></math>',
    jats: `<inline-formula><alternatives><tex-math>x^2</tex-math><mml:math>${mml}</mml:math></alternatives></inline-formula>`,
    typst: '#math.equation(block: false, alt: "x^2", $x^2$)',
    markdown: 'So $x^2$ grew.',
    plain: 'So x^2 grew.',
  },
  paragraph: {
    ...{ typed: 'One.\n\nTwo.', html: '<p>One.</p>\n<p>Two.</p>', jats: '<p>One.</p><p>Two.</p>' },
    ...{ typst: '#"One."\n\n#"Two."', markdown: 'One.\n\nTwo.', plain: 'One.\n\nTwo.' },
  },
  heading: {
    ...{ typed: '## Course', html: '<h2 id="course">Course</h2>', jats: '<sec id="course"><title>Course</title>' },
    ...{ typst: '#heading(level: 1)[#"Course"] #label("course")', markdown: '## Course', plain: 'Course' },
  },
  list: {
    typed: '1. Stop.\n2. Measure.',
    html: '<ol>\n<li>Stop.</li>\n<li>Measure.</li>\n</ol>',
    jats: '<list list-type="order"><list-item><p>Stop.</p></list-item><list-item><p>Measure.</p></list-item></list>',
    typst: '#enum(start: 1, [#"Stop."], [#"Measure."])',
    markdown: '1. Stop.\n2. Measure.',
    plain: 'Stop.\n\nMeasure.',
  },
  blockquote: {
    ...{
      typed: '> Said.',
      html: '<blockquote><p>Said.</p></blockquote>',
      jats: '<disp-quote><p>Said.</p></disp-quote>',
    },
    ...{ typst: '#quote(block: true)[#"Said."]', markdown: '> Said.', plain: 'Said.' },
  },
  definitionList: {
    typed: 'CT\n: Computed *tomography*.\n\nJVP\n: Venous pressure.',
    html: '<dl>\n<dt>CT</dt>\n<dd>Computed <em>tomography</em>.</dd>\n<dt>JVP</dt>\n<dd>Venous pressure.</dd>\n</dl>',
    jats: '<def-list><def-item><term>CT</term><def><p>Computed <italic>tomography</italic>.</p></def></def-item>',
    typst: '#terms(terms.item([#"CT"], [#"Computed "#emph[#"tomography"]#"."]), terms.item([#"JVP"],',
    markdown: 'CT\n\n:   Computed *tomography*.\n\nJVP',
    plain: 'CT: Computed tomography.\n\nJVP: Venous pressure.',
  },
  box: {
    typed: '::: box Key *points*\nWarm it.\n:::',
    html: '<div class="boxed" role="group" aria-label="Key points"><p class="boxed-title">Key <em>points</em></p>\n<p>Warm it.</p></div>',
    jats: '<boxed-text><caption><title>Key <italic>points</italic></title></caption><p>Warm it.</p></boxed-text>',
    typst: '#report-box([#"Key "#emph[#"points"]], [#"Warm it."])',
    markdown: '::: box Key *points*\n\nWarm it.\n\n:::',
    plain: 'Key points\n\nWarm it.',
  },
  code: {
    ...{ typed: '```r\nx <- 1\n```', html: '<code>x &lt;- 1</code>', jats: '<preformat>x &lt;- 1</preformat>' },
    ...{ typst: '#raw(block: true, "x <- 1")', markdown: '```r\nx <- 1\n```', plain: 'x <- 1', notShown: rare },
  },
  thematicBreak: {
    ...{ typed: 'One.\n\n***\n\nTwo.', html: '<p>One.</p>\n<hr>\n<p>Two.</p>', jats: '<p>One.</p><p>Two.</p>' },
    ...{
      typst: '#line(length: 20%, stroke: 0.5pt)',
      markdown: 'One.\n\n---\n\nTwo.',
      plain: 'One.\n\nTwo.',
      notShown: rare,
    },
  },
  math: {
    typed: '$$\nx^2\n$$',
    html: '<math display="block"><msup><mi>x</mi><mn>2</mn></msup></math>',
    jats: `<disp-formula><alternatives><tex-math>x^2</tex-math><mml:math display="block">${mml}</mml:math></alternatives></disp-formula>`,
    typst: '#math.equation(block: true, alt: "x^2", $x^2$)',
    markdown: '$$\nx^2\n$$',
    plain: 'x^2',
  },
  figure: {
    typed: figure,
    html: '<figcaption><span class="label">Figure 1.</span> A mass.</figcaption></figure>',
    jats: '<fig id="fig-ct"><label>Figure 1</label><caption><p>A mass.</p></caption><graphic xlink:href="ct.jpg">',
    typst: '#report-figure("fig-ct",',
    markdown: '![Scan](ct.jpg)\n\n**Figure 1.** A mass.',
    plain: 'A mass.',
  },
  media: {
    typed: '![The *valve*](echo.mp4){#vid-echo poster=still.png captions=echo.en.vtt transcript="It opens."}',
    html: '<figure id="vid-echo" class="figure media"><video controls preload="none" playsinline poster="still.png.960.webp" width="1200" height="800" aria-label="Video 1"><source src="echo.mp4" type="video/mp4"><track kind="captions" src="echo.en.vtt" srclang="en" label="English"></video><figcaption><span class="label">Video 1.</span> The <em>valve</em> <span class="media-files"><a href="echo.mp4">echo.mp4</a></span></figcaption></figure>\n<details class="transcript"><summary>Transcript: Video 1</summary><p>It opens.</p></details>',
    jats: '<fig id="vid-echo" fig-type="video"><label>Video 1</label><caption><p>The <italic>valve</italic></p></caption><media mimetype="video" mime-subtype="mp4" xlink:href="echo.mp4"/><media content-type="captions" xml:lang="en" mimetype="text" mime-subtype="vtt" xlink:href="echo.en.vtt"/><graphic content-type="poster" xlink:href="still.png"><alt-text>The valve</alt-text></graphic></fig><boxed-text content-type="transcript"><caption><title>Transcript: Video 1</title></caption><p>It opens.</p></boxed-text>',
    typst: '#report-box([#"Transcript: Video 1"], [#"It opens."])',
    markdown:
      '[![The valve](still.png)](echo.mp4) [echo.en.vtt](echo.en.vtt)\n\n**Video 1.** The *valve*\n\n**Transcript: Video 1**\n\nIt opens.',
    plain: 'The valve\n\nIt opens.',
  },
  table: {
    typed: `${rows}\n\nTable: Values.`,
    html: '<table><thead><tr><th scope="col" class="align-right">A</th></tr></thead>',
    jats: '<table><thead><tr><th align="right" scope="col">A</th></tr></thead>',
    typst: '#report-grid((right,), 1, table.header(table.cell(colspan: 1, rowspan: 1)[#"A"])',
    markdown: '| A |\n| -: |\n| 1 |',
    plain: 'A\n\n1',
  },
  captionedTable: {
    typed: `${rows}\n\nTable: Values. {#tbl-a}`,
    html: '<figure id="tbl-a" class="table"><figcaption id="tbl-a-caption"><span class="label">Table 1.</span> Values.',
    jats: '<table-wrap id="tbl-a"><label>Table 1</label><caption><p>Values.</p></caption>',
    typst: '#report-table(short: true, "tbl-a", 1, [#strong[#"Table 1."]#" "#"Values."]',
    markdown: '**Table 1.** Values.\n\n| A |',
    plain: 'Values.\n\nA\n\n1',
  },
};
