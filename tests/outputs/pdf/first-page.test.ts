import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pdfAvailable } from '../../../src/outputs/pdf/compiler.ts';
import { type ArticlePdf, makePdfs, pdfText } from '../../support/pdf-files.ts';

const journals = [
  'tests/fixtures/journals/records',
  'content',
  'examples/sample-journal',
  'tests/fixtures/journals/french',
];
/** As clients look for one, which take the first on the first page for that of the article; pdftotext adds marks of direction. */
const doi = /\b10\.\d{4,9}\/[^\s"<>\u202a-\u202e]+/;

const pagesOf = ({ pdf }: ArticlePdf): string[] => pdfText(pdf).split('\f').slice(0, -1);

for (const journal of pdfAvailable() ? journals : []) {
  const { pdfs } = await makePdfs(journal);
  const named = pdfs.filter(({ view }) => view.article.doi !== undefined);

  describe(`the PDFs of ${journal}`, () => {
    it.each(named)('show their own DOI before any other: $id', (article) => {
      expect(doi.exec(pagesOf(article)[0] ?? '')?.[0]).toBe(article.view.article.doi);
    });

    it.each(pdfs)('say above each further page where they stand: $id', (article) => {
      const { view } = article;
      const { volume, pages, eLocator, doi } = view.article;
      for (const page of pagesOf(article).slice(1)) {
        const top = page.slice(0, 400).replace(/\s+/g, ' ');
        expect(top).toContain(`${view.site.shortTitle} ${view.year}${volume === undefined ? '' : `;${volume}`}`);
        for (const part of [pages?.first ?? eLocator, doi]) if (part !== undefined) expect(top).toContain(`:${part}`);
      }
    });
  });
}

const another = '10.5555/another';
const front = {
  ...{ title: `A letter on ${another}`, published: '2024-01-05', doi: '10.5555/own', 'comments-on': another },
  ...{ volume: 7, issue: 3, pages: '11-14', 'short-title': 'A letter', section: 'Letter' },
  authors: [{ name: 'Anna Example', corresponding: true }, { name: 'Ben Sample' }],
  notice: `It comments on ${another}.`,
};

describe.skipIf(!pdfAvailable())('an article that comments on another', async () => {
  const content = mkdtempSync(join(tmpdir(), 'casebook-letter-'));
  mkdirSync(join(content, 'articles/letter'), { recursive: true });
  const journal = {
    title: 'Journal of Letters',
    'short-title': 'J Lett',
    url: 'https://example.org',
    license: 'CC-BY-4.0',
  };
  writeFileSync(join(content, 'journal.yaml'), JSON.stringify({ ...journal, volumes: { 7: 2024 } }));
  const body = `## Abstract\n\nOf https://doi.org/${another}.\n\n## Letter\n\n${'It goes on. '.repeat(600)}`;
  writeFileSync(join(content, 'articles/letter/article.md'), `---\n${JSON.stringify(front)}\n---\n\n${body}`);
  const { pdfs } = await makePdfs(content);
  rmSync(content, { recursive: true });
  const pages = pdfs.flatMap(pagesOf);

  it('shows its own DOI first', () => {
    expect(doi.exec(pages[0] ?? '')?.[0]).toBe('10.5555/own');
    expect(pages[0]).toContain(another);
  });

  it('runs with its authors, journal, year, volume, first page and DOI', () => {
    const [, second = ''] = pages;
    expect(second).toMatch(/^\s*Anna Example et al\. · A letter\s+J Lett 2024;7\(3\):11 · doi:10\.5555\/own\s/);
  });
});
