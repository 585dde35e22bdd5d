import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { convert } from 'pandoc-wasm';
import { describe, expect, it } from 'vitest';
import { jatsArticle } from '../../src/galleys/jats/jats.ts';
import { loadOutputs } from '../support/records/load-outputs.ts';
import { sharedWords, textOfHtml } from '../support/shared-words.ts';

const journals = [
  'tests/fixtures/journals/records',
  'content',
  'examples/sample-journal',
  'tests/fixtures/journals/french',
];

const catalog = join(
  dirname(createRequire(import.meta.url).resolve('@jats4r/dtds/package.json')),
  'schema',
  'catalog.xml',
);

/** Validates against the DTD; gives what xmllint finds. */
function faultsOf(xml: string): string {
  try {
    execFileSync('xmllint', ['--nonet', '--noout', '--valid', '-'], {
      input: xml,
      env: { ...process.env, XML_CATALOG_FILES: catalog },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    return '';
  } catch (error) {
    return String((error as { stderr?: Buffer }).stderr);
  }
}

/** Formulae, and the labels of figures and tables, which pandoc leaves out. */
const leftOut = 'math, .math, .backlink, .footnote-back, .label, .panel-label';

for (const journal of journals) {
  const { articles } = await loadOutputs(journal);
  describe(`the JATS of ${journal}`, () => {
    const cases = articles.map((article) => ({ id: article.view.article.id, ...article }));

    it.each(cases)('is valid to the DTD: $id', ({ view, manuscript }) => {
      expect(faultsOf(jatsArticle(view, manuscript))).toBe('');
    });

    it.each(cases)('has the words of the page: $id', async ({ view, manuscript }) => {
      const { stdout } = await convert({ from: 'jats', to: 'html', wrap: 'none' }, jatsArticle(view, manuscript), {});
      expect(
        sharedWords(textOfHtml(manuscript.body + manuscript.footnotes, leftOut), textOfHtml(stdout, leftOut)),
      ).toBeGreaterThanOrEqual(0.995);
    });
  });
}
