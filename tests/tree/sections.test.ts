import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../src/model/outline.ts';
import { writeLinkText } from '../../src/outputs/html/tree/write-html.ts';
import { build, shown } from './support.ts';

const article = `## Abstract

### Background
Counts of 10^9^/L and CO~2~ are **rare** [@a].

**Case:** A man[^1] with *fever*
and chills.

- one
- two

## LEARNING POINTS:

- Think of it.

## Key words

carcinoid; hepatic necrosis, partial.

## Case [@b]

Text.

### Course

More.

### Course

## Figure

## Abstract and more

[^1]: Note.
`;

describe('sections', () => {
  it('with a place of their own are lifted out of the body', async () => {
    const { html, abstractText, keywords, faults } = await build(article);
    expect(faults).toEqual([]);
    expect(html.abstract.replace(/<[^>]+>/g, '')).toContain('Background\nCounts of 109/L and CO2 are rare [1].');
    expect(html.learningPoints).toBe('<ul>\n<li>Think of it.</li>\n</ul>');
    expect(keywords).toEqual(['carcinoid', 'hepatic necrosis, partial']);
    expect(html.body).not.toMatch(/Background|Think|carcinoid/);
    expect(abstractText).toBe(
      'Background: Counts of 10⁹/L and CO2 are rare.\n\nCase: A man with fever and chills.\n\none\n\ntwo',
    );
  });

  it('make an outline with unique anchors and without citations', async () => {
    const { text, html } = await build(article);
    const flat = outlineOf(text.body).flatMap((entry) => [entry, ...entry.children]);
    expect(flat.map(({ id, title }) => [id, writeLinkText(title)])).toEqual([
      ['case', 'Case'],
      ['course', 'Course'],
      ['course-2', 'Course'],
      ['figure', 'Figure'],
      ['abstract-and-more', 'Abstract and more'],
    ]);
    for (const { id } of flat) expect(html.body.split(`id="${id}"`)).toHaveLength(2);
  });

  it.each([
    ['发热，病例', ['发热', '病例']],
    ['حمى، سعال', ['حمى', 'سعال']],
    ['a, b; c.', ['a, b', 'c']],
    ['*S. aureus*; CO~2~\n', ['*S. aureus*', 'CO~2~']],
    ['- *S. aureus*\n- fever, high', ['*S. aureus*', 'fever, high']],
  ])('give keywords parted as in the front matter: %s', async (text, keywords) => {
    expect((await build(`## Keywords\n\n${text}\n`)).keywords).toEqual(keywords);
  });

  it.each([
    ['## Fig 1', 'section-fig-1'],
    ['## References and notes', 'references-and-notes'],
    ['## How to cite', 'section-how-to-cite'],
    ['## Article references', 'section-article-references'],
    ['## Share', 'section-share'],
    ['## Card 1', 'section-card-1'],
    ['## Card sorting', 'card-sorting'],
    ['## …', 'section'],
    ['## Évolution à 3 mois', 'évolution-à-3-mois'],
  ])('have anchors that nothing else has: %s', async (heading, id) => {
    expect(outlineOf((await build(heading)).text.body)[0]?.id).toBe(id);
  });

  it('may begin with "#", with a structured abstract one level below', async () => {
    const { html, faults } = await build('# Abstract\n\n## Background\n\nx\n\n# Introduction\n\n## Course\n\ny');
    expect(html.abstract).toBe('<h3 id="background">Background</h3>\n<p>x</p>');
    expect(html.body).toBe('<h2 id="introduction">Introduction</h2>\n<h3 id="course">Course</h3>\n<p>y</p>');
    expect(faults.map(shown)).toEqual([
      '7:1 warning "#" is for the title of the article; it is shown as one of level 2, written "##" [heading-level]',
    ]);
  });

  it('end "# Abstract" where the others begin with "##"', async () => {
    const { html } = await build('# Abstract\n\nx\n\n## Introduction\n\ny');
    expect(html.abstract).toBe('<p>x</p>');
    expect(html.body).toBe('<h2 id="introduction">Introduction</h2>\n<p>y</p>');
  });

  it('may be missing: an abstract alone, a body alone, nothing', async () => {
    const onlyAbstract = await build('## Abstract\n\nx');
    expect(onlyAbstract.html).toEqual({
      ...{ abstract: '<p>x</p>', learningPoints: '', body: '', footnotes: '' },
      statements: [],
    });
    const onlyBody = await build('x');
    expect(onlyBody.html.abstract).toBe('');
    expect(onlyBody.abstractText).toBeUndefined();
    expect((await build('')).html.body).toBe('');
  });
});

describe('footnotes', () => {
  it('are numbered by their first marks and lead back to every mark', async () => {
    const { html, faults } = await build(
      'A[^z] b[^a] c[^z].\n\n[^a]: First *note*.\n[^z]: Second.\n\n    Two paragraphs.',
    );
    expect(faults).toEqual([]);
    expect(html.body).toBe(
      '<p>A<sup class="footnote-mark"><a id="fn-ref-1" href="#fn-1" aria-label="Note 1">1</a></sup>' +
        ' b<sup class="footnote-mark"><a id="fn-ref-2" href="#fn-2" aria-label="Note 2">2</a></sup>' +
        ' c<sup class="footnote-mark"><a id="fn-ref-1-2" href="#fn-1" aria-label="Note 1">1</a></sup>.</p>',
    );
    expect(html.footnotes).toBe(
      '<ol class="footnotes">\n<li id="fn-1"><p>Second.</p>\n<p>Two paragraphs.' +
        ' <a class="backlink" href="#fn-ref-1" aria-label="Back to the text (1)">↩</a>' +
        ' <a class="backlink" href="#fn-ref-1-2" aria-label="Back to the text (2)">↩</a></p></li>\n' +
        '<li id="fn-2"><p>First <em>note</em>. <a class="backlink" href="#fn-ref-2" aria-label="Back to the text">↩</a></p></li>\n</ol>',
    );
  });
});
