import { expect, test } from 'vitest';
import { atomFeed } from '../../src/metadata/atom.ts';
import { articleView } from '../../src/model/article-view.ts';
import { siteView } from '../../src/model/site-view.ts';
import { sampleArticle, sampleJournal, sampleLists } from '../model/sample-article.ts';

const site = siteView({ journal: sampleJournal, pages: [] });

test('an entry has its DOI as id, whole markup in its title, and its day as an instant', () => {
  const article = sampleArticle({
    id: 'a.1',
    doi: '10.5555/a.1',
    title: { text: 'Fever & H2O', html: 'Fever &amp; H<sub>2</sub>O' },
    abstract: 'Temperatures < 40 °C\u0000.',
    contributors: [
      {
        kind: 'group',
        name: 'A & B',
        affiliations: [],
        corresponding: false,
        equal: false,
        deceased: false,
        credit: [],
      },
    ],
  });
  const view = articleView(article, { site, notices: [], related: [], reports: [], lists: sampleLists });
  expect(atomFeed(site, [view], 'feed.atom', 'RETRACTED: ')).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>https://example.org/jic/</id>
<title>Journal of Invented Cases</title>
<updated>2024-05-01T00:00:00Z</updated>
<author><name>Journal of Invented Cases</name></author>
<link rel="self" type="application/atom+xml" href="https://example.org/jic/feed.atom"/>
<link rel="alternate" type="text/html" href="https://example.org/jic/"/>
<entry xml:lang="en">
<id>https://doi.org/10.5555/a.1</id>
<title type="html">Fever &amp;amp; H&lt;sub&gt;2&lt;/sub&gt;O</title>
<link rel="alternate" type="text/html" href="https://example.org/jic/articles/a.1/"/>
<published>2024-05-01T00:00:00Z</published>
<updated>2024-05-01T00:00:00Z</updated>
<author><name>A &amp; B</name></author>
<category term="Case report"/>
<summary>Temperatures &lt; 40 °C.</summary>
<rights>CC BY 4.0, https://creativecommons.org/licenses/by/4.0/</rights>
</entry>
</feed>
`);
});

test('a retracted article says so before its title', () => {
  const article = sampleArticle({ id: 'bad' });
  const notice = {
    kind: 'retracted',
    path: 'articles/r/',
    title: article.title,
    language: 'en',
    published: '2024-06-01',
  };
  const view = articleView(article, {
    ...{ site, related: [], reports: [], lists: sampleLists },
    notices: [{ ...notice, kind: 'retracted' }],
  });
  expect(atomFeed(site, [view], 'feed.atom', 'RETRACTED: ')).toContain(
    '<title type="html">RETRACTED: Title of bad</title>',
  );
});

test('a journal without an article has a feed without an entry', () => {
  expect(atomFeed(site, [], 'feed.atom', '')).toContain('<updated>1970-01-01T00:00:00Z</updated>');
});
