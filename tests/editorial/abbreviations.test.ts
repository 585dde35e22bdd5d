import { expect, it } from 'vitest';
import { abbreviations } from '../../src/editorial/wording/abbreviations.ts';
import type { Article } from '../../src/model/article.ts';
import type { TextBlock } from '../../src/model/report-text.ts';
import { sampleArticle } from '../model/sample-article.ts';
import { checkedText } from './checked-text.ts';

/** Messages on a text whose paragraphs are of the body; "caption: …" and "abstract: …" stand there. */
function messages(text: string, fields: Partial<Article> = {}): string[] {
  let at = 0;
  const blocks = text.split('\n').map((line): TextBlock => {
    const [, place, words = line] = /^(caption|abstract): (.*)$/.exec(line) ?? [];
    const found = { text: words, places: [[0, at]] as TextBlock['places'] };
    at += line.length + 1;
    if (place === 'abstract') return { kind: 'paragraph', part: 'abstract', ...found };
    return { kind: place === 'caption' ? 'caption' : 'paragraph', part: 'body', ...found };
  });
  return abbreviations({ ...checkedText(blocks), article: sampleArticle({ id: 'report', ...fields }) }).map(
    ({ message }) => message,
  );
}

const often = 'SOFA rose. SOFA fell. SOFA rose again.';
const unexplained = ['"SOFA" is used 3 times and not explained; write "full name (SOFA)" here'];

it.each<[string, string, Partial<Article>, string[]]>([
  ['is told where nothing explains it', often, {}, unexplained],
  [
    'is told in its plural, too',
    'NETs. NETs. NET.',
    {},
    ['"NET" is used 3 times and not explained; write "full name (NET)" here'],
  ],
  ['may stand twice', 'SOFA rose. SOFA fell.', {}, []],
  [
    'is explained by the list of the report',
    often,
    { abbreviations: { SOFA: 'sequential organ failure assessment' } },
    [],
  ],
  ['is not explained by a list of others', often, { abbreviations: { CT: 'computed tomography' } }, unexplained],
  ['is explained where it first stands', `The organ failure assessment (SOFA). ${often}`, {}, []],
  ['is explained by a legend', `${often}\ncaption: SOFA: organ failure assessment.`, {}, []],
  ['is explained by the abstract', `abstract: The organ failure assessment (SOFA) rose.\n${often}`, {}, []],
  [
    'is to be explained at once',
    'SOFA rose. The organ failure assessment (SOFA) fell.',
    {},
    ['"SOFA" is used here and explained later; explain it here, as in "full name (SOFA)"'],
  ],
  ['of every physician needs none', 'MRI. MRI. MRI.', {}, []],
  ['is no Roman numeral', 'III. III. III.', {}, []],
  ['is looked for in English alone', often, { language: 'fr' }, []],
])('an abbreviation %s', (_, text, fields, expected) => {
  expect(messages(text, fields)).toEqual(expected);
});
