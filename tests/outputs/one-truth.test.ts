import { describe, expect, it } from 'vitest';
import { pdfAvailable } from '../../src/outputs/pdf/compiler.ts';
import { makePdfs } from '../support/pdf-files.ts';
import { loadOutputs } from '../support/records/load-outputs.ts';
import { readings, writtenOf } from '../support/records/outputs.ts';
import { type PlainRecord, truthOf } from '../support/records/truth.ts';

const journals = [
  'tests/fixtures/journals/records',
  'content',
  'examples/sample-journal',
  'tests/fixtures/journals/french',
];

for (const journal of journals) {
  const { articles, files } = await loadOutputs(journal);
  const { pdfs } = pdfAvailable() ? await makePdfs(journal) : { pdfs: [] };
  describe(`every output of ${journal}`, () => {
    for (const { view, head } of articles) {
      const { article, url, issue, lists } = view;
      const truth = truthOf(view);
      const pdf = pdfs.find(({ id }) => id === article.id)?.pdf;
      const place = {
        id: article.id,
        url,
        doi: article.doi ?? url,
        issue: issue?.path,
        keyword: lists.keywords[0],
        pdf,
        truth,
      };
      const written = writtenOf(place, head, files);
      it.each(Object.values(readings).flat())(
        `says the same of ${article.id}: $name`,
        async ({ read, lacks, unread = [] }) => {
          const found = await read(written);
          if (!found) return;
          const passedOver = new Set<string>([...lacks, ...unread]);
          const fields = (Object.keys(truth) as (keyof PlainRecord)[]).filter((field) => !passedOver.has(field));
          expect(pick(found, fields)).toEqual(pick(truth, fields));
        },
      );
    }
  });
}

function pick(record: Partial<PlainRecord>, fields: readonly (keyof PlainRecord)[]): Partial<PlainRecord> {
  return Object.fromEntries(fields.map((field) => [field, record[field]]));
}
