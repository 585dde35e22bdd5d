import { describe, expect, it } from 'vitest';
import { privacy } from '../../src/editorial/privacy/privacy.ts';
import type { TextBlock } from '../../src/model/report-text.ts';
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
    ['Le 12 mars 2021, elle est tombée.', 'exact-date: 12 mars 2021'],
    ['A man aged 91 was seen.', 'age-over-89: aged 91'],
    ['A 90 years old man was seen.', 'age-over-89: 90 years old'],
    ['Eine 95-jährige Frau kam.', 'age-over-89: 95-jährige'],
    ["Ms O'Hara was seen.", "patient-name: Ms O'Hara"],
    ['Frau Musterfrau kam.', 'patient-name: Frau Musterfrau'],
    ['The patient, J.S., was seen.', 'patient-initials: patient, J.S.'],
    ['J.S. is a 45-year-old man.', 'patient-initials: J.S. is a 45-year'],
    ['MRN 123456 was reviewed.', 'record-number: MRN 123456'],
    ['Phone: 020 7946 0958.', 'telephone-number: Phone: 020 7946 0958'],
    ['She lives in Hauptstraße 12.', 'postal-address: Hauptstraße 12'],
    ['Il habite 12 rue de Paris.', 'postal-address: 12 rue de Paris'],
    ['The eyes were blacked out for anonymity.', 'eyes-masked: eyes were blacked out'],
  ])('%s', (sentence, expected) => expect(quoted(sentence)).toEqual([expected]));

  it.each([
    'In March 2021 she fell.',
    'The WHO declared a pandemic on 11 March 2020.',
    'The drug was approved on 12 March 2021 by the EMA.',
    'The titre was 1:1280, later 1/12.',
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
    'Version 1.12.2020.4 of the program was used.',
  ])('not: %s', (sentence) => expect(quoted(sentence)).toEqual([]));

  it.each(['Discussion', '4. Discussion', 'Introduction', 'Literature review', 'Acknowledgements', 'Ethics approval'])(
    'not in %s, where it is of someone else',
    (section) => expect(quoted('Mr Smith fell on 12 March 2021 at 94 years of age.', section)).toEqual([]),
  );

  it('everywhere, where it has no place at all', () => {
    expect(quoted('Write to family@example.org.', 'Discussion')).toEqual(['email-address: family@example.org']);
  });
});
