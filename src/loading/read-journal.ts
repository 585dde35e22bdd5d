import type { Fault, SourceText } from '../faults/fault.ts';
import type { Journal } from '../model/journal.ts';
import { standardSections } from '../model/standard-sections.ts';
import { type JournalFields, journalFields } from '../schema/journal.ts';
import { readFields } from './read-fields.ts';

/** Reads and checks journal.yaml; without a journal where there is an error in it. */
export function readJournal(source: SourceText): { journal?: Journal; faults: readonly Fault[] } {
  const { value, faults } = readFields(journalFields, source);
  return value ? { journal: journalOf(value), faults } : { faults };
}

function journalOf(fields: JournalFields): Journal {
  const { title, description, issn, owner, publisher, url, license, contact, notice } = fields;
  const style = fields['citation-style'];
  return {
    ...{ title, description, issn, owner, publisher, url, license, contact, notice },
    shortTitle: fields['short-title'] ?? title,
    abbreviation: fields.abbreviation ?? title,
    doiPrefix: fields['doi-prefix'],
    language: fields.language ?? 'en',
    issueLabel: fields['issue-label'] ?? '{year}: Vol {volume} No {number}',
    volumes: fields.volumes ?? {},
    sections: sectionsOf(fields),
    citationStyle: {
      references: style?.references ?? 'casebook-references',
      howToCite: style?.['how-to-cite'] ?? 'casebook-how-to-cite',
    },
    demonstration: fields.demonstration ?? false,
  };
}

function sectionsOf({ sections }: JournalFields): Journal['sections'] {
  if (sections === undefined) return standardSections;
  return sections.map(({ label, plural, type, requires }) => {
    return { label, plural: plural ?? label, type, requires: requires ?? [] };
  });
}
