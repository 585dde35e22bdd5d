import { expect, it } from 'vitest';
import { checkArticle } from '../../src/schema/check-article.ts';

/** A seeded random number generator (mulberry32), so that a failure can be repeated. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), 61 | bits);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Ways in which each field may be written; `undefined` leaves it out. */
const ways: Readonly<Record<string, readonly unknown[]>> = {
  title: ['A case', ' A  case\nof two lines ', 'Case #2: a "quoted" one'],
  type: [undefined, 'Case report', 'image'],
  authors: [
    'Sarah Micallef',
    'Micallef, Sarah; de la Cruz, María José',
    ['John Smith Jr', { name: 'Michele Del Prete', affiliation: 'a' }, { group: 'The ALPHA Study Group' }],
    [{ name: 'Sukarno', affiliations: ['a', 'Ward 1, B & C <D>'], orcid: 'https://orcid.org/0000-0002-1825-0097' }],
    {
      given: 'Juan',
      family: 'García Márquez',
      affiliation: 'a, b',
      corresponding: 'yes',
      credit: 'Software; Writing – original draft',
    },
  ],
  keywords: [undefined, 'a, b', 'a, b; c', ['a, b', 'c d']],
  doi: [undefined, 'https://doi.org/10.12890/2020_001530'],
  issue: [undefined, '5–6', 'Suppl 1'],
  pages: [undefined, '12–15', 'p. 12'],
  published: ['2020-03-19'],
  license: [undefined, 'CC BY-NC 4.0', 'cc0'],
  consent: [undefined, { status: 'Written', by: 'Next of kin', images: 'true' }],
  funding: [
    undefined,
    'None.',
    [{ funder: 'Trust', id: 'https://ror.org/05a01hn31' }],
    { funder: 'Trust', award: '7' },
  ],
  supplementary: [undefined, 'a.csv', ['./a.csv', { file: 'b.mp4', label: 'Video 1' }]],
  corrects: [undefined, 'a_1', ['a_1', 'doi:10.5555/b']],
  references: [undefined, 'references.bib', '1. Smith J. A.\n2. Doe J. B.', [{ id: 'a', type: 'book' }, 'Smith J. A.']],
  translations: [undefined, { 'pt-br': { title: 'Um caso', keywords: 'x, y' } }],
};

function authored(next: () => number): Record<string, unknown> {
  const entries = Object.entries(ways).map(([name, all]) => [name, all[Math.floor(next() * all.length)]] as const);
  const fields = Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  const used = JSON.stringify(fields['authors']);
  const affiliations = {
    ...(/"a"|"a, b"/.test(used) && { a: 'Hospital A' }),
    ...(used.includes('"a, b"') && { b: { institution: 'Hospital B', ror: '05a01hn31' } }),
  };
  return { ...fields, volume: '7', ...(Object.keys(affiliations).length > 0 && { affiliations }) };
}

it('brings front matter into a form that it leaves as it is', () => {
  const next = random(1);
  for (let run = 0; run < 500; run++) {
    const fields = authored(next);
    const once = checkArticle(fields);
    expect(once.problems, JSON.stringify(fields)).toEqual([]);
    const twice = checkArticle(structuredClone(once.value ?? {}));
    expect(twice, JSON.stringify(fields)).toEqual(once);
  }
});
