import type { Section } from './journal.ts';

/** The sections of a journal that names none: one for each standard type. */
export const standardSections: readonly Section[] = [
  { label: 'Case report', plural: 'Case reports', type: 'case-report', requires: [] },
  { label: 'Case series', plural: 'Case series', type: 'case-series', requires: [] },
  { label: 'Image', plural: 'Images', type: 'image', requires: [] },
  { label: 'Review', plural: 'Reviews', type: 'review', requires: [] },
  { label: 'Editorial', plural: 'Editorials', type: 'editorial', requires: [] },
  { label: 'Letter', plural: 'Letters', type: 'letter', requires: [] },
  { label: 'Conference abstract', plural: 'Conference abstracts', type: 'conference-abstract', requires: [] },
  { label: 'Correction', plural: 'Corrections', type: 'correction', requires: [] },
  {
    label: 'Expression of concern',
    plural: 'Expressions of concern',
    type: 'expression-of-concern',
    requires: [],
  },
  { label: 'Retraction', plural: 'Retractions', type: 'retraction', requires: [] },
  { label: 'Removal', plural: 'Removals', type: 'removal', requires: [] },
];
