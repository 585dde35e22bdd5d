import { describe, expect, it } from 'vitest';
import { pdfAvailable } from '../../src/galleys/pdf/compiler.ts';
import { renderPdf } from '../../src/galleys/pdf/render-pdf.ts';
import { directionOf } from '../../src/language/direction.ts';
import { displayName } from '../../src/model/contributor.ts';
import { makePdfs, pdfInfo, pdfLinks, pdfText, qpdfFaults } from '../support/pdf-files.ts';
import { sharedWords, textOfHtml } from '../support/shared-words.ts';

const journals = [
  'tests/fixtures/journals/records',
  'content',
  'examples/sample-journal',
  'tests/fixtures/journals/french',
];

/** Formulae are set in another way, marks and buttons of the page are no words of the report. */
const leftOut = 'math, .math, .katex, .backlink, .footnote-back';

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
      expect(pdf.toString('latin1')).toContain(`/Lang (${article.language.split('-')[0]})`);
      expect(pdf.length).toBeLessThan(5_000_000);
    });

    it.each(pdfs)('are without a fault to qpdf: $id', ({ pdf }) => {
      expect(qpdfFaults(pdf)).toBe('');
    });

    it.each(withText)('have the words of the page: $id', ({ view, manuscript, pdf }) => {
      const { abstract = '', learningPoints = '', body, footnotes, references } = manuscript;
      const listed = references.map(({ text }) => text).join(' ');
      const page = `${view.article.title.text} ${listed} ${textOfHtml(abstract + learningPoints + body + footnotes, leftOut)}`;
      // A word that is parted at the end of a line is one word, and so is one with a hyphen of its own there.
      const whole = pdfText(pdf).replace(/\u00ad\n|-\n/g, '-');
      const joined = (text: string): string => text.replace(/[-\u2010\u2011\u00ad]/g, '');
      // What reads a PDF guesses where Arabic words end, by the distance of their letters.
      const least = directionOf(view.article.language) === 'rtl' ? 0.94 : 0.995;
      expect(sharedWords(joined(page), joined(whole))).toBeGreaterThanOrEqual(least);
    });

    it.each(pdfs)('link to what the article cites: $id', ({ view, manuscript, pdf }) => {
      const links = pdfLinks(pdf);
      const dois = manuscript.references.flatMap(({ doi }) => (doi === undefined ? [] : [doi]));
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

  it('with a character that no font has is refused by the name of the character', async () => {
    const document = '#set document(title: "T")\n#set text(font: "Source Serif 4", fallback: false)\n#"a \u{12000} b"';
    expect(await renderPdf(document, new Map())).toEqual({
      problems: [{ message: 'no font has the character "\u{12000}"; write it in another way', character: '\u{12000}' }],
    });
  });

  it('reads no file of the machine', async () => {
    const rendered = await renderPdf('#set document(title: "T")\n#read("/etc/hostname")', new Map());
    expect(rendered).toMatchObject({ problems: [{ message: expect.stringMatching(/not found|access denied/) }] });
  });
});
