import { describe, expect, test } from 'vitest';
import { declarationsOf } from '../../src/language/declarations.ts';
import { en } from '../../src/language/en.ts';
import type { Consent } from '../../src/model/article.ts';
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
    [{ status: 'written', statement: 'As the authors put it.' }, 'As the authors put it.'],
  ];

  test.each(cases)('%j', (consent, expected) => {
    expect(declarationsOf(sampleArticle({ id: 'a', consent }), en)).toEqual([
      { field: 'consent', heading: 'Consent', text: expected, items: [] },
    ]);
  });
});

test('an article that declares nothing has no declarations', () => {
  expect(declarationsOf(sampleArticle({ id: 'a' }), en)).toEqual([]);
});

test('contributions are listed by author, grants with their awards and addresses', () => {
  const contributor = { affiliations: [], corresponding: false, equal: false, deceased: false };
  const article = sampleArticle({
    id: 'a',
    contributors: [
      { ...contributor, kind: 'person', family: 'Borg', given: 'Ana', credit: ['software', 'writing-review-editing'] },
      { ...contributor, kind: 'group', name: 'A Study Group', credit: [] },
    ],
    funding: {
      grants: [
        { funder: 'Fund A', award: '12-3', id: '10.13039/501100000780' },
        { funder: 'Fund B', id: 'https://ror.org/05a01hn31' },
        { funder: 'Fund C' },
      ],
    },
  });
  expect(declarationsOf(article, en)).toEqual([
    {
      field: 'authors',
      heading: 'Author contributions',
      items: [{ text: 'Ana Borg: Software, Writing – review & editing' }],
    },
    {
      field: 'funding',
      heading: 'Funding',
      text: undefined,
      items: [
        { text: 'Fund A (award 12-3)', url: 'https://doi.org/10.13039/501100000780' },
        { text: 'Fund B', url: 'https://ror.org/05a01hn31' },
        { text: 'Fund C', url: undefined },
      ],
    },
  ]);
});
