import type { Fault, SourceText } from '../../faults/fault.ts';
import { standardSections } from '../../language/standard-sections.ts';
import { textsFor } from '../../language/texts.ts';
import { nightColour } from '../../model/colour.ts';
import type { Journal } from '../../model/journal.ts';
import type { Theme } from '../../model/theme.ts';
import { type JournalFields, journalFields } from '../../schema/journal.ts';
import { type ReadFields, readFields } from '../../yaml/read-fields.ts';

export interface ReadJournal {
  /** Absent where there is an error in journal.yaml. */
  readonly journal?: Journal | undefined;
  readonly faults: readonly Fault[];
  readonly position: ReadFields<JournalFields>['position'];
}

/** Reads and checks journal.yaml. */
export function readJournal(source: SourceText): ReadJournal {
  const { value, faults, position } = readFields(journalFields, source);
  return { journal: value && journalOf(value), faults, position };
}

function journalOf(fields: JournalFields): Journal {
  const { language = 'en' } = fields;
  const { title, description, issn, owner, publisher, url, license, contact, depositor, notice } = fields;
  const style = fields['citation-style'];
  return {
    ...{ title, description, issn, owner, publisher, url, license, contact, depositor, notice },
    shortTitle: fields['short-title'] ?? title,
    abbreviation: fields.abbreviation ?? title,
    doiPrefix: fields['doi-prefix'],
    submitUrl: fields['submit-url'],
    issnPrint: fields['issn-print'],
    copyrightHolder: fields['copyright-holder'],
    language,
    issueLabel: fields['issue-label'] ?? textsFor(language).issueLabel,
    volumes: fields.volumes ?? {},
    sections: sectionsOf(fields, language),
    citationStyle: {
      references: style?.references ?? 'casebook-references',
      howToCite: style?.['how-to-cite'] ?? 'casebook-how-to-cite',
    },
    preservation: fields.preservation ?? [],
    crossmarkPolicy: fields['crossmark-policy'],
    theme: themeOf(fields),
    rules: fields.rules ?? {},
    demonstration: fields.demonstration ?? false,
  };
}

/** Stands in for a journal that could not be read, so that its articles are checked in the same run. Never published. */
export const unknownJournal = journalOf({
  title: '',
  url: 'http://localhost',
  license: 'CC-BY-4.0',
  'issue-label': '{number}',
  demonstration: true,
});

function sectionsOf({ sections }: JournalFields, language: string): Journal['sections'] {
  if (sections === undefined) return standardSections(language);
  return sections.map(({ label, plural, type, requires }) => {
    return { label, plural: plural ?? label, type, requires: requires ?? [] };
  });
}

function themeOf({ colours, fonts, logo, 'logo-dark': logoDark, 'pdf-columns': pdfColumns }: JournalFields): Theme {
  const { accent, 'accent-dark': dark, header } = colours ?? {};
  return {
    accent: accent === undefined ? undefined : { light: accent, dark: dark ?? nightColour(accent) },
    header,
    fonts: fonts ?? {},
    logo,
    logoDark,
    pdfColumns,
  };
}
