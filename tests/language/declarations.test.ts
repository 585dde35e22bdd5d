import { describe, expect, test } from 'vitest';
import { declarationsOf } from '../../src/language/declarations.ts';
import { textsFor } from '../../src/language/texts.ts';
import type { Consent } from '../../src/model/article.ts';
import type { WrittenStatement } from '../../src/model/statement.ts';
import { sampleArticle } from '../model/sample-article.ts';

describe('consent in words', () => {
  const cases: readonly (readonly [Consent, string])[] = [
    [{ status: 'written', by: 'patient' }, 'Written informed consent to publication was obtained from the patient.'],
    [
      { status: 'verbal', by: 'next-of-kin', images: true },
      'Verbal informed consent to publication of this report and its images was obtained from the patient’s next of kin.',
    ],
    [
      { status: 'written', by: 'guardian', images: false },
      'Written informed consent to publication of this report without images was obtained from the patient’s guardian.',
    ],
    [{ status: 'written' }, 'Written informed consent to publication was obtained.'],
    [{ status: 'waived', by: 'patient' }, 'The need for consent to publication was waived.'],
    [{ status: 'not-obtainable' }, 'Consent to publication could not be obtained.'],
    [{ status: 'obtained', by: 'parent' }, 'Informed consent to publication was obtained from the patient’s parent.'],
    [{ status: 'not-applicable' }, 'Consent to publication is not applicable.'],
  ];

  test.each(cases)('%j', (consent, expected) => {
    expect(declarationsOf(sampleArticle({ id: 'a', consent }), [], textsFor('en'))).toEqual([
      { field: 'consent', heading: 'Consent', text: expected, items: [] },
    ]);
  });
});

test('an article that declares nothing has no declarations', () => {
  expect(declarationsOf(sampleArticle({ id: 'a' }), [], textsFor('en'))).toEqual([]);
});

test('contributions are listed by role, in the order of CRediT; grants with their awards and addresses', () => {
  const contributor = { affiliations: [], corresponding: false, equal: false, deceased: false };
  const article = sampleArticle({
    id: 'a',
    contributors: [
      { ...contributor, kind: 'person', family: 'Borg', given: 'Ana', credit: ['software', 'writing-review-editing'] },
      { ...contributor, kind: 'group', name: 'A Study Group', credit: ['software', 'conceptualization'] },
    ],
    funding: {
      grants: [
        { funder: 'Fund A', award: '12-3', id: '10.13039/501100000780' },
        { funder: 'Fund B', id: 'https://ror.org/05a01hn31' },
        { funder: 'Fund C' },
      ],
    },
  });
  expect(declarationsOf(article, [], textsFor('en'))).toEqual([
    {
      field: 'authors',
      heading: 'Author contributions',
      items: [
        { text: 'Conceptualization: A Study Group' },
        { text: 'Software: Ana Borg, A Study Group' },
        { text: 'Writing – review & editing: Ana Borg' },
      ],
    },
    {
      field: 'funding',
      heading: 'Funding',
      items: [
        { text: 'Fund A (award 12-3)', url: 'https://doi.org/10.13039/501100000780' },
        { text: 'Fund B', url: 'https://ror.org/05a01hn31' },
        { text: 'Fund C', url: undefined },
      ],
    },
  ]);
});

describe('statements', () => {
  const words = (subjects: WrittenStatement['subjects'], text: string, heading?: string): WrittenStatement => {
    return { subjects, text, heading };
  };

  test('stand in the place of sentences, before the list of their field, each once', () => {
    const article = sampleArticle({
      id: 'a',
      consent: { status: 'written' },
      funding: { grants: [{ funder: 'Fund A' }] },
    });
    const both = words(['ethics', 'consent'], 'Approved; she consented.', 'Ethics and consent');
    const first = words(['funding'], 'Paid by a fund.');
    const second = words(['funding'], 'And by another.', 'Support');
    expect(declarationsOf(article, [first, second, both], textsFor('en'))).toEqual([
      { field: 'funding', heading: 'Funding', statement: first, items: [{ text: 'Fund A' }] },
      { field: 'funding', heading: 'Funding', statement: second, items: [] },
      { field: 'ethics', heading: 'Ethics', statement: both, items: [] },
    ]);
  });

  test('beside the fields of a consent leave nothing to be said of it', () => {
    const article = sampleArticle({ id: 'a', consent: { status: 'written' } });
    const statement = words(['consent'], 'She signed.');
    expect(declarationsOf(article, [statement], textsFor('en'))).toEqual([
      { field: 'consent', heading: 'Consent', statement, items: [] },
    ]);
  });
});
