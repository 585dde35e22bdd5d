import { convert } from 'pandoc-wasm';
import { describe, expect, it } from 'vitest';
import { writeHtml } from '../../../src/outputs/html/tree/write-html.ts';
import { jatsArticle } from '../../../src/outputs/jats/jats.ts';
import { jatsFaults } from '../../support/jats-faults.ts';
import { loadOutputs } from '../../support/records/load-outputs.ts';
import { sharedWords, textOfHtml } from '../../support/shared-words.ts';

const journals = [
  'tests/fixtures/journals/records',
  'content',
  'examples/sample-journal',
  'tests/fixtures/journals/french',
];

/** Formulae, the labels of figures and tables and the names of files, which pandoc leaves out. */
const leftOut = 'math, .math, .backlink, .footnote-back, .label, .panel-label, .media-files';

for (const journal of journals) {
  const { articles } = await loadOutputs(journal);
  describe(`the JATS of ${journal}`, () => {
    const cases = articles.map((article) => ({ id: article.view.article.id, ...article }));

    it.each(cases)('is valid to the DTD: $id', ({ view, text }) => {
      expect(jatsFaults(jatsArticle(view, text))).toBe('');
    });

    it.each(cases)('has the words of the page: $id', async ({ view, text }) => {
      const { body, footnotes } = writeHtml(text, view.article.language);
      const { stdout } = await convert({ from: 'jats', to: 'html', wrap: 'none' }, jatsArticle(view, text), {});
      expect(sharedWords(textOfHtml(body + footnotes, leftOut), textOfHtml(stdout, leftOut))).toBeGreaterThanOrEqual(
        0.995,
      );
    });
  });
}
