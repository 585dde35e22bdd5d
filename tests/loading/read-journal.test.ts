import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/faults/fault.ts';
import { readJournal } from '../../src/loading/read-journal.ts';
import { standardSections } from '../../src/model/standard-sections.ts';

const needed = 'title: Journal of Invented Cases\nurl: https://example.org/\nlicense: CC BY 4.0\n';

function faultsOf(text: string): string[] {
  const { faults } = readJournal(new SourceText('journal.yaml', text));
  return faults.map(({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`);
}

describe('readJournal', () => {
  it('fills in what is not given', () => {
    expect(readJournal(new SourceText('journal.yaml', needed))).toEqual({
      faults: [],
      journal: {
        title: 'Journal of Invented Cases',
        shortTitle: 'Journal of Invented Cases',
        abbreviation: 'Journal of Invented Cases',
        url: 'https://example.org',
        license: 'CC-BY-4.0',
        language: 'en',
        issueLabel: '{year}: Vol {volume} No {number}',
        volumes: {},
        sections: standardSections,
        citationStyle: { references: 'casebook-references', howToCite: 'casebook-how-to-cite' },
        demonstration: false,
      },
    });
  });

  it('reads all that is given', () => {
    const text = `${needed}short-title: JIC
abbreviation: J Invent Cases
issn: "22842594"
doi-prefix: 10.5555
language: fr
contact: office@example.org
volumes: { 7: 2020, 8: 2021 }
citation-style:
  references: styles/own.csl
sections:
  - Case report
  - label: Clinical pictures
    plural: Pictures
    type: image
    requires: consent, competing interests
demonstration: true
`;
    const { journal, faults } = readJournal(new SourceText('journal.yaml', text));
    expect(faults).toEqual([]);
    expect(journal).toMatchObject({
      shortTitle: 'JIC',
      abbreviation: 'J Invent Cases',
      issn: '2284-2594',
      doiPrefix: '10.5555',
      language: 'fr',
      contact: 'office@example.org',
      volumes: { 7: 2020, 8: 2021 },
      citationStyle: { references: 'styles/own.csl', howToCite: 'casebook-how-to-cite' },
      sections: [
        { label: 'Case report', plural: 'Case report', type: 'case-report', requires: [] },
        { label: 'Clinical pictures', plural: 'Pictures', type: 'image', requires: ['consent', 'competing-interests'] },
      ],
      demonstration: true,
    });
  });

  it.each([
    [
      '',
      '1:1 missing-field Field "title" is missing',
      '1:1 missing-field Field "url" is missing',
      '1:1 missing-field Field "license" is missing',
    ],
    [
      `${needed}issn: 2284-2595\n`,
      '4:7 issn ISSN 2284-2595 has a wrong check digit; with these digits it would be 2284-2594',
    ],
    [`${needed}shorttitle: J\n`, '4:1 unknown-field Unknown field "shorttitle"; did you mean "short-title"?'],
    [
      `${needed}volumes: { 7: twenty }\n`,
      '4:15 invalid-value Expected a whole number from 1500 to 2999, found "twenty"',
    ],
    [
      `${needed}issue-label: "{jear}: {number}"\n`,
      '4:14 invalid-value Unknown placeholder {jear}; expected {year}, {volume}, {number}',
    ],
    [
      `${needed}issue-label: Vol {volume}\n`,
      '4:14 invalid-value The label of issues lacks {number}; expected one as in "{year}: Vol {volume} No {number}"',
    ],
    [
      `${needed}sections:\n  - label: Pictures\n`,
      '5:5 missing-field Section "Pictures" has no type; add "type:" with one of case-report, case-series, image, review, editorial, letter, conference-abstract, correction, expression-of-concern, retraction, removal',
    ],
    [
      `${needed}sections:\n  - label: Image\n    requires: concent\n`,
      '6:15 invalid-value Unknown declaration "concent"; did you mean "consent"?',
    ],
    [
      `${needed}contact: "@home"\n`,
      '4:10 invalid-value "@home" is neither an e-mail address nor a web address; expected one as in name@hospital.org',
    ],
    [
      `${needed}citation-style: { references: ../x.csl }\n`,
      '4:31 path-outside-folder "../x.csl" leads outside the folder of the report; put the file into the folder and write its name, "x.csl"',
    ],
  ])('%j', (text, ...faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });
});
