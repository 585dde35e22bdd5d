import type { Journal } from '../../model/journal.ts';
import { standardSections } from '../../model/standard-sections.ts';

/** Stands in for a journal that could not be read, so that its articles are checked in the same run. Never published. */
export const unknownJournal: Journal = {
  title: '',
  shortTitle: '',
  abbreviation: '',
  url: 'http://localhost',
  language: 'en',
  license: 'CC-BY-4.0',
  issueLabel: '{number}',
  volumes: {},
  sections: standardSections,
  citationStyle: { references: 'casebook-references', howToCite: 'casebook-how-to-cite' },
  preservation: [],
  rules: {},
  theme: { fonts: {} },
  demonstration: true,
};
