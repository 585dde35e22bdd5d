import { describe, expect, it } from 'vitest';
import { writeRichText } from '../../src/outputs/html/tree/write-html.ts';
import { readLine } from '../../src/tree/line-of-markdown.ts';
import { unbound } from './support.ts';

describe('a line of Markdown', () => {
  it.each([
    ['Plain title', 'Plain title', 'Plain title'],
    ['Two\nlines', 'Two lines', 'Two lines'],
    ['*In situ* **bold**', 'In situ bold', '<em>In situ</em> <strong>bold</strong>'],
    ['CO~2~, 10^9^ and ^18^F', 'CO2, 10⁹ and 18F', 'CO<sub>2</sub>, 10<sup>9</sup> and <sup>18</sup>F'],
    ['x<sup>2</sup> <i>y</i>', 'x² y', 'x<sup>2</sup> <em>y</em>'],
    ['p < 0.05 & more', 'p < 0.05 & more', 'p &lt; 0.05 &amp; more'],
    ['1. Not a list', '1. Not a list', '1. Not a list'],
    ['# Not a heading', '# Not a heading', '# Not a heading'],
    ['- Not a list', '- Not a list', '- Not a list'],
    ['    Not code', 'Not code', 'Not code'],
    ['> 5 cm', '> 5 cm', '&gt; 5 cm'],
    ['A {5 mg} @b [@c] $x$', 'A {5 mg} @b [@c] $x$', 'A {5 mg} @b [@c] $x$'],
    ['See [the text](https://example.org).', 'See the text.', 'See <a href="https://example.org">the text</a>.'],
    ['See [about](/about/).', 'See about.', 'See <a href="/about/">about</a>.'],
    ['See [x](javascript:1).', 'See x.', 'See x.'],
    ["“Quotes” – it's", "“Quotes” – it's", "“Quotes” – it's"],
    ['', '', ''],
  ])('%s', (markdown, text, html) => {
    const line = readLine(markdown);
    expect({ text: line.text, html: unbound(writeRichText(line)) }).toEqual({ text, html });
  });
});
