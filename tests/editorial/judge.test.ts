import { describe, expect, it } from 'vitest';
import { judge } from '../../src/editorial/judge.ts';
import { fault, fileStart } from '../../src/faults/fault.ts';
import type { RuleId } from '../../src/faults/rules.ts';
import type { Article } from '../../src/model/article.ts';
import type { Declaration, Journal } from '../../src/model/journal.ts';
import { sampleArticle, sampleJournal } from '../model/sample-article.ts';

/** What is left of a fault of a rule, by a journal with these fields. */
function left(rule: RuleId, journal: Partial<Journal>, fields: Partial<Article> = {}): string[] {
  const article = sampleArticle({ id: 'a', section: 'Letters', ...fields });
  const found = [fault(rule, 'article.md', fileStart, 'Something')];
  return judge(found, article, { ...sampleJournal, ...journal }).map(({ severity }) => severity);
}

const requiring = (...requires: Declaration[]): Partial<Journal> => ({
  sections: [{ label: 'Letters', plural: 'Letters', type: 'case-report', requires }],
});

describe('judge', () => {
  it.each<[string, string[], string[]]>([
    ['as grave as the table says', left('exact-date', {}), ['warning']],
    ['as grave as the journal says', left('exact-date', { rules: { 'exact-date': 'error' } }), ['error']],
    ['nothing of a rule that is off', left('exact-date', { rules: { 'exact-date': 'off' } }), []],
    ['every fault of other rules', left('citation-undefined', {}), ['error']],
    ['what another rule requires already', left('funding-statement', requiring('funding')), []],
    ['what only other sections require', left('funding-statement', requiring('consent')), ['warning']],
    [
      'a consent that is there and not complete',
      left('consent-statement', requiring('consent'), { consent: { status: 'waived' } }),
      ['warning'],
    ],
    ['a title without the word', left('care-title', {}), ['advice']],
    ['no title below a section with it', left('care-title', {}, { section: 'Case reports' }), []],
  ])('leaves %s', (_, found, expected) => expect(found).toEqual(expected));

  it.each<[string, Partial<Journal>, string[]]>([
    ['by the rule that asks for its text', {}, ['care-perspective advice']],
    ['by the other where that one is off', { rules: { 'care-perspective': 'off' } }, ['empty-section warning']],
    ['not at all where both are off', { rules: { 'care-perspective': 'off', 'empty-section': 'off' } }, []],
  ])('tells an empty heading %s', (_, journal, expected) => {
    const found = (['care-perspective', 'empty-section'] as const).map((rule) =>
      fault(rule, 'article.md', { line: 9, column: 4 }, 'Something'),
    );
    const judged = judge(found, sampleArticle({ id: 'a' }), { ...sampleJournal, ...journal });
    expect(judged.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(expected);
  });

  it('tells of an empty heading below another place of CARE', () => {
    const found = [
      fault('care-perspective', 'article.md', fileStart, 'Something'),
      fault('empty-section', 'article.md', { line: 9, column: 4 }, 'Something'),
    ];
    expect(judge(found, sampleArticle({ id: 'a' }), sampleJournal)).toHaveLength(2);
  });
});
