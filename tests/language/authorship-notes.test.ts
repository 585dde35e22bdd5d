import { expect, test } from 'vitest';
import { authorMarks, authorshipNotes } from '../../src/language/authorship-notes.ts';
import { textsFor } from '../../src/language/texts.ts';
import { person } from '../outputs/sample-view.ts';

test('notes have a sign each, which stands behind every author that they are of', () => {
  const authors = [
    person('Alder', 'Ann', {
      affiliations: [0, 1],
      corresponding: true,
      equal: true,
      note: 'Shared first authorship.',
    }),
    person('Birch', 'Ben', { equal: true, note: 'Shared first authorship.', presentAddress: 'Elsewhere' }),
    person('Cedar', 'Cy'),
  ];
  const notes = authorshipNotes(authors, textsFor('en'));
  expect(notes.map(({ sign, text }) => `${sign} ${text}`)).toEqual([
    '† These authors contributed equally.',
    '§ Shared first authorship.',
    '‖ Present address: Elsewhere',
  ]);
  expect(authors.map((author) => authorMarks(author, notes).join(','))).toEqual(['1,2,*,†,§', '†,§,‖', '']);
});
