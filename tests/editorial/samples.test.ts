import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { loadContent } from '../../src/content/load-content.ts';
import { formatFault } from '../../src/faults/fault-list.ts';

const cache = mkdtempSync(join(tmpdir(), 'casebook-cache-samples-'));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(cache, { recursive: true, force: true });
});

/** All that is found, each of it true: nothing but advice. */
const journals = {
  content: [
    'articles/2020_001530/references.bib:44:1  advice  Reference "kan2008" has neither a DOI nor a PMID; look it up at https://search.crossref.org  reference-doi',
  ],
  'examples/sample-journal': [
    'articles/ljcc.2024.0501/references.bib:371:1  advice  Reference "conference2019" has neither a DOI nor a PMID; look it up at https://search.crossref.org  reference-doi',
    ...['ljcc.2024.0502', 'ljcc.2025.0201', 'ljcc.2025.s102'].map(
      (id) =>
        `articles/${id}/article.md:1:1  advice  The view of the patient is missing; where it can be had, add "## Patient perspective"  care-perspective`,
    ),
  ],
};

describe('the journals of the project', () => {
  it.each(Object.entries(journals))('%s has no false alarm', async (journal, expected) => {
    vi.stubEnv('CASEBOOK_CONTENT', resolve(journal));
    vi.stubEnv('CASEBOOK_CACHE', cache);
    const { faults } = await loadContent();
    expect(faults.map((fault) => formatFault(fault).replace(`${journal}/`, ''))).toEqual(expected);
  });
});
