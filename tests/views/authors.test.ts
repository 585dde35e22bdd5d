import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { displayName } from '../../src/model/contributor.ts';
import { joinAuthors } from '../../src/views/authors.ts';
import { sampleArticle, sampleContributor } from '../model/sample-article.ts';

/** Articles by their authors, oldest first, as the index has them. */
function articles(...authors: readonly (readonly string[])[]): readonly Article[] {
  return authors
    .map((names, at) => sampleArticle({ id: `a${at}`, contributors: names.map(sampleContributor) }))
    .reverse();
}

/** Each author as slug, name, ORCID and the articles, newest first. */
function joined(list: readonly Article[]): readonly string[] {
  return joinAuthors(list, []).all.map(
    ({ slug, contributor: latest, orcid, articles: theirs }) =>
      `${slug}: ${displayName(latest)} ${orcid ?? '–'} ${theirs.map(({ id }) => id).join(' ')}`,
  );
}

describe('people', () => {
  test.each([
    ['of one ORCID are one, whatever their names', [['Ana Lima A'], ['Ana Costa A']], ['ana-lima: Ana Costa A a1 a0']],
    [
      'of one name and two ORCIDs are two',
      [['Ana Lima A'], ['Ana Lima B']],
      ['ana-lima: Ana Lima A a0', 'ana-lima-2: Ana Lima B a1'],
    ],
    [
      'of one name without ORCID are one',
      [['Ana Lima'], ['Ana Lima', 'Bo Ek'], ['ana lima']],
      ['ana-lima: ana lima – a2 a1 a0', 'bo-ek: Bo Ek – a1'],
    ],
    [
      'without ORCID are the only person of their name, before and after',
      [['Ana Lima'], ['Ana Lima A'], ['Ana Lima']],
      ['ana-lima: Ana Lima A a2 a1 a0'],
    ],
    [
      'without ORCID are the only person who ever had their name',
      [['Ana Lima A'], ['Ana Costa A'], ['Ana Lima']],
      ['ana-lima: Ana Lima A a2 a1 a0'],
    ],
    [
      'without ORCID stand for themselves where two have their name',
      [['Ana Lima A'], ['Ana Lima'], ['Ana Lima B'], ['Ana Lima']],
      ['ana-lima: Ana Lima A a0', 'ana-lima-2: Ana Lima – a3 a1', 'ana-lima-3: Ana Lima B a2'],
    ],
    [
      'of one name in one article are two',
      [['Ana Lima A', 'Ana Lima'], ['Ana Lima']],
      ['ana-lima: Ana Lima A a0', 'ana-lima-2: Ana Lima – a1 a0'],
    ],
    ['and groups of one name are two', [['[Lima]', 'Lima']], ['lima: Lima – a0', 'lima-2: Lima – a0']],
  ] as const)('%s', (_, authors, expected) => {
    expect(joined(articles(...authors))).toEqual(expected);
  });

  test('keep their slugs when others publish later', () => {
    const before = joined(articles(['Ana Lima A'], ['Ana Lima B']));
    const after = joined(articles(['Ana Lima A'], ['Ana Lima B'], ['Ana Lima C', 'Bo Ek']));
    expect(after.slice(0, 2)).toEqual(before);
  });
});

test('every contributor of every article is one of the authors', () => {
  const list = articles(['Ana Lima A', '[ALPHA]'], ['Ana Lima', 'Bo Ek']);
  const { all, byContributor } = joinAuthors(list, []);
  const found = list.flatMap(({ contributors }) => contributors.map((each) => byContributor.get(each)?.slug));
  expect(found).toEqual(['ana-lima', 'bo-ek', 'ana-lima', 'alpha']);
  expect(all).toHaveLength(3);
});

test('the affiliations are those of the latest article that has any', () => {
  const at = (id: string, places: readonly string[]) =>
    sampleArticle({
      id,
      affiliations: places.map((text) => ({ text })),
      contributors: [{ ...sampleContributor('Ana Lima'), affiliations: places.map((_, place) => place) }],
    });
  const [author] = joinAuthors([at('c', []), at('b', ['Second', 'Third']), at('a', ['First'])], []).all;
  expect(author?.affiliations).toEqual(['Second', 'Third']);
});
