import { expect, it } from 'vitest';
import { crossrefDeposit } from '../../../src/outputs/crossref/deposit.ts';
import { recordAbstract } from '../../../src/outputs/jats/tree/record-abstract.ts';
import { crossrefFaults, hasCrossrefSchema } from '../../support/records/crossref-schema.ts';
import { loadOutputs } from '../../support/records/load-outputs.ts';

const journals = [
  'tests/fixtures/journals/records',
  'content',
  'examples/sample-journal',
  'tests/fixtures/journals/french',
];

if (!hasCrossrefSchema) process.stderr.write("Skipped: Crossref's schema is not in ../shared/data/schemas/crossref\n");

const batch = {
  ...{ id: 'test-batch', timestamp: '20260801120000' },
  depositor: { name: 'Office', email: 'office@example.org' },
};

/** Every article, with Crossmark and without, and every issue of a journal as a deposit. */
async function depositsOf(content: string): Promise<string[]> {
  const { index, articles } = await loadOutputs(content);
  const journal = { ...index.journal, crossmarkPolicy: '10.5555/policy' };
  const deposited = articles.map(({ view, text }) => ({
    view,
    abstract: recordAbstract(text.abstract),
    references: text.references,
  }));
  const alone = deposited.flatMap((article) =>
    [index.journal, journal].map((each) => crossrefDeposit({ ...batch, journal: each, articles: [article] })),
  );
  const issues = index.issues.map((issue) => {
    const own = deposited.filter(({ view }) => issue.articles.includes(view.article.id));
    return crossrefDeposit({ ...batch, journal, issue, articles: own });
  });
  return [...alone, ...issues];
}

it.skipIf(!hasCrossrefSchema)('every deposit of every journal is valid to the schema of Crossref', async () => {
  const deposits: string[] = [];
  for (const journal of journals) deposits.push(...(await depositsOf(journal)));
  expect(crossrefFaults(deposits)).toBe('');
  // The check itself works.
  const [first = ''] = deposits;
  const short = first.replace('test-batch', 'x');
  expect(crossrefFaults([short])).toContain("underruns the allowed minimum length of '4'");
});
