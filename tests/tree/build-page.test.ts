import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/faults/fault.ts';
import { writePageHtml } from '../../src/outputs/html/tree/write-html.ts';
import { buildPage } from '../../src/tree/build-page.ts';

const head = '---\ntitle: About\n---\n';

function render(body: string): { html: string; faults: string[] } {
  const { faults, ...page } = buildPage(new SourceText('pages/about.md', head + body), head.length);
  const html = writePageHtml({ slug: 'about', title: 'About', ...page }, 'en');
  return { html, faults: faults.map(({ line, column, message, rule }) => `${line}:${column} ${message} [${rule}]`) };
}

describe('a page of the journal', () => {
  it('is text, lists, tables and notes, its sections at level two', () => {
    const { html, faults } = render(
      '# Scope\n\nWrite to @editors or [the issues](/issues/).[^1]\n\n| A | B |\n|--|--:|\n| x | $5 |\n\n[^1]: See [elsewhere](../other/).',
    );
    expect(faults).toEqual([
      '4:1 "#" is for the title of the article; it is shown as one of level 2, written "##" [heading-level]',
    ]);
    expect(html).toBe(
      '<h2 id="scope">Scope</h2>\n<p>Write to @editors or <a href="/issues/">the issues</a>.' +
        '<sup class="footnote-mark"><a id="fn-ref-1" href="#fn-1" aria-label="Note 1">1</a></sup></p>\n' +
        '<div class="table-scroll" role="region" tabindex="0" aria-label="Table"><table><thead><tr><th scope="col">A</th><th scope="col" class="align-right">B</th></tr></thead>' +
        '<tbody><tr><td>x</td><td class="align-right">$5</td></tr></tbody></table></div>\n' +
        '<ol class="footnotes">\n<li id="fn-1"><p>See <a href="../other/">elsewhere</a>. <a class="backlink" href="#fn-ref-1" aria-label="Back to the text">↩</a></p></li>\n</ol>',
    );
  });

  it('reports unsafe links, images and removed HTML', () => {
    expect(render('[x](javascript:1) <big>y</big>\n\n![z](z.jpg)').faults).toEqual([
      '4:1 Link to "javascript:1" is not allowed; a link may begin with https:, http:, mailto: or tel: [link-unsafe]',
      '4:19 HTML element <big> is not allowed; it was removed and its text kept [html-removed]',
      '6:1 Pages of the journal hold text only; remove the image "z.jpg" [missing-file]',
    ]);
  });
});
