import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../src/content/article/read-front-matter.ts';
import { SourceText } from '../../../src/faults/fault.ts';

const sound: Readonly<Record<string, string>> = {
  title: 'A case',
  published: '2020-03-19',
  authors: 'Sarah Micallef',
};

/** A report with the needed fields, some of them replaced (or removed by "") and others added. */
function report(fields: Readonly<Record<string, string>> = {}): string {
  const lines = Object.entries({ ...sound, ...fields }).filter(([, value]) => value !== '');
  return `---\n${lines.map(([name, value]) => `${name}:${value.startsWith('\n') ? '' : ' '}${value}\n`).join('')}---\nText.\n`;
}

function read(text: string) {
  return readFrontMatter(new SourceText('a/article.md', text));
}

function faultsOf(text: string): string[] {
  return read(text).faults.map(({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`);
}

describe('the lines around the front matter', () => {
  const fields = 'title: A\npublished: 2020-03-19\nauthors: B C\n';
  const cases: readonly (readonly [name: string, text: string, body: string, ...faults: string[]])[] = [
    ['sound', `---\n${fields}---\nBody`, 'Body'],
    ['BOM', `\ufeff---\n${fields}---\nBody`, 'Body'],
    ['CRLF', `---\n${fields}---\nBody`.replaceAll('\n', '\r\n'), 'Body'],
    ['spaces after ---', `---  \n${fields}--- \t\nBody`, 'Body'],
    ['no body', `---\n${fields}---`, ''],
    ['a rule in the body', `---\n${fields}---\nBody\n\n---\n`, 'Body\n\n---\n'],
    [
      'empty',
      '',
      '',
      '1:1 front-matter This file is empty; expected front matter between two lines "---" and the text below it',
    ],
    [
      'only blank lines',
      '\n \n',
      '',
      '1:1 front-matter This file is empty; expected front matter between two lines "---" and the text below it',
    ],
    [
      'no ---',
      '# A case\n\nText',
      '# A case\n\nText',
      '1:1 front-matter The file does not begin with front matter; add a line "---" above the fields and another below them',
    ],
    [
      'no opening ---',
      `${fields}---\nBody`,
      'Body',
      '1:1 front-matter The file does not begin with front matter; add a line "---" above the fields and another below them',
    ],
    [
      'no closing ---',
      `---\n${fields}\n## Abstract\nBody\n\n---\n`,
      '## Abstract\nBody\n\n---\n',
      '6:1 front-matter The front matter has no line "---" at its end; add one before line 6',
    ],
    [
      'no closing --- and no body',
      `---\n${fields}`,
      '',
      '5:1 front-matter The front matter has no line "---" at its end; add one after its last field',
    ],
    [
      'four hyphens',
      `----\n${fields}----\nBody`,
      'Body',
      '1:1 front-matter The front matter must begin with a line of three hyphens, "---"; found "----"',
      '5:1 front-matter The front matter must end with a line of three hyphens, "---"; found "----"',
    ],
    [
      'a dash of a word processor',
      `—\n${fields}---\nBody`,
      'Body',
      '1:1 front-matter The front matter must begin with a line of three hyphens, "---"; found "—"',
    ],
    [
      'blank lines above',
      `\n\n---\n${fields}---\nBody`,
      'Body',
      '3:1 front-matter The line "---" must be the first of the file; remove the blank lines above it',
    ],
  ];

  it.each(cases)('%s', (_, text, body, ...faults) => {
    expect(faultsOf(text)).toEqual(faults);
    expect(text.slice(read(text).bodyOffset)).toBe(body);
  });
});

describe('faults of fields', () => {
  const cases: readonly (readonly [Readonly<Record<string, string>>, ...string[]])[] = [
    [{ keyword: 'a, b' }, '5:1 unknown-field Unknown field "keyword"; did you mean "keywords"?'],
    [
      { competingInterests: 'none' },
      '5:1 unknown-field Unknown field "competingInterests"; did you mean "competing-interests"?',
    ],
    [{ xyzzy: 'a' }, '5:1 unknown-field Unknown field "xyzzy"; docs/fields.md lists all'],
    [
      { authors: '[{given: {a: b}}]' },
      '4:11 missing-field This author has no family name; a person with one name has it as "family:"',
      '4:19 invalid-value Expected text, found fields; put it in quotation marks: "{a: b}"',
    ],
    [
      { authors: '\n  - group:\n      - a\n      - b' },
      '6:7 invalid-value Expected text, found a list; write one text in its place',
    ],
    [{ authors: '[[a]]' }, '4:11 invalid-value Expected fields, each as "name: value", found a list'],
    [
      { translations: '\n  es: { abstract: "Como antes [@a], *b*." }' },
      '6:19 invalid-value The abstract holds a citation, "[@a]"; expected words, emphasis and links: remove it',
    ],
    [
      { supplementary: '{ file: a.csv, title: "As in @fig-1" }' },
      '5:38 invalid-value "As in @fig-1" holds a reference to a figure or a table; expected words, emphasis and links: write "As in"',
    ],
    [{ translations: '[a]' }, '5:15 invalid-value Expected fields, each as "name: value", found a list'],
    [
      { affiliations: '{m: [a]}' },
      '5:16 affiliation-unused Affiliation "m" is used by no author; add it to an author or remove it',
      '5:19 invalid-value Expected fields, each as "name: value", found a list',
    ],
    [
      { relations: '\n  corrects: {a: b}' },
      '6:13 invalid-value Expected text, found fields; put it in quotation marks: corrects: "{a: b}"',
    ],
    [{ galleys: '{ps: a.ps}' }, '5:11 unknown-field Unknown field "ps"; expected pdf'],
    [{ title: '' }, '1:1 missing-field Field "title" is missing'],
    [{ title: '""' }, '2:1 missing-field Field "title" is empty'],
    [{ authors: '' }, '1:1 missing-field Field "authors" is missing'],
    [{ published: '' }, '1:1 missing-field Field "published" is missing'],
    [
      { published: '2020-02-30' },
      '3:12 date Date 2020-02-30 does not exist; expected a day of the calendar as YYYY-MM-DD',
    ],
    [{ published: '19/03/2020' }, '3:12 date "19/03/2020" is not a date; expected 2020-03-19'],
    [{ published: '3/4/2020' }, '3:12 date "3/4/2020" is not a date; expected YYYY-MM-DD, as in 2020-03-19'],
    [
      { received: '2020-02-04', accepted: '2020-02-03' },
      '6:11 date-order The article is accepted on 2020-02-03, before it was received on 2020-02-04',
    ],
    [
      { accepted: '2020-03-20' },
      '3:12 date-order The article is published on 2020-03-19, before it was accepted on 2020-03-20',
    ],
    [
      { authors: '\n  - name: Sarah Micallef\n    orcid: 0000-0002-1825-0098' },
      '6:12 orcid ORCID iD 0000-0002-1825-0098 has a wrong check digit; with these digits it would be 0000-0002-1825-0097',
    ],
    [
      { authors: '\n  - name: A B\n    affiliation: medcine', affiliations: '\n  medicine: Hospital of Nowhere' },
      '6:18 affiliation-undefined Affiliation "medcine" is not defined; did you mean "medicine"?',
      '8:3 affiliation-unused Affiliation "medicine" is used by no author; add it to an author or remove it',
    ],
    [
      { authors: '\n  - name: A B\n    affiliations: [surgery]' },
      '6:20 affiliation-undefined Affiliation "surgery" is not defined; add it under "affiliations:", or write out the whole address here',
    ],
    [
      { authors: '\n  - name: A B\n    affiliation: a\n  - nme: C', affiliations: '\n  a:\n    city: Msida' },
      '7:5 unknown-field Unknown field "nme"; did you mean "name"?',
      '7:5 missing-field This author has no name; expected "name:", or "given:" and "family:", or "group:" for a group of authors',
      '10:5 missing-field This affiliation has no institution; add "institution:" with its name',
    ],
    [
      { authors: 'Sarah Micallef, Kelvin Cortis' },
      '4:10 invalid-value "Sarah Micallef, Kelvin Cortis" may be one author or two; write each author as an entry of its own, "- name: …"',
    ],
    [
      { title: '[Retracted]' },
      '2:8 invalid-value Expected text, found a list; put it in quotation marks: title: "[Retracted]"',
    ],
    [
      { title: '{A case}' },
      '2:8 invalid-value Expected text, found fields; put it in quotation marks: title: "{A case}"',
    ],
    [{ keywords: '[a: b, c]' }, '5:12 invalid-value Expected text, found fields; put it in quotation marks: "a: b"'],
    [
      { keywords: '\n  - Background: a word' },
      '6:5 invalid-value Expected text, found fields; put it in quotation marks: - "Background: a word"',
    ],
    [
      { keywords: '[a; b, c]' },
      '5:12 invalid-value Keyword "a; b" holds a semicolon, at which reference managers part keywords; expected one keyword an entry: "a", "b"',
    ],
    [
      { keywords: '[发热，病例]' },
      '5:12 invalid-value Keyword "发热，病例" holds the comma "，"; expected one keyword an entry: "发热", "病例"',
    ],
    [
      { translations: '{ ar: { keywords: [حمى، سعال] } }' },
      '5:34 invalid-value Keyword "حمى، سعال" holds the comma "،"; expected one keyword an entry: "حمى", "سعال"',
    ],
    [
      { keywords: '[發燒；咳嗽]' },
      '5:12 invalid-value Keyword "發燒；咳嗽" holds a semicolon, at which reference managers part keywords; expected one keyword an entry: "發燒", "咳嗽"',
    ],
    [
      { keywords: '["*S. aureus* [@a]", fever]' },
      '5:12 invalid-value "*S. aureus* [@a]" holds a citation; expected words and emphasis: write "*S. aureus*"',
    ],
    [
      { keywords: '"[fever](https://example.org), pain"' },
      '5:11 invalid-value "[fever](https://example.org)" holds a link; expected words and emphasis: write "fever"',
    ],
    [
      { title: '"A mass (@fig-ct) [@a, p. 3][^1]"' },
      '2:8 invalid-value "A mass (@fig-ct) [@a, p. 3][^1]" holds a citation; expected words, emphasis and links: write "A mass"',
    ],
    [
      { reviewers: '[{ name: Omar Other, consent: no }]' },
      '5:42 invalid-value Who reviewed is told with their consent alone; remove this entry',
    ],
    [
      { editors: '[{ role: Editor }]' },
      '5:11 missing-field This person has no name; expected "name:", or "given:" and "family:"',
    ],
    [{ keywords: 'a, b, A' }, '5:11 invalid-value Keyword "A" is given twice; remove one of the two'],
    [
      { references: '[Smith J. A: case]' },
      '5:14 invalid-value This reference was read as fields because of a colon in it; put it in quotation marks: "Smith J. A: case"',
    ],
    [
      { references: '../other/references.bib' },
      '5:13 path-outside-folder "../other/references.bib" leads outside the folder of the report; put the file into the folder and write its name, "references.bib"',
    ],
    [
      { references: '/etc/passwd.bib' },
      '5:13 path-outside-folder "/etc/passwd.bib" is a path from the root of a disk; put the file into the folder and write its name, "passwd.bib"',
    ],
    [
      { galleys: '{ pdf: https://x.org/a.pdf }' },
      '5:17 path-outside-folder "https://x.org/a.pdf" is a web address; put the file into the folder and write its name, "a.pdf"',
    ],
    [
      { supplementary: '\n  - file: a/../../b.txt' },
      '6:11 path-outside-folder "a/../../b.txt" leads outside the folder of the report; put the file into the folder and write its name, "b.txt"',
    ],
    [
      { consent: '{ by: patient }' },
      '5:10 missing-field Consent has no status; add "status:" with written, verbal, obtained, waived, not-obtainable or not-applicable, or "statement:" with its words',
    ],
    [{ consent: '{ status: oral }' }, '5:20 invalid-value Unknown status of consent "oral"; write "verbal"'],
    [
      { consent: '{ status: writen }' },
      '5:20 invalid-value Unknown status of consent "writen"; expected written, verbal, obtained, waived, not-obtainable or not-applicable',
    ],
    [
      { consent: '{ status: not required }' },
      '5:20 invalid-value Unknown status of consent "not required"; expected written, verbal, obtained, waived, not-obtainable or not-applicable',
    ],
    [
      { consent: '{ status: written, by: mother }' },
      '5:33 invalid-value Unknown giver of consent "mother"; write "parent"',
    ],
    [
      { consent: '{ status: written, by: Wife }' },
      '5:33 invalid-value Unknown giver of consent "Wife"; write "next-of-kin"',
    ],
    [
      { consent: '{ status: written, by: partent }' },
      '5:33 invalid-value Unknown giver of consent "partent"; expected patient, parent, guardian or next-of-kin',
    ],
    [{ license: 'CC BY-NC' }, '5:10 license Unknown licence "CC BY-NC"; did you mean "CC-BY-NC-4.0"?'],
    [{ license: 'all mine' }, '5:10 license Unknown licence "all mine"; expected an SPDX id, as in CC-BY-4.0'],
    [{ type: 'case-reprot' }, '5:7 invalid-value Unknown type of article "case-reprot"; did you mean "case-report"?'],
    [{ issue: '5' }, '5:8 missing-field An issue needs its volume; add "volume:"'],
    [
      { pages: '1-2', 'e-locator': 'e5' },
      '6:12 invalid-value An article has either pages or an e-locator; remove one of the two',
    ],
    [
      { 'full-text': 'javascript:alert(1)' },
      '5:12 invalid-value "javascript:alert(1)" is not a web address beginning with https://, as in https://example.org/about',
    ],
    [
      { 'full-text': 'www.example.org/a' },
      '5:12 invalid-value "www.example.org/a" is not a web address beginning with https://; write https://www.example.org/a',
    ],
    [{ language: 'english' }, '5:11 invalid-value "english" is not the tag of a language; write en'],
    [
      { corrects: 'a b' },
      '5:11 relation-target "a b" names no article; expected the id of one, as in 2020_001530, or a DOI',
    ],
    [
      { translations: '\n  french: { title: Un cas }' },
      '6:3 invalid-value "french" is not the tag of a language; write fr',
    ],
    [
      { translations: '\n  fr: { title: Un cas }\n  FR: { title: Un cas }' },
      '7:3 invalid-value "fr" is given twice; remove one of the two',
    ],
    [
      { funding: '\n  - funder: Trust\n    id: 10.13039/1.' },
      '7:9 doi DOI 10.13039/1. ends with ".", which belongs to the sentence; write 10.13039/1',
    ],
    [
      { title: '"a\\x07b"' },
      '2:8 invalid-value This value holds a character that cannot be printed (U+0007); remove it',
    ],
    [
      { title: 'Case #2' },
      '2:13 yaml-comment The value is cut short at "#", which begins a comment; put it in quotation marks: title: "Case #2"',
    ],
    [
      { title: 'A: b', published: '2020-02-30', doi: '10.x' },
      '2:8 yaml-syntax A value that holds a colon must be in quotation marks; write title: "A: b"',
      '3:12 date Date 2020-02-30 does not exist; expected a day of the calendar as YYYY-MM-DD',
      '5:6 doi "10.x" is not a DOI; expected 10., four or more digits, "/" and a suffix, as in 10.12890/2020_001530',
    ],
  ];

  it.each(cases.map(([fields, ...faults]) => ({ fields, faults })))('$fields', ({ fields, faults }) => {
    expect(faultsOf(report(fields))).toEqual(faults);
    expect(read(report(fields)).frontMatter).toBeUndefined();
  });

  it('refuses fields that are a text or a list', () => {
    expect(faultsOf('---\njust text\n---\n')).toEqual([
      '1:1 invalid-value Expected fields, each as "name: value", found text',
    ]);
    expect(faultsOf('---\n- a\n---\n')).toEqual([
      '1:1 invalid-value Expected fields, each as "name: value", found a list',
    ]);
  });

  it('gives the references of a report with faults, so that its text can be checked', () => {
    const { references } = read(report({ title: '', references: '[a.bib, "Smith J. A case. 2020."]' }));
    expect(references).toEqual({
      files: [{ name: 'a.bib', source: { path: 'a/article.md', line: 4, column: 14 } }],
      inline: [{ value: 'Smith J. A case. 2020.', source: { path: 'a/article.md', line: 4, column: 21 } }],
    });
  });
});

describe('the model', () => {
  const person = { given: undefined, particle: undefined, suffix: undefined, orcid: undefined, email: undefined };
  const contribution = { corresponding: false, equal: false, deceased: false, credit: [] };

  it('reads authors and numbers their affiliations in the order of use', () => {
    const authors = `
  - name: María José de la Cruz
    affiliations: [b, a]
    orcid: https://orcid.org/0000-0002-1825-0097
    corresponding: yes
    email: mailto:m@x.org
    credit: Writing – review & editing, investigation
  - name: John Smith Jr
    affiliation: 1st Ward, R&D <Unit>, Nowhere
    equal: true
  - given: Juan
    family: García Márquez
    affiliation: 1st Ward, R&D <Unit>, Nowhere
  - 王小明
  - محمد الأحمد
  - group: The ALPHA Study Group
    affiliation: a, b`;
    const affiliations = '\n  a: { institution: Hospital A, city: Msida }\n  b: Verbatim, B';
    const { frontMatter, faults } = read(report({ authors, affiliations }));
    expect(faults).toEqual([]);
    expect(frontMatter?.affiliations).toEqual([
      { text: 'Verbatim, B' },
      { text: 'Hospital A, Msida', institution: 'Hospital A', city: 'Msida' },
      { text: '1st Ward, R&D <Unit>, Nowhere' },
    ]);
    expect(frontMatter?.contributors).toEqual([
      {
        ...{ ...person, ...contribution, kind: 'person', given: 'María José', particle: 'de la', family: 'Cruz' },
        ...{ affiliations: [0, 1], orcid: '0000-0002-1825-0097', corresponding: true, email: 'm@x.org' },
        credit: ['writing-review-editing', 'investigation'],
      },
      {
        ...person,
        ...contribution,
        kind: 'person',
        given: 'John',
        family: 'Smith',
        suffix: 'Jr',
        affiliations: [2],
        equal: true,
      },
      { ...person, ...contribution, kind: 'person', given: 'Juan', family: 'García Márquez', affiliations: [2] },
      { ...person, ...contribution, kind: 'person', family: '王小明', affiliations: [] },
      { ...person, ...contribution, kind: 'person', given: 'محمد', family: 'الأحمد', affiliations: [] },
      {
        ...contribution,
        kind: 'group',
        name: 'The ALPHA Study Group',
        affiliations: [1, 0],
        orcid: undefined,
        email: undefined,
      },
    ]);
  });

  const fields: readonly (readonly [Readonly<Record<string, string>>, object])[] = [
    [{}, { type: 'case-report', keywords: [], supplements: [], relations: [], translations: [], redirectFrom: [] }],
    [{ keywords: 'a, b c, d' }, { keywords: ['a', 'b c', 'd'] }],
    [{ keywords: 'a, b; c' }, { keywords: ['a, b', 'c'] }],
    [{ keywords: '发热，病例、咳嗽' }, { keywords: ['发热', '病例', '咳嗽'] }],
    [{ keywords: 'حمى، سعال' }, { keywords: ['حمى', 'سعال'] }],
    [{ keywords: 'حمى؛ سعال, جاف' }, { keywords: ['حمى', 'سعال, جاف'] }],
    [
      { translations: '{ zh: { keywords: 发热，病例 } }' },
      { translations: [{ language: 'zh', title: undefined, abstract: undefined, keywords: ['发热', '病例'] }] },
    ],
    [{ keywords: '[a, "b, c"]' }, { keywords: ['a', 'b, c'] }],
    [{ doi: 'https://doi.org/10.1002/(SICI)1097%3C1::AID%3E2' }, { doi: '10.1002/(SICI)1097<1::AID>2' }],
    [{ doi: '10.12890/2020_001530' }, { doi: '10.12890/2020_001530' }],
    [{ license: 'CC BY-NC 4.0' }, { license: 'CC-BY-NC-4.0' }],
    [{ license: 'https://creativecommons.org/licenses/by/4.0/' }, { license: 'CC-BY-4.0' }],
    [{ type: 'Image' }, { type: 'image' }],
    [
      { volume: '007', issue: '5–6' },
      { volume: '007', issue: '5-6' },
    ],
    [{ volume: '7', issue: 'Suppl 1' }, { issue: 'Suppl 1' }],
    [{ pages: '123–8' }, { pages: { first: '123', last: '128', printed: '123–8' } }],
    [{ pages: 'e12' }, { pages: { first: 'e12', last: undefined } }],
    [{ 'e-locator': 'e5606' }, { eLocator: 'e5606' }],
    [{ funding: 'None.' }, { funding: { statement: 'None.', grants: [] } }],
    [
      { funding: '{ funder: Trust, id: "https://doi.org/10.13039/1", award: 7 }' },
      { funding: { statement: undefined, grants: [{ funder: 'Trust', id: '10.13039/1', award: '7' }] } },
    ],
    [
      { consent: '{ status: Not obtainable, by: Next of kin, images: no, statement: Why. }' },
      { consent: { status: 'not-obtainable', by: 'next-of-kin', images: false, statement: 'Why.' } },
    ],
    [
      { corrects: '[a_1, 10.5555/b]', 'comments-on': 'https://doi.org/10.5555/c' },
      {
        relations: [
          { kind: 'corrects', id: 'a_1' },
          { kind: 'corrects', doi: '10.5555/b' },
          { kind: 'comments-on', doi: '10.5555/c' },
        ],
      },
    ],
    [{ relations: '{ retracts: a_1 }' }, { relations: [{ kind: 'retracts', id: 'a_1' }] }],
    [
      { supplementary: '[a.csv, { file: ./b.mp4, label: Video 1, title: Gait }]' },
      {
        supplements: [
          { file: 'a.csv', label: 'a.csv', title: undefined },
          { file: 'b.mp4', label: 'Video 1', title: 'Gait' },
        ],
      },
    ],
    [
      { galleys: '{ pdf: a.pdf }', 'cite-as': 'Micallef S. A case. 2020.' },
      { pdf: 'a.pdf', citeAs: 'Micallef S. A case. 2020.' },
    ],
    [{ 'redirect-from': 'old1, old2' }, { redirectFrom: ['old1', 'old2'] }],
    [
      {
        translations:
          '\n  pt-br:\n    title: Um caso\n    abstract: |\n      Um\n      dois.\n\n      Três.\n    keywords: x',
      },
      { translations: [{ language: 'pt-BR', title: 'Um caso', abstract: ['Um dois.', 'Três.'], keywords: ['x'] }] },
    ],
    [
      { translations: '\n  es:\n    abstract: |\n      ## Caso ##\n      Uno.\n      - *a*\n      - b' },
      {
        translations: [{ language: 'es', title: undefined, abstract: ['**Caso** Uno.', '• *a*', '• b'], keywords: [] }],
      },
    ],
    [{ title: '>-\n  A case\n  of two lines' }, { title: 'A case of two lines' }],
    [
      {
        authors: [
          '\n  - name: Anna Example MBBS',
          '    degrees: [PhD]',
          '    present-address: Elsewhere',
          '    note: Shared last authorship.',
          '    guarantor: yes',
          '    affiliations:',
          '      - institution: Example & Co Foundation',
          '        address: 440 Fifth Avenue N',
          '        city: Exampleton',
          '        region: WA',
          '        postal-code: 98109-4631',
          '      - a',
          '  - name: Ben Sample',
          '    affiliation: { institution: Other, city: London, postal-code: SW1A 1AA, isni: 0000 0001 2146 438X, grid: GRID.6268.a }',
        ].join('\n'),
        affiliations: '\n  a: Somewhere',
      },
      {
        contributors: [
          {
            ...{ family: 'Example', degrees: ['MBBS', 'PhD'], presentAddress: 'Elsewhere', guarantor: true },
            ...{ note: 'Shared last authorship.', affiliations: [0, 1] },
          },
          { family: 'Sample', affiliations: [2] },
        ],
        affiliations: [
          {
            text: 'Example & Co Foundation, 440 Fifth Avenue N, Exampleton, WA 98109-4631',
            ...{ institution: 'Example & Co Foundation', address: '440 Fifth Avenue N', postalCode: '98109-4631' },
          },
          { text: 'Somewhere' },
          { text: 'Other, London SW1A 1AA', isni: '000000012146438X', grid: 'grid.6268.a' },
        ],
      },
    ],
    [
      {
        subtitle: 'Of *two*',
        'short-title': 'Short',
        'copyright-holder': 'A Trust',
        'copyright-year': '2021',
        abbreviations: '{ CT: computed tomography, "β-hCG": a hormone }',
        editors: 'Edith Sample, MD',
        reviewers: '[{ name: Omar Other, consent: yes, affiliation: { institution: H, city: Paris } }]',
      },
      {
        ...{ subtitle: 'Of *two*', shortTitle: 'Short', copyrightHolder: 'A Trust', copyrightYear: 2021 },
        abbreviations: { CT: 'computed tomography', 'β-hCG': 'a hormone' },
        editors: [{ kind: 'person', given: 'Edith', family: 'Sample', degrees: ['MD'] }],
        reviewers: [{ family: 'Other', affiliation: { text: 'H, Paris' } }],
      },
    ],
    [{ consent: 'Written' }, { consent: { status: 'written' } }],
    [{ consent: 'Her mother consented.' }, { consent: { statement: 'Her mother consented.' } }],
  ];

  it.each(fields)('reads %j', (authored, expected) => {
    expect(faultsOf(report(authored)).filter((fault) => !/ name-degrees /.test(fault))).toEqual([]);
    expect(read(report(authored)).frontMatter).toMatchObject(expected);
  });

  it.each([
    ['\n  - name: Sarah Micallef, MD, PhD', '5:11'],
    ['[Sarah Micallef MD PhD]', '4:11'],
  ])('cuts degrees off names, with a remark: %j', (authors, place) => {
    const said = 'Degrees have a field of their own; write "name: Sarah Micallef" and "degrees: [MD, PhD]"';
    expect(faultsOf(report({ authors }))).toEqual([`${place} name-degrees ${said}`]);
    expect(read(report({ authors })).frontMatter?.contributors).toMatchObject([{ degrees: ['MD', 'PhD'] }]);
  });

  it('gives its statements to be read with the text, whatever other fields are', () => {
    const funding = '\n  statement: By X.\n  grants: []';
    const authored = report({ 'ai-use': '"None."', ethics: '|\n  E.\n', consent: 'verbal', funding, doi: 'wrong' });
    expect(read(authored).fields.map(({ field, text }) => [field, text])).toEqual([
      ['funding', 'By X.'],
      ['ethics', 'E.'],
      ['ai-use', 'None.'],
    ]);
  });

  it('finds every line of a pasted list of references', () => {
    const { references, faults } = read(
      report({ references: '|\n  1. Smith J. A: a case. 2020.\n\n  2. Doe J. B. 2021.' }),
    );
    expect(faults).toEqual([]);
    expect(references?.inline).toEqual([
      { value: 'Smith J. A: a case. 2020.', source: { path: 'a/article.md', line: 6, column: 6 } },
      { value: 'Doe J. B. 2021.', source: { path: 'a/article.md', line: 8, column: 6 } },
    ]);
  });

  it('keeps CSL fields as written', () => {
    const { references, faults } = read(
      report({ references: '\n  - id: a\n    type: book\n    issued: { date-parts: [[2019]] }\n    DOI: 10.1/x' }),
    );
    expect(faults).toEqual([]);
    expect(references?.inline).toEqual([
      {
        value: { id: 'a', type: 'book', issued: { 'date-parts': [['2019']] }, DOI: '10.1/x' },
        source: { path: 'a/article.md', line: 6, column: 5 },
      },
    ]);
  });

  it('knows where the relations stand, also under "relations"', () => {
    expect(read(report({ corrects: 'a' })).position(['corrects'])).toEqual({ line: 5, column: 11 });
    expect(read(report({ relations: '\n  corrects: a' })).position(['corrects'])).toEqual({ line: 6, column: 13 });
    expect(read(report({ relations: '\n  corrects: a' })).position(['retracts'])).toEqual({ line: 6, column: 3 });
  });
});
