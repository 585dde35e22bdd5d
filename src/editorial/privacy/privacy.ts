import type { Check, Finding } from '../check.ts';
import { sentenceAt } from '../sections.ts';
import type { PrivatePattern } from './pattern.ts';
import { maskingWords, privatePatterns } from './patterns.ts';
import { type PrivateText, privateTexts } from './texts.ts';

/** Places of a report at which a patient may be known. Articles about other articles name dates of those. */
export const privacy: Check = (report) => {
  if (report.article.relations.length > 0) return [];
  return privateTexts(report).flatMap((text) => privatePatterns.flatMap((pattern) => findIn(text, pattern)));
};

function findIn({ text, at, isCase, isStatement }: PrivateText, looked: PrivatePattern): Finding[] {
  const { rule, pattern, needs, caseOnly, ofPatient, unless, prevailing, message } = looked;
  if (isStatement && !looked.inStatements) return [];
  if (!needs.test(text) || (caseOnly && !isCase && !ofPatient)) return [];
  return [...text.matchAll(pattern)]
    .filter(({ index }) => {
      const sentence = sentenceAt(text, index);
      if (caseOnly && !isCase && !ofPatient?.test(sentence)) return false;
      if (unless?.test(sentence) && !(isCase && prevailing?.test(sentence))) return false;
      return rule !== 'eyes-masked' || maskingWords.test(sentence);
    })
    .map(({ 0: found, index }) => ({ rule, at: at(index), message: message(found.trim()) }));
}
