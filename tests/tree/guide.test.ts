import { describe, expect, it } from 'vitest';
import { renderGuide } from '../../src/tree/guide.ts';
import { outlineGuide } from '../../src/tree/guide-outline.ts';

const links = {
  guide: (name: string, anchor: string) => (name === 'rules' ? `/base/editors/rules/#${anchor}` : undefined),
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
    name: 'rows of a table that are typed keep their lines, and scroll',
    markdown: '```markdown\n| a |\n| - |\n```',
    html: '<pre class="rows" tabindex="0" role="region" aria-label="Table 1"><code class="language-markdown">| a |\n| - |\n</code></pre>',
  },
  {
    name: 'tables scroll by themselves',
    markdown: '| a |\n| - |\n| b |',
    html: '<div class="table-scroll" tabindex="0" role="region" aria-label="Table 1"><table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b</td>\n</tr>\n</tbody>\n</table></div>',
  },
];

describe('a guide', () => {
  it.each(cases)('$name', ({ markdown, html }) => {
    expect(renderGuide('a', `# A *guide*\n\n${markdown}\n`, links)).toMatchObject({ title: 'A guide', html });
  });

  it('begins with its title', () => {
    expect(() => renderGuide('a', 'Text.', links)).toThrow('A guide begins with its title');
  });

  it('comes in parts, whose own headings are one level higher, and leads to other parts by the anchors of the whole', () => {
    const markdown = '# G\n\nOpening.\n\n## One\n\n### A\n\n[b](#b)\n\n## Two\n\n### `A`\n';
    const { opening, sections } = renderGuide('rules', markdown, links);
    expect(opening).toBe('<p>Opening.</p>');
    expect([...sections]).toEqual([
      ['one', '<h2 id="a">A</h2><p><a href="/base/editors/rules/#b">b</a></p>'],
      ['two', '<h2 id="a-1"><code>A</code></h2>'],
    ]);
    expect(outlineGuide(markdown)).toEqual({
      title: 'G',
      sections: [
        { id: 'one', title: 'One', text: '', headings: [{ id: 'a', title: 'A', text: 'b' }] },
        { id: 'two', title: 'Two', text: '', headings: [{ id: 'a-1', title: 'A', text: '' }] },
      ],
    });
  });
});
