import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type OutputName, outputs } from '../../src/model/outputs.ts';
import { articlePath } from '../../src/model/paths.ts';
import { loadOutputs } from '../support/records/load-outputs.ts';

/** Records whose every output is kept beside this test; `npx vitest run tests/outputs/golden -u` writes them anew. */
const kept: Readonly<Record<string, readonly string[]>> = {
  content: ['2020_001530'],
  'tests/fixtures/journals/records': ['one-author', 'group-author', 'many-names', 'no-issue'],
};

/** Outputs that are no text or hold pictures, and redirects, of which the seed and the hard records have none: other tests read them. */
const unkept: ReadonlySet<OutputName> = new Set(['pdf', 'html', 'card', 'journalCard', 'redirects', 'pmc']);

for (const [journal, ids] of Object.entries(kept)) {
  const { articles, files } = await loadOutputs(journal);
  describe.each(ids)(`%s of ${journal}`, (id) => {
    const folder = `golden/${id}`;
    const beside = [...files].filter(([path]) => path.startsWith(articlePath(id)));

    it.each(beside)('%s', async (path, text) => {
      await expect(text).toMatchFileSnapshot(`${folder}/${path.slice(articlePath(id).length)}`);
    });

    it('has no golden file of an output that is no longer written', () => {
      const names = beside.map(([path]) => path.slice(articlePath(id).length));
      expect(readdirSync(join(import.meta.dirname, folder)).sort()).toEqual(['head.html', ...names].sort());
    });

    it('head', async () => {
      const head = articles.find(({ view }) => view.article.id === id)?.head ?? '';
      const lines = head.replace(/(?<=>)(?=<)/g, '\n');
      await expect(`${lines}\n`).toMatchFileSnapshot(`${folder}/head.html`);
    });
  });
}

describe('the journal of hard records', async () => {
  const { files } = await loadOutputs('tests/fixtures/journals/records');
  const lists = [...files].filter(([path]) => !path.startsWith('articles/') && !/^(keywords|issues)\//.test(path));

  it.each(lists)('%s', async (path, text) => {
    await expect(text).toMatchFileSnapshot(`golden/lists/${path}`);
  });

  it('has no golden file of a list that is no longer written', () => {
    expect(readdirSync(join(import.meta.dirname, 'golden/lists')).sort()).toEqual(lists.map(([path]) => path).sort());
  });
});

describe('an output of the table', () => {
  const names = readdirSync(join(import.meta.dirname, 'golden'), { recursive: true, encoding: 'utf8' });
  const texts = (Object.keys(outputs) as OutputName[]).filter((name) => !unkept.has(name));

  it.each(texts)('has a golden file: %s', (name) => {
    expect(names.filter((file) => file.endsWith(outputs[name].ending))).not.toEqual([]);
  });
});
