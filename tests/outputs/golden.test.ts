import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articlePath } from '../../src/model/paths.ts';
import { loadOutputs } from '../support/records/load-outputs.ts';

/** Records whose every output is kept beside this test; `npx vitest run tests/outputs/golden -u` writes them anew. */
const kept: Readonly<Record<string, readonly string[]>> = {
  content: ['2020_001530'],
  'tests/fixtures/journals/records': ['one-author', 'group-author', 'many-names', 'no-issue'],
};

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

it('every list of the journal of hard records', async () => {
  const { files } = await loadOutputs('tests/fixtures/journals/records');
  const lists = [...files].filter(([path]) => !path.startsWith('articles/') && !/^(keywords|issues)\//.test(path));
  for (const [path, text] of lists) await expect(text).toMatchFileSnapshot(`golden/lists/${path}`);
});
