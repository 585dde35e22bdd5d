import { describe, expect, it } from 'vitest';
import { loadOutputs } from '../support/records/load-outputs.ts';
import { outputs, writtenOf } from '../support/records/outputs.ts';
import { type PlainRecord, truthOf } from '../support/records/truth.ts';

const journals = [
  'tests/fixtures/journals/records',
  'content',
  'examples/sample-journal',
  'tests/fixtures/journals/french',
];

for (const journal of journals) {
  const { articles, files } = await loadOutputs(journal);
  describe(`every output of ${journal}`, () => {
    for (const { view, head } of articles) {
      const { article, url } = view;
      const written = writtenOf({ id: article.id, url, doi: article.doi ?? url }, head, files);
      it.each(outputs)(`says the same of ${article.id}: $name`, async ({ read, unread = [] }) => {
        const found = await read(written);
        const truth = truthOf(view);
        const fields = (Object.keys(found) as (keyof PlainRecord)[]).filter((field) => !unread.includes(field));
        expect(pick(found, fields)).toEqual(pick(truth, fields));
      });
    }
  });
}

function pick(record: Partial<PlainRecord>, fields: readonly (keyof PlainRecord)[]): Partial<PlainRecord> {
  return Object.fromEntries(fields.map((field) => [field, record[field]]));
}
