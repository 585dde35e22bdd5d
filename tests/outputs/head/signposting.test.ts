import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { outputFile } from '../../../src/model/output-files.ts';
import { linkset, mergedLinks, signposts } from '../../../src/outputs/head/signposting.ts';
import { loadOutputs } from '../../support/records/load-outputs.ts';
import { signpostingFaults } from '../../support/records/signposting-faults.ts';
import { sampleView } from '../sample-view.ts';

const page = 'https://example.org/jic/articles/a/';
const galleys = [outputFile('pdf', 'a')];

describe('a linkset', () => {
  it('leads from the page to its files, and from each of them back', () => {
    const view = sampleView(
      { id: 'a', doi: '10.5555/a', supplements: [{ file: 'lab data.csv', label: 'S1' }] },
      { galleys },
    );
    const [own, ...files] = JSON.parse(linkset(view)).linkset;
    expect(own.anchor).toBe(page);
    expect(own['cite-as']).toEqual([{ href: 'https://doi.org/10.5555/a' }]);
    expect(own.type).toEqual([
      { href: 'https://schema.org/AboutPage' },
      { href: 'https://schema.org/ScholarlyArticle' },
    ]);
    expect(own.item).toEqual([
      { href: `${page}a.pdf`, type: 'application/pdf' },
      { href: `${page}a.md`, type: 'text/markdown' },
      { href: `${page}lab%20data.csv`, type: 'text/csv' },
    ]);
    const back = [{ href: page, type: 'text/html' }];
    expect(files).toEqual([
      ...['a.pdf', 'a.md', 'lab%20data.csv'].map((name) => ({ anchor: page + name, collection: back })),
      ...['a.ris', 'a.bib', 'a.nbib', 'a.csl.json'].map((name) => ({ anchor: page + name, describes: back })),
    ]);
  });

  it('of an abstract whose full text is elsewhere names the galleys as items', () => {
    const view = sampleView({ id: 'a', fullText: 'https://elsewhere.example/a' }, { galleys });
    const items = signposts(view).filter(({ rel }) => rel === 'item');
    expect(items.map(({ href }) => href)).toEqual([`${page}a.pdf`, `${page}a.md`]);
    expect(signpostingFaults(linkset(view), page)).toEqual([]);
  });

  it('of a journal without galleys has the text itself', () => {
    expect(signpostingFaults(linkset(sampleView({ id: 'a' })), page)).toEqual([]);
  });
});

describe.each([
  'content',
  'examples/sample-journal',
  'tests/fixtures/journals/records',
  'tests/fixtures/journals/french',
])('every article of %s', async (journal) => {
  const { articles, files } = await loadOutputs(journal);

  it('has a linkset by the rules of FAIR Signposting', () => {
    for (const { view } of articles) expect(signpostingFaults(linkset(view), view.url), view.url).toEqual([]);
  });

  it('says the same in its head', () => {
    for (const { view, head } of articles) {
      const $ = load(head);
      for (const { rel, href } of mergedLinks(signposts(view)))
        for (const each of rel.split(' '))
          expect($(`link[rel~="${each}"]`).filter((_, link) => $(link).attr('href') === href).length, each + href).toBe(
            1,
          );
    }
  });

  it('has every text that it names', () => {
    for (const { view } of articles)
      for (const { rel, href } of signposts(view))
        if (['describedby', 'linkset'].includes(rel)) expect([...files.keys()]).toContain(pathOf(href, view.site.url));
  });
});

const pathOf = (href: string, site: string): string => href.slice(site.length + 1);
