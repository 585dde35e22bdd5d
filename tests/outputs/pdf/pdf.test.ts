import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { declarationsOf } from '../../../src/language/declarations.ts';
import { directionOf } from '../../../src/language/direction.ts';
import { textsForArticle } from '../../../src/language/texts.ts';
import { displayName } from '../../../src/model/contributor.ts';
import type { WrittenStatement } from '../../../src/model/statement.ts';
import { writeHtml } from '../../../src/outputs/html/tree/write-html.ts';
import { pdfAvailable } from '../../../src/outputs/pdf/compiler.ts';
import { pdfSource } from '../../../src/outputs/pdf/pdf-source.ts';
import { pdfView } from '../../../src/outputs/pdf/pdf-view.ts';
import { renderPdf } from '../../../src/outputs/pdf/render-pdf.ts';
import type { ArticleView } from '../../../src/views/article-view.ts';
import { type ArticlePdf, makePdfs, pdfInfo, pdfLinks, pdfText, qpdfFaults } from '../../support/pdf-files.ts';
import { sharedWords, textOfHtml } from '../../support/shared-words.ts';

const journals = [
  'tests/fixtures/journals/records',
  'content',
  'examples/sample-journal',
  'tests/fixtures/journals/french',
];

/** Formulae are set in another way, marks and buttons of the page are no words of the report. */
const leftOut = 'math, .math, .katex, .backlink, .footnote-back';

/** What stands behind the text of an article. */
function declared(view: ArticleView, written: readonly WrittenStatement[]): string {
  const { article } = view;
  const texts = textsForArticle(view);
  const statements = declarationsOf(article, written, texts).flatMap(({ heading, statement, text = '', items }) => {
    const words = textOfHtml(`<p>${statement?.heading ?? heading}</p>${statement?.text ?? text}`, leftOut);
    return [words, ...items.map((item) => item.text)];
  });
  const translated = article.translations.flatMap(({ title, abstract = [], keywords }) => {
    return [title?.text ?? '', ...[...abstract, ...keywords].map(({ text }) => text)];
  });
  const supplements = article.supplements.flatMap(({ label, title }) => [label, title?.text ?? '']);
  return [...statements, ...translated, ...supplements].join(' ');
}

/** The part of the words of the page that the PDF has. */
function wordsOfPage({ view, text, pdf }: ArticlePdf): number {
  const { statements, ...parts } = writeHtml(text, view.article.language);
  const html = Object.values(parts).join('');
  const listed = text.references.map((reference) => reference.text).join(' ');
  const page = `${view.article.title.text} ${listed} ${declared(view, statements)} ${textOfHtml(html, leftOut)}`;
  // A word that is parted at the end of a line is one word, and so is one with a hyphen of its own there.
  const whole = pdfText(pdf).replace(/\u00ad\n|-\n/g, '-');
  const joined = (text: string): string => text.replace(/[-\u2010\u2011\u00ad]/g, '');
  return sharedWords(joined(page), joined(whole));
}

for (const journal of pdfAvailable() ? journals : []) {
  const { pdfs, faults } = await makePdfs(journal);
  const withText = pdfs.filter(({ view }) => view.article.notice === undefined);
  describe(`the PDFs of ${journal}`, () => {
    it('are there for every article', () => {
      expect(faults).toEqual([]);
      expect(pdfs.length).toBeGreaterThan(0);
    });

    it.each(pdfs)('say what they are: $id', ({ view: { article }, pdf }) => {
      const info = pdfInfo(pdf);
      expect(info).toMatchObject({ Tagged: 'yes', 'Page size': '595.276 x 841.89 pts (A4)', Encrypted: 'no' });
      expect(info['Title']).toContain(article.title.text);
      expect(info['Author'] ?? '').toBe(article.contributors.map(displayName).join(', '));
      expect(pdf.toString('latin1')).toContain(`/Lang (${article.language})`);
      expect(pdf.length).toBeLessThan(5_000_000);
    });

    it.each(pdfs)('are without a fault to qpdf: $id', ({ pdf }) => {
      expect(qpdfFaults(pdf)).toBe('');
    });

    it.each(withText)('have the words of the page: $id', (article) => {
      // What reads a PDF guesses where Arabic words end, by the distance of their letters.
      const { language, translations } = article.view.article;
      const languages = [language, ...translations.map((translation) => translation.language)];
      const least = languages.some((each) => directionOf(each) === 'rtl') ? 0.94 : 0.995;
      expect(wordsOfPage(article)).toBeGreaterThanOrEqual(least);
    });

    it.each(pdfs)('link to what the article cites: $id', ({ view, text, pdf }) => {
      const links = pdfLinks(pdf);
      const dois = text.references.flatMap(({ doi }) => (doi === undefined ? [] : [doi]));
      const missing = dois.filter((doi) => !links.some((link) => decodeURIComponent(link).includes(doi)));
      expect(missing).toEqual([]);
      expect(links).toContain(view.doiUrl ?? view.url);
    });
  });
}

describe.skipIf(!pdfAvailable())('a PDF', () => {
  it('is the same, byte by byte, each time', async () => {
    const [first] = (await makePdfs('content')).pdfs;
    const [second] = (await makePdfs('content')).pdfs;
    expect(first?.pdf.equals(second?.pdf ?? Buffer.from(''))).toBe(true);
  });

  it('is the same after documents that brought other fonts', async () => {
    const document = (name: string) =>
      `#import "fonts.typ": extra-families\n#set document(title: "T", date: none)\n#set text(font: ("Source Serif 4",) + extra-families, fallback: false)\n#"${name}"`;
    const first = await renderPdf(document('李明'), new Map());
    await renderPdf(document('佐藤'), new Map());
    expect(await renderPdf(document('李明'), new Map())).toEqual(first);
    expect(first).toHaveProperty('bytes');
  });

  it.each([
    ['α', 'б'],
    ['é', 'Щ'],
  ])('after one with "%s" prints its own "%s" at the same place', async (before, own) => {
    const document = (character: string) =>
      `#set document(title: "T")\n#set text(font: "Source Serif 4")\n#"word ${character} word"`;
    await renderPdf(document(before), new Map());
    const rendered = await renderPdf(document(own), new Map());
    expect('bytes' in rendered && pdfText(rendered.bytes).trim()).toBe(`word ${own} word`);
  });

  it('has two columns and the logo where the journal wishes so, and the same words', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'casebook-columns-'));
    try {
      cpSync('examples/sample-journal', folder, { recursive: true });
      appendFileSync(join(folder, 'journal.yaml'), '\npdf-columns: 2\nlogo: logo.svg\n');
      writeFileSync(
        join(folder, 'logo.svg'),
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 3"><path d="M0 0h9v3H0z"/></svg>',
      );
      const { pdfs, faults } = await makePdfs(folder);
      expect(faults).toEqual([]);
      for (const each of pdfs) {
        expect(qpdfFaults(each.pdf)).toBe('');
        // What reads a PDF leaves apart the halves of a word that is parted at the end of a column.
        expect(wordsOfPage(each)).toBeGreaterThanOrEqual(0.99);
      }
      const [{ view, text } = {}] = pdfs;
      const logo = { from: 'logo.svg' };
      const shown = view && text && pdfView({ view, citations: text.citations, logo });
      expect(shown && text && pdfSource(shown, text)).toContain('image("logo.image"');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('with a character that no font has is refused by the name of the character', async () => {
    const document = '#set document(title: "T")\n#set text(font: "Source Serif 4", fallback: false)\n#"a \u{12000} b"';
    expect(await renderPdf(document, new Map())).toEqual({
      problems: [
        { message: 'no font has the character "\u{12000}" (U+12000); write it in another way', character: '\u{12000}' },
      ],
    });
  });

  it('reads no file of the machine', async () => {
    const reading = (file: string): string => `#set document(title: "T")\n#let text = read(${JSON.stringify(file)})`;
    expect(await renderPdf(reading('article.typ'), new Map())).toHaveProperty('bytes');
    expect(await renderPdf(reading('/etc/hostname'), new Map())).toHaveProperty('problems');
  });
});
