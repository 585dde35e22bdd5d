import { expect, test } from 'vitest';
import { slugGiver, slugOf } from '../../src/text/slug.ts';

test.each([
  ['Sarah Micallef', 'sarah-micallef'],
  ['María José de la Cruz', 'maria-jose-de-la-cruz'],
  ['Siân O’Brien-Øster', 'sian-obrien-oster'],
  ['Łukasz Strauß', 'lukasz-strauss'],
  ['İrem Yıldız', 'irem-yildiz'],
  ['Nguyễn Thị Ánh', 'nguyen-thi-anh'],
  ['王小明', '王小明'],
  ['Ελένη Φανταστίδου', 'ελενη-φανταστιδου'],
  ['Алексей Йорданов', 'алексей-йорданов'],
  ['さくら がか', 'さくら-がか'],
  ['محمد الأحمد', 'محمد-الأحمد'],
  ['β-hydroxybutyrate', 'β-hydroxybutyrate'],
  ['H₂O, CD4+ & IL-6', 'h2o-cd4-il-6'],
  ['  The ALPHA Study Group. ', 'the-alpha-study-group'],
  ['++', 'unnamed'],
  ['a/../b', 'a-b'],
])('the slug of %j is %j', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test('a slug is never longer than a folder may be called', () => {
  const slug = slugOf(`${'王'.repeat(59)} ${'明'.repeat(200)}`);
  expect(slug).toBe('王'.repeat(59));
  expect(Buffer.byteLength(slugOf('𠮷'.repeat(200)))).toBe(240);
});

test('a slug that is taken gets the next number', () => {
  const give = slugGiver();
  expect(['Ana', 'Bo'].map(slugGiver(['ana', 'ana-2']))).toEqual(['ana-3', 'bo']);
  expect(['Ana', 'Aná', 'ana 2', 'ANA', 'Ana'].map(give)).toEqual(['ana', 'ana-2', 'ana-2-2', 'ana-3', 'ana-4']);
});
