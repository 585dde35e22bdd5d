import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { imagesIn } from '../../../src/images/inline-images.ts';
import type { Article } from '../../../src/model/article.ts';
import type { ArticleText } from '../../../src/model/article-text.ts';
import type { Journal } from '../../../src/model/journal.ts';
import type { Theme } from '../../../src/model/theme.ts';
import { offlineHtml } from '../../../src/outputs/html/offline-html.ts';
import { withImagesInside } from '../../../src/outputs/html/offline-images.ts';
import { offlineView } from '../../../src/outputs/html/offline-view.ts';
import { writeHtml } from '../../../src/outputs/html/tree/write-html.ts';
import { loadOutputs } from '../../support/records/load-outputs.ts';
import { sharedWords, textOfHtml } from '../../support/shared-words.ts';
import { sampleView } from '../sample-view.ts';

const journals = [
  'tests/fixtures/journals/records',
  'content',
  'examples/sample-journal',
  'tests/fixtures/journals/french',
];
const { articles } = await loadOutputs('tests/fixtures/journals/french');
const data = 'data:image/png;base64,AAAA';

for (const journal of journals) {
  const { articles } = await loadOutputs(journal);
  const cases = articles.map(({ view, text: articleText }) => {
    const images = new Map(imagesIn(articleText).map((name) => [name, data]));
    const shown = offlineView({ view, citations: articleText.citations });
    return { id: view.article.id, view, articleText, html: offlineHtml(shown, articleText, images) };
  });

  describe(`the one file of each article of ${journal}`, () => {
    it.each(cases)('needs nothing else: $id', ({ html }) => {
      const $ = load(html);
      expect($('script, link[rel="stylesheet"], iframe, object').length).toBe(0);
      expect(
        $('img')
          .toArray()
          .map((image) => $(image).attr('src')),
      ).toEqual(
        $('img')
          .toArray()
          .map(() => data),
      );
      expect($('[srcset], [interestfor], [onclick]').length).toBe(0);
    });

    it.each(cases)('has the words of the page: $id', ({ view, articleText, html }) => {
      const { statements, ...parts } = writeHtml(articleText, view.article.language);
      const written = [...Object.values(parts), ...statements.flatMap(({ heading = '', text }) => [heading, text])];
      const page = textOfHtml(written.join(' '));
      const listed = articleText.references.map(({ text }) => text).join(' ');
      expect(sharedWords(`${view.article.title.text} ${page} ${listed}`, textOfHtml(html))).toBe(1);
    });

    it.each(cases)('leads from each reference back to its citations: $id', ({ articleText, html }) => {
      const $ = load(html);
      const back = $('.back-links a').toArray();
      const places = articleText.references.flatMap(({ citedAt }) => citedAt.map((id) => `#${id}`));
      expect(back.map((link) => $(link).attr('href'))).toEqual(places);
      expect(places.filter((place) => $(place).length !== 1)).toEqual([]);
    });

    it.each(cases)('is kept out of search engines, which find the page: $id', ({ view, html }) => {
      const $ = load(html);
      expect($('meta[name="robots"]').attr('content')).toBe('noindex');
      expect($('link[rel="canonical"]').attr('href')).toBe(view.url);
    });

    it.each(cases)('has no link within the file that leads nowhere: $id', ({ html }) => {
      const $ = load(html);
      const targets = $('a[href^="#"]')
        .toArray()
        .map((element) => ($(element).attr('href') ?? '').slice(1));
      expect(targets.filter((id) => $(`[id="${id}"]`).length === 0)).toEqual([]);
    });
  });
}

describe('the references of an article in Arabic', async () => {
  const { articles: all } = await loadOutputs('examples/arabic-journal');
  const article = all.find(({ view }) => view.article.id === 'mkt.2025.1');

  it('are read from the side of their letters', () => {
    if (article === undefined) throw new Error('No article');
    const { view, text: articleText } = article;
    const $ = load(offlineHtml(offlineView({ view, citations: articleText.citations }), articleText, new Map()));
    expect($('#ref-1 > [dir=ltr]').text()).toBe(articleText.references[0]?.text);
    // Only its year and pages.
    expect($('#ref-2 > [dir]').text()).toBe('2021;2:5–9');
  });
});

describe('what a PDF shows of an article, too', () => {
  const articleText = articles[0]?.text as ArticleText;
  const htmlOf = (fields: Partial<Article>, journal: Partial<Journal> = {}) =>
    load(
      offlineHtml(
        offlineView({ view: sampleView({ id: 'a', ...fields }, { journal }), citations: articleText.citations }),
        articleText,
        new Map(),
      ),
    );

  it('its numbers at PubMed', () => {
    const $ = htmlOf({ doi: '10.5555/a', pmid: '123', pmcid: 'PMC45' });
    expect($('.meta p:contains("PMID")').text()).toBe('https://doi.org/10.5555/a · PMID 123 · PMC45');
    expect($('a:contains("PMC45")').attr('href')).toBe('https://pmc.ncbi.nlm.nih.gov/articles/PMC45/');
    expect(htmlOf({}).text()).not.toContain('PMID');
  });

  it('who has the copyright', () => {
    expect(htmlOf({}, { copyrightHolder: 'The authors' }).text()).toContain('© 2024 The authors · Licence');
    expect(htmlOf({}).text()).not.toContain('©');
  });

  it('the accent of the journal', () => {
    const accent = { light: '#7a1f3d', dark: '#f0a0b8' };
    const style = (theme: Partial<Theme>) => htmlOf({}, { theme: { fonts: {}, ...theme } })('style').text();
    expect(style({ accent })).toContain('a{color:#7a1f3d}');
    expect(style({ accent })).toContain('border-top:3px solid #7a1f3d');
    expect(style({})).toContain('a{color:#0b5563}');
  });
});

describe('an image', () => {
  const url = 'https://example.org/articles/a/';

  it('is inside, and leads to its original on the site', () => {
    const html =
      '<a class="figure-link" href="ct%201.jpg"><img src="ct%201-960.webp" srcset="ct%201-480.webp 480w, ct%201.jpg 1200w" sizes="50vw" width="1200" height="800" loading="lazy" decoding="async" alt="Scan"></a>';
    expect(withImagesInside(html, new Map([['ct 1.jpg', data]]), url)).toBe(
      `<a href="${url}ct%201.jpg"><img src="${data}" width="1200" height="800" alt="Scan"></a>`,
    );
  });

  it('that is not given is shown from the site', () => {
    const html = '<img src="a.svg" width="1" height="1" alt="A">';
    expect(withImagesInside(html, new Map(), url)).toBe(`<img src="${url}a.svg" width="1" height="1" alt="A">`);
  });
});
