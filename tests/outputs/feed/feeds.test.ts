import { describe, expect, it } from 'vitest';
import { richText } from '../../../src/citation/rich-text.ts';
import { unmarked } from '../../../src/model/text.ts';
import { atomFeed } from '../../../src/outputs/feed/atom.ts';
import type { Feed } from '../../../src/outputs/feed/feed.ts';
import { jsonFeed } from '../../../src/outputs/feed/json-feed.ts';
import { rssFeed } from '../../../src/outputs/feed/rss.ts';
import type { Notice } from '../../../src/views/related.ts';
import { group, sampleView } from '../sample-view.ts';

const report = sampleView({
  id: 'a.1',
  doi: '10.5555/a.1',
  title: richText('Fever &amp; H<sub>2</sub>O'),
  abstract: 'Temperatures < 40 °C\u0000.\n\nSecond paragraph.',
  keywords: ['fever'],
  contributors: [group('A & B')],
});
const notice: Notice = {
  kind: 'retracted',
  path: 'articles/r/',
  title: unmarked('Retraction'),
  language: 'en',
  published: '2024-06-01',
};
const retracted = sampleView({ id: 'bad' }, { notices: [notice] });

const feedOf = (...articles: Feed['articles']): Feed => ({
  site: report.site,
  title: 'Journal of Invented Cases, Vol 1',
  list: 'issues/1/1/',
  articles,
});

describe('an Atom feed', () => {
  it('has the DOI as id, markup in titles, days as instants, and the licence', () => {
    expect(atomFeed(feedOf(report))).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>https://example.org/jic/issues/1/1/</id>
<title>Journal of Invented Cases, Vol 1</title>
<updated>2024-05-01T00:00:00Z</updated>
<author><name>Journal of Invented Cases</name></author>
<link rel="self" type="application/atom+xml" href="https://example.org/jic/issues/1/1/feed.atom"/>
<link rel="alternate" type="text/html" href="https://example.org/jic/issues/1/1/"/>
<entry xml:lang="en">
<id>https://doi.org/10.5555/a.1</id>
<title type="html">Fever &amp;amp; H&lt;sub&gt;2&lt;/sub&gt;O</title>
<link rel="alternate" type="text/html" href="https://example.org/jic/articles/a.1/"/>
<published>2024-05-01T00:00:00Z</published>
<updated>2024-05-01T00:00:00Z</updated>
<author><name>A &amp; B</name></author>
<category term="Case report"/>
<category term="fever"/>
<summary>Temperatures &lt; 40 °C.

Second paragraph.</summary>
<rights>CC BY 4.0, https://creativecommons.org/licenses/by/4.0/</rights>
</entry>
</feed>
`);
  });

  it('tells of a retraction in title and date', () => {
    const feed = atomFeed(feedOf(retracted));
    expect(feed).toContain('<title type="html">RETRACTED: Title of bad</title>');
    expect(feed).toContain('<published>2024-05-01T00:00:00Z</published>\n<updated>2024-06-01T00:00:00Z</updated>');
    expect(feed).toContain('<updated>2024-06-01T00:00:00Z</updated>\n<author>');
  });

  it('without an article has no entry', () => {
    expect(atomFeed(feedOf())).toContain('<updated>1970-01-01T00:00:00Z</updated>');
  });
});

it('an RSS feed has dates as in e-mail, every author, and descriptions that are read as HTML', () => {
  expect(rssFeed(feedOf(report))).toBe(`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>Journal of Invented Cases, Vol 1</title>
<link>https://example.org/jic/issues/1/1/</link>
<description>Journal of Invented Cases, Vol 1</description>
<language>en</language>
<lastBuildDate>Wed, 01 May 2024 00:00:00 GMT</lastBuildDate>
<atom:link rel="self" type="application/rss+xml" href="https://example.org/jic/issues/1/1/feed.rss"/>
<item>
<title>Fever &amp; H2O</title>
<link>https://example.org/jic/articles/a.1/</link>
<guid isPermaLink="false">https://doi.org/10.5555/a.1</guid>
<pubDate>Wed, 01 May 2024 00:00:00 GMT</pubDate>
<dc:creator>A &amp; B</dc:creator>
<dc:language>en</dc:language>
<category>Case report</category>
<category>fever</category>
<description>&lt;p&gt;Temperatures &amp;lt; 40 °C.&lt;/p&gt;
&lt;p&gt;Second paragraph.&lt;/p&gt;</description>
<dc:rights>CC BY 4.0, https://creativecommons.org/licenses/by/4.0/</dc:rights>
</item>
</channel>
</rss>
`);
});

it('an item of a JSON Feed without an abstract has its title as content', () => {
  const { items, ...feed } = JSON.parse(jsonFeed(feedOf(retracted)));
  expect(feed).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Journal of Invented Cases, Vol 1',
    home_page_url: 'https://example.org/jic/issues/1/1/',
    feed_url: 'https://example.org/jic/issues/1/1/feed.json',
    language: 'en',
    authors: [{ name: 'Journal of Invented Cases', url: 'https://example.org/jic/' }],
  });
  expect(items).toEqual([
    {
      id: 'https://example.org/jic/articles/bad/',
      url: 'https://example.org/jic/articles/bad/',
      title: 'RETRACTED: Title of bad',
      content_text: 'Title of bad',
      image: 'https://example.org/jic/articles/bad/bad-card.png',
      date_published: '2024-05-01T00:00:00Z',
      date_modified: '2024-06-01T00:00:00Z',
      authors: [],
      tags: ['Case report'],
      language: 'en',
      _license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    },
  ]);
});
