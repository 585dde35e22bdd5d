import { describe, expect, it } from 'vitest';
import { fileNames } from '../../src/editorial/privacy/file-names.ts';
import { privacy } from '../../src/editorial/privacy/privacy.ts';
import type { Article } from '../../src/model/article.ts';
import type { Display, TextBlock } from '../../src/model/report-text.ts';
import { unmarked } from '../../src/model/text.ts';
import { sampleArticle } from '../model/sample-article.ts';
import { checkedText } from './checked-text.ts';

const paragraph = (text: string): TextBlock => ({ kind: 'paragraph', part: 'body', text, places: [[0, 0]] });
const heading = (text: string): TextBlock => ({ ...paragraph(text), kind: 'heading', depth: 2 });

/** What is quoted of a sentence in the section of the case. */
function quoted(sentence: string, section = 'Case presentation'): string[] {
  const findings = privacy(checkedText([heading(section), paragraph(sentence)]));
  return findings.map(({ rule, message }) => `${rule}: ${/^"(.*?)"/.exec(message)?.[1]}`);
}

describe('what may betray a patient', () => {
  it.each([
    ['On March 12th, 2021 she fell.', 'exact-date: March 12th, 2021'],
    ['On 12.03.2021 she fell.', 'exact-date: 12.03.2021'],
    ['On 03/25/2021 she fell.', 'exact-date: 03/25/2021'],
    ['On 2021-03-12 she fell.', 'exact-date: 2021-03-12'],
    ['Am 12. März 2021 fiel sie.', 'exact-date: 12. März 2021'],
    ['On 3 May she fell.', 'exact-date: 3 May'],
    ['It began on May 4th.', 'exact-date: May 4th'],
    ['It began on the 3rd of May, and ended.', 'exact-date: 3rd of May'],
    ['Am 3. Mai fiel sie.', 'exact-date: 3. Mai'],
    ['On 12 March 2021 (approved drug) she got it.', 'exact-date: 12 March 2021'],
    ['The patient had the approved drug on 12 March 2021.', 'exact-date: 12 March 2021'],
    ['It began on 12/29/11, a Monday.', 'exact-date: 12/29/11'],
    ['It began 29/12/11.', 'exact-date: 29/12/11'],
    ['Am 29.12.11 fiel sie.', 'exact-date: 29.12.11'],
    ['A scan (29-Dec-2011) was done.', 'exact-date: 29-Dec-2011'],
    ['A scan (29/Dec/11) was done.', 'exact-date: 29/Dec/11'],
    ['By 23 July she could walk.', 'exact-date: 23 July'],
    ['She was well until May 3, then fell.', 'exact-date: May 3'],
    ['Monday 3 May was the day of the operation.', 'exact-date: 3 May'],
    ['She was seen Tuesday, March 4th.', 'exact-date: March 4th'],
    ['Sie fiel am 3.5. zu Hause.', 'exact-date: 3.5.'],
    ['Die Aufnahme erfolgte 03.05. und am Abend.', 'exact-date: 03.05.'],
    ['Le lundi 3 mai, elle est tombée.', 'exact-date: 3 mai'],
    ['Ingresó el 3 de mayo de 2021.', 'exact-date: 3 de mayo de 2021'],
    ['Sept 11', 'exact-date: Sept 11'],
    ['11 Sept.', 'exact-date: 11 Sept.'],
    ['Date of birth 12/05/50.', 'exact-date: Date of birth 12/05/50'],
    ['Date of birth: 12/05/1950.', 'exact-date: 12/05/1950'],
    ['A ninety-four-year-old woman was seen.', 'age-over-89: ninety-four-year-old'],
    ['He was a hundred and two years old.', 'age-over-89: hundred and two years old'],
    ['NHS number 943 476 5919 was given.', 'record-number: NHS number 943 476 5919'],
    ['Call (555) 123-4567.', 'telephone-number: (555) 123-4567'],
    ['The family can be reached at 020 7946 0958.', 'telephone-number: 020 7946 0958'],
    ['She was referred a lot, from 020 7946 0958.', 'telephone-number: 020 7946 0958'],
    ['A lot was lost (hospital number 0012345).', 'record-number: hospital number 0012345'],
    ['Appelez le 01 23 45 67 89.', 'telephone-number: 01 23 45 67 89'],
    ['Le 12 mars 2021, elle est tombée.', 'exact-date: 12 mars 2021'],
    ['A man aged 91 was seen.', 'age-over-89: aged 91'],
    ['A 90 years old man was seen.', 'age-over-89: 90 years old'],
    ['Eine 95-jährige Frau kam.', 'age-over-89: 95-jährige'],
    ["Ms O'Hara was seen.", "patient-name: Ms O'Hara"],
    ['The surgeon saw Mr Smith again.', 'patient-name: Mr Smith'],
    ['Frau Musterfrau kam.', 'patient-name: Frau Musterfrau'],
    ['The patient (J.S.) was seen.', 'patient-initials: patient (J.S.'],
    ['The patient, J.S., was seen.', 'patient-initials: J.S.'],
    ['J.S. is a 45-year-old man.', 'patient-initials: J.S. is a 45-year'],
    ['MRN 123456 was reviewed.', 'record-number: MRN 123456'],
    ['Phone: 020 7946 0958.', 'telephone-number: Phone: 020 7946 0958'],
    ['She lives in Hauptstraße 12.', 'postal-address: Hauptstraße 12'],
    ['Il habite 12 rue de Paris.', 'postal-address: 12 rue de Paris'],
    ['The eyes were blacked out for anonymity.', 'eyes-masked: eyes were blacked out'],
  ])('%s', (sentence, expected) => expect(quoted(sentence)).toEqual([expected]));

  it.each([
    'In March 2021 she fell.',
    'The number rose from 2 on 3 may be by chance.',
    'She may have had 3 May flies.',
    'On 3 occasions she fell.',
    'The bottles (020 7946 0958, catalogue number) were used.',
    'The pressures were 120 118 0112 and 0.05 1234 5678.',
    'It was a hundred years ago.',
    'The WHO declared a pandemic on 11 March 2020.',
    'The drug was approved on 12 March 2021 by the EMA.',
    'The titre was 1:1280, later 1/12.',
    'She got 5/10/20 mg, then 10/12/15 mmHg.',
    'The score rose from 2.02 to 12.05. It fell again.',
    'She had pain in 4/10 and 2.02.',
    '4/10',
    '2.02',
    'It was shown at the congress in San Diego, 13–17 January 2018.',
    'As of 6 June 2020, Italy has 35,877 active cases, one of the highest numbers in the world.',
    'A 89-year-old woman was seen.',
    'Survival at 95 years of age is rare, between 90 and 95%.',
    'The haemoglobin was 98 g/L and the pulse 92/min.',
    'Mrs. had been added to the list.',
    'MS Windows and Ms were compared.',
    'Patient A had fever, patient B had none.',
    'S. aureus and E. coli grew in 3 of 4 bottles.',
    'The strain ATCC 25923 and GenBank accession number MN908947 were used.',
    'The trial is registered (registration number: NCT01234567).',
    'She weighed 70 kg, then 68 kg; the score was 100 200 300 400.',
    'The antibody (Sigma, 3050 Spruce Street, St. Louis, Merck Company) was used.',
    'The left eye was covered with a patch.',
    'Her eyes were masked by swelling.',
    'Dr. Smith saw her.',
    'The board consented (approval no. 0123-456-789).',
    'The IRB gave it the number 0312-2019-0045.',
    'A stent was placed (Abbott, ref. 0234-567-890).',
    'The stents (lot 0234-567-890, Cat. No. 020 7946 0958) were used.',
    'The kit (hospital number 0012345, catalogue number 12) was kept.',
    'Version 1.12.2020.4 of the program was used.',
    'The patient gave written consent, and the ethics committee approved this report on 12 March 2021.',
    'She agreed, and the IRB cleared the report on 12 March 2021.',
  ])('not: %s', (sentence) => expect(quoted(sentence)).toEqual([]));

  it.each(['Acknowledgements', 'Ethics approval'])('not in %s, where it is of someone else', (section) =>
    expect(quoted('Mr Smith fell on 12 March 2021 at 94 years of age.', section)).toEqual([]),
  );

  describe.each(['Discussion', '4. Discussion', 'Introduction', 'Literature review'])('in %s', (section) => {
    it.each([
      ['Mrs Discuss fell on 21 March.', ['exact-date: 21 March', 'patient-name: Mrs Discuss']],
      ['On 21 March 2021 she fell.', ['exact-date: 21 March 2021']],
      ['Our patient came on 21 March 2021.', ['exact-date: 21 March 2021']],
      ['The patient was admitted on 21 March 2021.', ['exact-date: 21 March 2021']],
      ['Our patient was 94 years old.', ['age-over-89: 94 years old']],
      ['Mrs D. fell.', ['patient-initials: Mrs D.']],
    ])('%s', (sentence, expected) => expect(quoted(sentence, section)).toEqual(expected));

    it.each([
      'The database was searched on 21 March 2021.',
      'On 21 March 2021 the first woman died in this outbreak.',
      'Smith et al. saw a woman on 21 March 2021.',
      'The oldest of them was 94 years old.',
      'Jones, A. B., 12 years later, agreed.',
      'The disease is named after Mr James Parkinson.',
      'The operation was first described by Mr Ivor Lewis in 1946.',
      'Mr William Heath Strange founded the hospital.',
      'He was Professor there when Mr J. Lewis operated.',
      'Ocrelizumab was launched for MS on 28 March 2017.',
      'The MR protocol of the society was revised on 12 May 2021.',
      'The drug became available for HER-2-low breast cancer on 5 August 2022.',
      'A man-made strain was released on 2 April 1979.',
      'The first patient with COVID-19 fell ill in Wuhan, China, on 8 December 2019.',
      'The first heart transplant was performed on 3 December 1967, and the patient survived 18 days.',
    ])('not: %s', (sentence) => expect(quoted(sentence, section)).toEqual([]));
  });

  it('everywhere, where it has no place at all', () => {
    expect(quoted('Write to family@example.org.', 'Discussion')).toEqual(['email-address: family@example.org']);
  });
});

describe('in declarations and acknowledgements', () => {
  it.each([
    ['We thank M. M. and his family.', 'patient-initials: M. M.'],
    ['The authors thank Mary Miller and her parents for their patience.', 'patient-name: Mary Miller'],
    ['We are grateful to the patient, Mary Miller, for her consent.', 'patient-name: Mary Miller'],
    ['We thank the patient, M.M., for her consent.', 'patient-initials: M.M.'],
    ['Written consent was obtained from Jane Doe.', 'patient-name: Jane Doe'],
  ])('%s', (sentence, expected) => expect(quoted(sentence, 'Acknowledgements')).toEqual([expected]));

  it.each([
    'We thank Mary Miller and her team.',
    'We thank the patient and her family.',
    'We thank A. B. Smith, who drew the figure, and his colleagues.',
    'Consent was obtained from The Ethics Committee, and given by Medical Research Council staff.',
    'Approval was given on 12 March 2021 by Mr Smith.',
  ])('not: %s', (sentence) => expect(quoted(sentence, 'Acknowledgements')).toEqual([]));
});

describe('names of files', () => {
  const found = (name: string): string[] => {
    const files = [{ name, path: `articles/report/${name}`, isDicom: false, tells: [], hasLetters: false }];
    const report = checkedText([paragraph('The Kaplan–Meier curve shows the Erdheim cells.')]);
    return fileNames({ ...report, files }).map(({ rule, message }) => `${rule}: ${/^"(.*?)"/.exec(message)?.[1]}`);
  };

  it.each([
    ['Mary_Miller_1950-05-03.png', ['exact-date: 1950-05-03', 'patient-name: Mary Miller']],
    ['scans/MaryMiller CT.jpg', ['patient-name: Mary Miller']],
    ['ct 03.05.1950.png', ['exact-date: 03.05.1950']],
    ['ct_20210512.png', ['exact-date: 20210512']],
  ])('%s', (name, expected) => expect(found(name)).toEqual(expected));

  it.each([
    'Kaplan_Meier.png',
    'Supplementary_Table_1.csv',
    'Figure 1A.png',
    'ct-day-3.png',
    'IMG_123456789.jpg',
    'Erdheim_Cells.png',
    'doi-10.5555-20219999.pdf',
  ])('not: %s', (name) => expect(found(name)).toEqual([]));
});

describe('the places where a patient may be betrayed', () => {
  const image: Display = {
    ...{ kind: 'figure', id: 'fig-ct', name: 'Figure 1', offset: 40, caption: '' },
    images: [{ alt: 'CT of Mrs Alttext on 14 March 2021', offset: 42 }],
  };
  const consent = (statement: string): Partial<Article> => ({ consent: { status: 'written', statement } });
  const translation = { language: 'de', keywords: [unmarked('Frau Stichwort')] };
  const german: Partial<Article> = {
    translations: [
      { ...translation, title: unmarked('Frau Titel'), abstract: ['Frau Text kam.', 'Sie ging.'].map(unmarked) },
    ],
  };

  it.each<[string, Partial<Article>, readonly Display[], string[]]>([
    ['the title', { title: unmarked('The case of Mrs Title') }, [], ['title: "Mrs Title"']],
    ['keywords', { keywords: ['sepsis', 'Mr Keyword'] }, [], ['keywords/1: "Mr Keyword"']],
    ['the statement of consent', consent('Mrs Consent signed.'), [], ['consent/statement: "Mrs Consent"']],
    [
      'acknowledgements',
      { acknowledgements: 'We thank Mr Smith, and M. M. and his family.' },
      [],
      ['acknowledgements: "M. M."'],
    ],
    ['ethics', { ethics: 'Consent was obtained from Jane Doe.' }, [], ['ethics: "Jane Doe"']],
    [
      'titles of supplements',
      { supplements: [{ file: 'a.pdf', label: 'a', title: unmarked('Scans of Mrs Title') }] },
      [],
      ['supplementary/0/title: "Mrs Title"'],
    ],
    ['alternative texts', {}, [image], ['42: "14 March 2021"', '42: "Mrs Alttext"']],
    [
      'translations',
      german,
      [],
      [
        'translations/de/title: "Frau Titel"',
        'translations/de/abstract: "Frau Text"',
        'translations/de/keywords/0: "Frau Stichwort"',
      ],
    ],
  ])('are %s', (_, fields, displays, expected) => {
    const paths: string[] = [];
    const report = checkedText([]);
    const found = privacy({
      ...report,
      article: sampleArticle({ id: 'report', ...fields }),
      text: { ...report.text, displays },
      position: (path) => ({ line: paths.push(path.join('/')), column: 1 }),
    });
    const place = ({ at }: (typeof found)[number]): string =>
      typeof at === 'number' ? String(at) : (paths[at.line - 1] ?? '');
    expect(found.map((each) => `${place(each)}: ${/^".*?"/.exec(each.message)?.[0]}`)).toEqual(expected);
  });

  it('are the captions of a discussion', () => {
    const caption: TextBlock = { ...paragraph('CT on 14 March 2021.'), kind: 'caption' };
    expect(privacy(checkedText([heading('Discussion'), caption]))).toHaveLength(1);
  });
});
