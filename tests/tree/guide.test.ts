import { describe, expect, it } from 'vitest';
import { renderGuide } from '../../src/tree/guide.ts';

const links = {
  guide: (name: string) => (name === 'rules' ? '/base/editors/rules/' : undefined),
  picture: (name: string) => (name === 'a.png' ? '/_astro/a.1.png' : undefined),
};

const cases = [
  { name: 'the title is apart', markdown: 'Text.', html: '<p>Text.</p>' },
  {
    name: 'headings have the anchors that code hosts give them',
    markdown: '## What is `it`?\n\n## What is it',
    html: '<h2 id="what-is-it">What is <code>it</code>?</h2><h2 id="what-is-it-1">What is it</h2>',
  },
  {
    name: 'links lead to pages of the site where there are such',
    markdown: '[a](rules.md#doi) [b](design-review.md) [s](schemas) [c](https://example.org)',
    html: '<p><a href="/base/editors/rules/#doi">a</a> <span>b</span> <span>s</span> <a href="https://example.org">c</a></p>',
  },
  {
    name: 'what is typed stands beside the picture of what is seen',
    markdown: '```markdown\n*a*\n```\n\n![An a](pictures/a.png)\n\nText.',
    html: '<div class="example"><pre><code class="language-markdown">*a*\n</code></pre><p><img src="/_astro/a.1.png" alt="An a" loading="lazy"></p></div><p>Text.</p>',
  },
  {
    name: 'tables scroll by themselves',
    markdown: '| a |\n| - |\n| b |',
    html: '<div class="table-scroll" tabindex="0" role="region" aria-label="Table 1"><table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b</td>\n</tr>\n</tbody>\n</table></div>',
  },
];

describe('a guide', () => {
  it.each(cases)('$name', ({ markdown, html }) => {
    expect(renderGuide(`# A *guide*\n\n${markdown}\n`, links)).toEqual({ title: 'A guide', html });
  });

  it('begins with its title', () => {
    expect(() => renderGuide('Text.', links)).toThrow('A guide begins with its title');
  });
});
