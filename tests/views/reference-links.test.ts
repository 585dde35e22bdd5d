import { expect, test } from 'vitest';
import type { ListedReference } from '../../src/model/article-text.ts';
import { referenceLinks } from '../../src/views/reference-links.ts';

const reference = (fields: Partial<ListedReference>): ListedReference => ({
  number: 1,
  key: 'kan2008',
  nodes: [],
  text: 'Kan Z. Liver & spleen.',
  citedAt: [],
  ...fields,
});

const scholar = { kind: 'scholar', url: 'https://scholar.google.com/scholar?q=Kan+Z.+Liver+%26+spleen.' };

test.each([
  ['nothing but a text', {}, [scholar]],
  [
    'every identifier',
    { doi: '10.1000/x', pmid: '123', pmcid: 'PMC45' },
    [
      { kind: 'doi', url: 'https://doi.org/10.1000/x' },
      { kind: 'pubmed', url: 'https://pubmed.ncbi.nlm.nih.gov/123/' },
      { kind: 'pmc', url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC45/' },
      scholar,
    ],
  ],
  ['an address', { url: 'https://example.org/a' }, [{ kind: 'link', url: 'https://example.org/a' }, scholar]],
  [
    'an address that the DOI stands for',
    { doi: '10.1000/x', url: 'https://example.org/a' },
    [{ kind: 'doi', url: 'https://doi.org/10.1000/x' }, scholar],
  ],
])('a reference with %s', (_, fields, expected) => {
  expect(referenceLinks(reference(fields))).toEqual(expected);
});

test('Google Scholar is asked no more than it takes', () => {
  const [link] = referenceLinks(reference({ text: 'x'.repeat(400) }));
  expect(new URL(link?.url ?? '').searchParams.get('q')).toHaveLength(250);
});
