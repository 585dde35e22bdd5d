import { expect, it } from 'vitest';
import { journalMetadata } from '../../src/outputs/crossref/journal.ts';
import { highwireTags } from '../../src/outputs/head/highwire.ts';
import { prismTags } from '../../src/outputs/head/prism.ts';
import { front } from '../../src/outputs/jats/front.ts';
import { periodical } from '../../src/outputs/json-ld/periodical.ts';
import { articleNbib } from '../../src/outputs/nbib/nbib.ts';
import { sampleJournal } from '../model/sample-article.ts';
import { sampleView } from './sample-view.ts';

const [issn, issnPrint] = ['2284-2594', '2434-561X'];

it('the numbers of the journal online and in print stand in their places', () => {
  const view = sampleView({ id: 'a' }, { journal: { issn, issnPrint } });
  expect(front(view, { statements: [], abstracts: [] } as never, '')).toContain(
    `<issn publication-format="electronic">${issn}</issn><issn publication-format="print">${issnPrint}</issn>`,
  );
  expect(journalMetadata({ ...sampleJournal, issn, issnPrint })).toContain(
    `<issn media_type="print">${issnPrint}</issn><issn media_type="electronic">${issn}</issn>`,
  );
  const tags = [...highwireTags(view, []), ...prismTags(view)].join('\n');
  for (const [name, number] of [
    ['citation_issn', issnPrint],
    ['citation_eIssn', issn],
    ['prism.issn', issnPrint],
    ['prism.eIssn', issn],
  ]) {
    expect(tags).toContain(`name="${name}" content="${number}"`);
  }
  expect(articleNbib(view)).toContain(`IS  - ${issnPrint} (Print)\nIS  - ${issn} (Electronic)\n`);
  expect(periodical(view.site)['issn' as never]).toEqual([issn, issnPrint]);
});

it('a journal in print alone has one number', () => {
  const view = sampleView({ id: 'a' }, { journal: { issn: undefined, issnPrint } });
  expect(front(view, { statements: [], abstracts: [] } as never, '')).toContain(
    `</journal-title-group><issn publication-format="print">${issnPrint}</issn>`,
  );
  expect(periodical(view.site)['issn' as never]).toBe(issnPrint);
});
