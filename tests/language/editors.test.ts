import { expect, test } from 'vitest';
import { editorLines } from '../../src/language/editors.ts';
import { textsFor } from '../../src/language/texts.ts';
import { sampleArticle } from '../model/sample-article.ts';
import { person } from '../outputs/sample-view.ts';

test('editors and reviewers have a line for each role', () => {
  const article = sampleArticle({
    id: 'a',
    editors: [
      { ...person('Alder', 'Ann', { degrees: ['MD'] }), affiliation: { text: 'Hospital, Paris' } },
      { ...person('Birch', 'Ben'), role: 'Editor in chief' },
      person('Cedar', 'Cy'),
    ],
    reviewers: [person('Dogwood', 'Di'), person('Elm', 'Ed')],
  });
  expect(editorLines(article, textsFor('en'))).toEqual([
    'Handling editor: Ann Alder MD (Hospital, Paris); Cy Cedar',
    'Editor in chief: Ben Birch',
    'Reviewed by: Di Dogwood; Ed Elm',
  ]);
  expect(editorLines(sampleArticle({ id: 'a' }), textsFor('en'))).toEqual([]);
});
