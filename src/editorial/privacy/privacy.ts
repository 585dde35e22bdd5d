import { offsetAt } from '../../model/report-text.ts';
import type { Check, Finding } from '../report.ts';
import { type PlacedBlock, placedBlocks, sentenceAt } from '../sections.ts';
import { maskingWords, type PrivatePattern, privatePatterns } from './patterns.ts';

/** Places of the text at which a patient may be known. Articles about other articles name dates of those. */
export const privacy: Check = ({ article, text }) => {
  if (article.relations.length > 0) return [];
  const blocks = placedBlocks(text).filter(({ role }) => role !== 'statements');
  return blocks.flatMap((block) => privatePatterns.flatMap((pattern) => findIn(block, pattern)));
};

function findIn(block: PlacedBlock, { rule, pattern, needs, caseOnly, unless, message }: PrivatePattern): Finding[] {
  if (caseOnly && block.role !== 'case' && block.part === 'body') return [];
  if (!needs.test(block.text)) return [];
  return [...block.text.matchAll(pattern)]
    .filter(({ index }) => {
      const sentence = sentenceAt(block.text, index);
      return !unless?.test(sentence) && (rule !== 'eyes-masked' || maskingWords.test(sentence));
    })
    .map(({ 0: found, index }) => ({ rule, at: offsetAt(block, index), message: message(found.trim()) }));
}
