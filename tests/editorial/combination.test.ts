import { describe, expect, it } from 'vitest';
import { combination } from '../../src/editorial/privacy/combination.ts';
import type { Article } from '../../src/model/article.ts';
import type { TextBlock } from '../../src/model/report-text.ts';
import { unmarked } from '../../src/model/text.ts';
import { sampleArticle } from '../model/sample-article.ts';
import { checkedText } from './checked-text.ts';

const titled = (text: string): Partial<Article> => ({ title: unmarked(text) });
const rare = titled('A rare fever: a case report');

/** What is quoted of a report with these sentences about the case. */
function quoted(sentence: string, fields: Partial<Article> = rare): string | undefined {
  const block: TextBlock = { kind: 'paragraph', part: 'body', text: sentence, places: [[0, 0]] };
  const report = { ...checkedText([block]), article: sampleArticle({ id: 'report', ...fields }) };
  return combination(report)[0]?.message.replace(/ together .*/, '');
}

describe('a rare disease, a hospital and a month', () => {
  it.each([
    ["A woman came to St Mary's Hospital, London, in March 2021.", `"St Mary's Hospital", "March 2021" and "rare"`],
    ['At the Mater Dei Hospital she was seen on March 3, 2021.', '"Mater Dei Hospital", "March 3, 2021" and "rare"'],
    ['In March 2021 the Larkhaven General Hospital took her.', '"Larkhaven General Hospital", "March 2021" and "rare"'],
    ['In March 2021 the University Hospital of Wales took her.', '"Hospital of Wales", "March 2021" and "rare"'],
    ['Im März 2021 kam sie in das Klinikum Großhadern.', '"Klinikum Großhadern", "März 2021" and "rare"'],
    ['She came in May 2021. The Mayo Clinic took her.', '"Mayo Clinic", "May 2021" and "rare"'],
  ])('%s', (sentence, expected) => expect(quoted(sentence)).toBe(expected));

  it.each([
    'A woman came to a hospital in March 2021.',
    'A woman came to our University Hospital in March 2021.',
    'Regional Hospital. In March 2021 she was seen in the Neurology Clinic and the Outpatient Clinic.',
    "She came to St Mary's Hospital in spring.",
    'She met the Mayo Clinic criteria in March 2021.',
    'The Cleveland Clinic score was 3. He was vaccinated in March 2021.',
    'In March 2021 the Mayo Clinic Risk Score was low.',
    "In March 2021 she came. The ethics committee of St Mary's Hospital agreed.",
    "She came to St Mary's Hospital. The WHO named the disease in March 2021.",
  ])('not: %s', (sentence) => expect(quoted(sentence)).toBeUndefined());

  const placed = "She came to St Mary's Hospital in March 2021";
  it.each<[string, Partial<Article>, string | undefined]>([
    ['a keyword', { ...titled('Fever'), keywords: ['rare diseases'] }, 'rare'],
    ['the abstract', { ...titled('Fever'), abstract: 'This is the third reported case.' }, 'third reported case'],
    ['a name in the title', titled('Erdheim–Chester disease: a case report'), 'Erdheim–Chester disease'],
    ['a possessive', titled("Löffler's syndrome: a case report"), "Löffler's syndrome"],
    ['a hyphen behind a word', titled('Severe Erdheim-Chester Disease'), 'Erdheim-Chester Disease'],
    ['three names', titled('Osler–Weber–Rendu disease'), 'Osler–Weber–Rendu disease'],
    ['the first case', titled('First case of fever'), 'First case'],
    ['no first report of theirs', { ...titled('Fever'), abstract: 'First case report from our group.' }, undefined],
    ['no title in capitals', titled('Post-Thrombotic Syndrome and Sickle-Cell Disease'), undefined],
    ['no cause of a disease', titled('Graft-Versus-Host Disease and Statin-Induced Syndrome'), undefined],
    ['nothing', titled('Fever: a case report'), undefined],
    ['a frequent disease', titled("Crohn's disease and heart disease: a case report"), undefined],
  ])('is rare by %s', (_, fields, expected) => {
    const found = quoted(`${placed}.`, { keywords: ['fever'], ...fields });
    expect(found).toBe(expected && `"St Mary's Hospital", "March 2021" and "${expected}"`);
  });

  it('is rare by a name beside the hospital', () => {
    const found = quoted(`${placed} with Erdheim–Chester disease.`, titled('Fever'));
    expect(found).toContain('"Erdheim–Chester disease"');
  });
});
