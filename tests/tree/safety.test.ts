import type { Element, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/faults/fault.ts';
import { outlineOf } from '../../src/model/outline.ts';
import { writeLinkText, writePageHtml, writeRichText } from '../../src/outputs/html/tree/write-html.ts';
import { buildPage } from '../../src/tree/build-page.ts';
import { readLine } from '../../src/tree/line-of-markdown.ts';
import { build } from './support.ts';

/** Ways to bring script, style or foreign content into a page. */
const vectors: readonly string[] = [
  '<script>alert(1)</script>',
  'a <script>alert(1)</script> b',
  '<SCRIPT SRC=https://evil.example/x.js></SCRIPT>',
  '<script\n>alert(1)</script\n>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<script>alert(1)',
  '<img src=x onerror=alert(1)>',
  'a <img src="x" onerror="alert(1)"> b',
  '<img src=`x` onerror=`alert(1)`>',
  '<img/src/onerror=alert(1)>',
  '<img src="javascript:alert(1)">',
  '<img """><script>alert(1)</script>">',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<math><mi xlink:href="data:x,<script>alert(1)</script>">x</mi></math>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="data:text/html,<script>alert(1)</script>"></object>',
  '<embed src="https://evil.example/x.swf">',
  '<link rel=stylesheet href="https://evil.example/x.css">',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '<base href="https://evil.example/">',
  '<style>@import "https://evil.example/x.css";</style>',
  '<p style="background:url(javascript:alert(1))">x</p>',
  '<div onmouseover="alert(1)">x</div>',
  '<b onclick=alert(1)>x</b>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="jAvAsCrIpT:alert(1)">x</a>',
  '<a href="java\nscript:alert(1)">x</a>',
  '<a href="java&#x0A;script:alert(1)">x</a>',
  '<a href="&#106;avascript&colon;alert(1)">x</a>',
  '<a href="&#1;javascript:alert(1)">x</a>',
  '<a href=" data:text/html,<script>alert(1)</script>">x</a>',
  '<a href="vbscript:msgbox(1)">x</a>',
  '<a href="//evil.example">x</a>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](javascript&colon;alert(1))',
  '[x](javascript&#58;alert(1))',
  '[x](<java\tscript:alert(1)>)',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](vbscript:x)',
  '[x](file:///etc/passwd)',
  '[x][y]\n\n[y]: javascript:alert(1)',
  '<javascript:alert(1)>',
  '![x](javascript:alert(1))',
  '![x](data:image/svg+xml;base64,PHN2Zz4=)',
  '![x"onerror="alert(1)](ct.jpg)\nFigure: x.',
  '![x](ct.jpg" onerror="alert`1`)\nFigure: x.',
  '![x](<ct".jpg>)\nFigure: x" onclick="y. {#fig-a credit="<script>1</script>"}',
  '[x](https://example.org/"onmouseover="alert(1))',
  '[x](https://example.org/ \'a" onclick="alert(1)\')',
  '$\\href{javascript:alert(1)}{x}$',
  '$\\text{<img src=x onerror=alert(1)>}$',
  '$\\class{x" onload="y}{z}$ $\\style{color:red}{x}$ $\\includegraphics{https://evil.example}$',
  '$$\\unicode{x3c}script>$$',
  '`<script>alert(1)</script>`',
  '```html\n<script>alert(1)</script>\n```',
  '    <script>alert(1)</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '<!--><script>alert(1)</script>-->',
  '<!-- --!><img src=x onerror=alert(1)> -->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?xml <script>alert(1)</script> ?>',
  '<table><tr><td onclick="alert(1)"><script>1</script></td></tr></table>\n\nTable: x.',
  '<table><caption onload=x><script>1</script></caption><tr><td colspan="2 onclick=x">y</td></tr></table>',
  '| <script>1</script> | <img src=x onerror=y> |\n|--|--|\n| [x](javascript:1) | <svg/onload=alert(1)> |\n\nTable: t. {#tbl-"onload="x}',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<textarea><img src=x onerror=alert(1)></textarea>',
  '<title><img src=x onerror=alert(1)></title>',
  '<template><script>alert(1)</script></template>',
  '<form action="javascript:alert(1)"><input type=submit><button formaction="javascript:1">x</button></form>',
  '<details open ontoggle=alert(1)>x</details>',
  '<video><source onerror=alert(1)></video><audio src=x onerror=alert(1)>',
  '<x-y onclick=alert(1)>z</x-y>',
  '<a\u00a0href="javascript:1">x</a>',
  'x[^<script>]\n\n[^<script>]: <img src=x onerror=alert(1)>',
  '## <img src=x onerror=alert(1)> "onclick="x',
  '[@a"><script>alert(1)</script>] @b"><img src=x>',
  '[see <script>1</script> @a, p. <b onclick=x>]',
  '## References\n\n1. Doe <script>alert(1)</script> J. [x](javascript:1)',
  '## Abstract\n\n<img src=x onerror=alert(1)>\n\n## Learning points\n\n- <svg onload=1>',
];

const mathTags = /^(?:math|m[a-z]+|none|semantics)$/;
const tags = new Set(
  'a blockquote br code del div em figcaption figure h2 h3 h4 h5 h6 hr img li ol p pre span strong sub sup table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const attributes = new Set(
  'alt ariaLabel ariaLabelledBy className colSpan decoding fetchPriority height href id interestfor loading rel role rowSpan scope sizes src srcSet start tabIndex title width'.split(
    ' ',
  ),
);
const mathAttributes =
  /^(?:accent|accentunder|columnalign|depth|display|displaystyle|fence|form|height|largeop|linethickness|lspace|mathvariant|maxsize|minsize|movablelimits|rspace|scriptlevel|separator|stretchy|symmetric|voffset|width)$/;

/** Where links may lead, and images be: files beside the page, for pages also other pages. */
const addresses: Readonly<Record<string, RegExp>> = {
  href: /^(?:https?:|mailto:|tel:|#|[\w%.-]+$)/,
  src: /^[\w%.-]+$/,
};

const parser = unified().use(rehypeRaw);

/** Everything in HTML, as a browser parses it, that Casebook never writes. */
function intruders(html: string): string[] {
  const raw = { type: 'root', children: [{ type: 'raw', value: html }] } as unknown as Root;
  return intrudersIn(parser.runSync(raw), false);
}

function intrudersIn(parent: Root | Element, inMath: boolean): string[] {
  return parent.children.flatMap((child) => {
    if (child.type === 'text') return [];
    if (child.type !== 'element') return [child.type];
    const isMath = inMath || child.tagName === 'math';
    const isKnown = isMath ? mathTags.test(child.tagName) : tags.has(child.tagName);
    return [...(isKnown ? [] : [`<${child.tagName}>`]), ...attributesIn(child, isMath), ...intrudersIn(child, isMath)];
  });
}

function attributesIn({ tagName, properties }: Element, isMath: boolean): string[] {
  return Object.entries(properties).flatMap(([name, value]) => {
    const isKnown = isMath ? mathAttributes.test(name) : attributes.has(name);
    const form = addresses[name];
    if (!isKnown) return [`${tagName} ${name}`];
    return form === undefined || form.test(String(value)) ? [] : [`${name} ${String(value)}`];
  });
}

describe('HTML of an article holds nothing that could run', () => {
  it('knows an intruder when it sees one', () => {
    expect(intruders('<p onclick="x"><script>1</script><a href="javascript:1">y</a></p><!-- z -->')).toEqual([
      'p onClick',
      '<script>',
      'href javascript:1',
      'comment',
    ]);
  });

  it.each(vectors)('%s', async (vector) => {
    const { text, html } = await build(vector);
    const entries = outlineOf(text.body).flatMap((entry) => [entry, ...entry.children]);
    const written = [
      ...Object.values(html).flatMap((part) => (typeof part === 'string' ? part : part.map(({ text }) => text))),
      ...entries.map(({ title }) => writeLinkText(title)),
      ...text.references.map(writeRichText),
    ];
    expect(written.flatMap(intruders)).toEqual([]);
  });
});

describe('HTML of pages and titles holds nothing that could run', () => {
  it.each(vectors)('%s', (vector) => {
    expect(intruders(writeRichText(readLine(vector)))).toEqual([]);
    const page = { slug: 'about', title: 'About', ...buildPage(new SourceText('about.md', vector), 0) };
    expect(intruders(writePageHtml(page, 'en'))).toEqual([]);
  });
});
