import { describe, expect, it } from 'vitest';
import { readJournal } from '../../../src/content/journal/read-journal.ts';
import { SourceText } from '../../../src/faults/fault.ts';
import { standardSections } from '../../../src/language/standard-sections.ts';

const needed = 'title: Journal of Invented Cases\nurl: https://example.org/\nlicense: CC BY 4.0\n';

function faultsOf(text: string): string[] {
  const { faults } = readJournal(new SourceText('journal.yaml', text));
  return faults.map(({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`);
}

describe('readJournal', () => {
  it('fills in what is not given', () => {
    expect(readJournal(new SourceText('journal.yaml', needed))).toMatchObject({
      faults: [],
      journal: {
        title: 'Journal of Invented Cases',
        shortTitle: 'Journal of Invented Cases',
        abbreviation: 'Journal of Invented Cases',
        url: 'https://example.org',
        license: 'CC-BY-4.0',
        language: 'en',
        issueLabel: 'Volume {volume}, Issue {number}, {year}',
        volumes: {},
        sections: standardSections('en'),
        citationStyle: { references: 'casebook-references', howToCite: 'casebook-how-to-cite' },
        theme: { fonts: {} },
        demonstration: false,
      },
    });
  });

  it('completes colours and reads fonts in both forms', () => {
    const text = `${needed}logo: logo.svg
colours: { accent: "#8A1538", header: abc }
fonts:
  text: Charter, "Iowan Old Style"
  labels: { family: Fira Sans, regular: fonts/fira.woff2, bold-italic: fonts/fira-bi.woff2 }
`;
    expect(readJournal(new SourceText('journal.yaml', text)).journal?.theme).toMatchObject({
      accent: { light: '#8a1538', dark: '#e1c2cb' },
      header: '#aabbcc',
      fonts: {
        text: { families: ['Charter', 'Iowan Old Style'] },
        labels: {
          families: ['Fira Sans'],
          files: { regular: 'fonts/fira.woff2', boldItalic: 'fonts/fira-bi.woff2' },
        },
      },
      logo: 'logo.svg',
    });
  });

  it('reads all that is given', () => {
    const text = `${needed}short-title: JIC
abbreviation: J Invent Cases
issn: "22842594"
doi-prefix: 10.5555
language: fr
contact: office@example.org
submit-url: https://example.org/submit
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
      submitUrl: 'https://example.org/submit',
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
      '4:14 invalid-value The label of issues lacks {number}; expected one as in "Volume {volume}, Issue {number}, {year}"',
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
      `${needed}colours: { accent: "#fc0", header: teal }\n`,
      '4:20 contrast "#fc0" has a contrast of only 1.3:1 on light pages; expected at least 4.5:1, which "#826800" has',
      '4:36 invalid-value "teal" is not a colour; expected six hexadecimal digits, as in "#0b5563"',
    ],
    [
      `${needed}colours: { accent-dark: "#8fd0dd" }\n`,
      '4:10 missing-field These colours have "accent-dark:" without "accent:"; add it',
    ],
    [
      `${needed}colours:\n  accent: #0b5563\n`,
      '5:11 yaml-comment The value is cut short at "#", which begins a comment; put it in quotation marks: accent: "#0b5563"',
    ],
    [
      `${needed}fonts: { text: 'Charis; SIL', labels: { family: Fira Sans, bold: fira.ttf } }\n`,
      '4:16 invalid-value "Charis; SIL" is not the name of a font; expected one as in Source Serif 4',
      '4:39 missing-field This font has "bold:" without "regular:"; add its upright font',
      '4:66 invalid-value "fira.ttf" is no font for the web; convert it to WOFF2 and name the .woff2 file',
    ],
    [
      `${needed}fonts: { labels: { family: Fira Sans, bold: fira.woff2 } }\n`,
      '4:18 missing-field This font has "bold:" without "regular:"; add its upright font',
    ],
    [
      `${needed}contact: "@home"\n`,
      '4:10 invalid-value "@home" is neither an e-mail address nor a web address; expected one as in name@hospital.org',
    ],
    [
      `${needed}submit-url: example.org/submit\n`,
      '4:13 invalid-value "example.org/submit" is not a web address beginning with https://; write https://example.org/submit',
    ],
    ...['a%0Ab', 'a%22b', '%7Bhost%7D', '100%', '%FF', 'a%2Fb', 'a%5Cb', '%E2%80%A8'].map((part) => [
      needed.replace('.org/', `.org/journals/${part}/`),
      `2:6 invalid-value "${part}" in the address "https://example.org/journals/${part}/" holds a sign that no folder of a site has; expected letters, digits, ".", "_" and "-", as in https://example.org/journal`,
    ]),
    [
      `${needed}citation-style: { references: ../x.csl }\n`,
      '4:31 path-outside-folder "../x.csl" leads outside the folder of the report; put the file into the folder and write its name, "x.csl"',
    ],
  ])('%j', (text, ...faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });
});
