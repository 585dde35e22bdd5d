import { expect, test } from 'vitest';
import { sectionOfHeading } from '../../src/language/section-headings.ts';

test.each([
  ['Abstract', 'abstract'],
  ['RÉSUMÉ', 'abstract'],
  ['Re\u0301sume\u0301', 'abstract'],
  ['Zusammenfassung', 'abstract'],
  ['Learning points', 'learning-points'],
  ['Points clés', 'learning-points'],
  ['Mots-clés', 'keywords'],
  ['Palabras clave', 'keywords'],
  ['Références', 'references'],
  ['Bibliografía', 'references'],
  ['الملخص', 'abstract'],
  ['النقاط التعليمية', 'learning-points'],
  ['الكلمات المفتاحية', 'keywords'],
  ['المراجع', 'references'],
  ['چکیده', 'abstract'],
  ['الخلاصة', undefined],
  ['References', 'references'],
  ['Abstract of the first visit', undefined],
  ['Discussion', undefined],
])('%s is %s', (text, expected) => {
  expect(sectionOfHeading(text)).toBe(expected);
});
