import { expect, it } from 'vitest';
import { textsFor } from '../../src/language/texts.ts';
import { firstDay } from '../../src/model/partial-date.ts';
import { articleBibtex } from '../../src/outputs/bibtex/bibtex.ts';
import { dateElement } from '../../src/outputs/crossref/elements.ts';
import { atomFeed } from '../../src/outputs/feed/atom.ts';
import { rssFeed } from '../../src/outputs/feed/rss.ts';
import { highwireTags } from '../../src/outputs/head/highwire.ts';
import { front } from '../../src/outputs/jats/front.ts';
import { articleNbib } from '../../src/outputs/nbib/nbib.ts';
import { articleRis } from '../../src/outputs/ris/ris.ts';
import { newestArticle } from '../../src/views/order.ts';
import { sampleView } from './sample-view.ts';

/** What is known, and how it is told. */
const dates = [
  {
    published: '1998-02',
    printed: ['February 1998', 'février 1998'],
    jats: 'iso-8601-date="1998-02"><month>02</month><year>1998</year>',
    crossref: '<month>02</month><year>1998</year>',
    highwire: '1998/02',
    nbib: 'DP  - 1998 Feb\n',
    ris: 'PY  - 1998\r\nDA  - 1998/02/',
    day: '1998-02-01',
  },
  {
    published: '1998',
    printed: ['1998', '1998'],
    jats: 'iso-8601-date="1998"><year>1998</year>',
    crossref: '<year>1998</year>',
    highwire: '1998',
    nbib: 'DP  - 1998\n',
    ris: 'PY  - 1998\r\n',
    day: '1998-01-01',
  },
];

it.each(dates)(
  '$published is told as it is known',
  ({ published, printed, jats, crossref, highwire, nbib, ris, day }) => {
    const view = sampleView({ id: 'a', published }, { year: 1998 });
    expect(['en', 'fr'].map((language) => textsFor(language).date(published))).toEqual(printed);
    expect(front(view, { statements: [], abstracts: [] } as never, '')).toContain(jats);
    expect(dateElement('publication_date', published)).toContain(`>${crossref}</publication_date>`);
    expect(highwireTags(view, []).join('\n')).toContain(`name="citation_publication_date" content="${highwire}"`);
    expect(articleNbib(view)).toContain(nbib);
    expect(articleNbib(view)).not.toContain('DEP ');
    expect(articleRis(view)).toContain(ris);
    expect(articleBibtex(view)).toContain('year = {1998}');
    const feed = { site: view.site, title: 'A', list: '', articles: [view] };
    expect(atomFeed(feed)).toContain(`<published>${day}T00:00:00Z</published>`);
    expect(rssFeed(feed)).toContain(new Date(`${day}T00:00:00Z`).toUTCString());
    expect(firstDay(published)).toBe(day);
  },
);

it('a date that is known in part stands before the days in it', () => {
  const articles = ['1998', '1998-02', '1998-02-01', '1998-01-31'].map(
    (published) => sampleView({ id: 'a', published }).article,
  );
  expect(articles.toSorted(newestArticle).map(({ published }) => published)).toEqual([
    '1998-02-01',
    '1998-02',
    '1998-01-31',
    '1998',
  ]);
});
