import { describe, expect, it } from 'vitest';
import { loadSynonyms, readSynonyms } from '../../../src/content/journal/load-synonyms.ts';
import { SourceText } from '../../../src/faults/fault.ts';

const read = (text: string) => readSynonyms(new SourceText('content/synonyms.yaml', text));

it('gives none where there is no file', () => {
  expect(loadSynonyms('/nowhere')).toEqual({ groups: [], faults: [] });
});

describe('synonyms.yaml', () => {
  it.each([
    ['', []],
    [
      '- [heart attack, myocardial infarction]\n- [kidney, renal]\n',
      [
        ['heart attack', 'myocardial infarction'],
        ['kidney', 'renal'],
      ],
    ],
    ['- heart attack, myocardial infarction, MI\n', [['heart attack', 'myocardial infarction', 'MI']]],
    ['- MI = myocardial infarction\n', [['MI', 'myocardial infarction']]],
    ['- MI: myocardial infarction\n', [['MI', 'myocardial infarction']]],
    ['-\n  - adrenaline\n  - epinephrine\n', [['adrenaline', 'epinephrine']]],
    [
      'MI: myocardial infarction\nheart attack: [MI, infarct]\n',
      [
        ['MI', 'myocardial infarction'],
        ['heart attack', 'MI', 'infarct'],
      ],
    ],
  ])('%j', (text, groups) => {
    expect(read(text)).toEqual({ groups, faults: [] });
  });

  const lonely = 'Expected two names or more for one thing, as in "heart attack, myocardial infarction"; found';
  it.each([
    ['- [kidney, renal]\n- liver\n', 2, 3, `${lonely} "liver" alone`],
    ['- [liver, Liver]\n', 1, 3, `${lonely} "liver" alone`],
    ['- []\n', 1, 3, `${lonely} nothing`],
    ['- [a, [b]]\n', 1, 7, 'Expected text, found a list; put it in quotation marks: "[b]"'],
    [
      '- [a, one two three four five six seven eight nine]\n',
      1,
      7,
      '"one two three four five six seven eight nine" is too long; a name has at most 8 words',
    ],
    ['liver', 1, 1, 'Expected a list, found text'],
  ])('%j is at fault', (text, line, column, message) => {
    const { faults } = read(text);
    expect(faults.map((each) => [each.line, each.column, each.message])).toEqual([[line, column, message]]);
  });
});
