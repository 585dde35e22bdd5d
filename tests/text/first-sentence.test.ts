import { expect, test } from 'vitest';
import { firstSentence } from '../../src/text/first-sentence.ts';

test.each([
  ['The values belonged to another patient. The editors retract it.', 'The values belonged to another patient.'],
  [
    'Hart et al. and Dr. L. Cox told us of p = 0.04 (Fig. 1). More.',
    'Hart et al. and Dr. L. Cox told us of p = 0.04 (Fig. 1).',
  ],
  ['No full stop', 'No full stop'],
  [' Why?  Because. ', 'Why?'],
  ['Les valeurs étaient celles d’un autre patient. La suite.', 'Les valeurs étaient celles d’un autre patient.'],
  ['سُحب هذا التقرير لخطأ في البيانات. النص الباقي.', 'سُحب هذا التقرير لخطأ في البيانات.'],
  ['本報告を撤回する。理由は次の通り。', '本報告を撤回する。'],
  ['', ''],
])('%s', (text, sentence) => {
  expect(firstSentence(text)).toBe(sentence);
});
