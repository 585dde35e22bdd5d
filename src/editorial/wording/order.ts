import { offsetAt, type TextBlock } from '../../model/report-text.ts';
import type { Check, Finding } from '../check.ts';
import { placedBlocks, type Role } from '../sections.ts';

const order: readonly Role[] = ['introduction', 'case', 'discussion', 'conclusion'];
const names: Readonly<Partial<Record<Role, string>>> = {
  introduction: 'the introduction',
  case: 'the case',
  discussion: 'the discussion',
  conclusion: 'the conclusion',
};
const caseHeading = /^(?:case|patient (?:information|presentation|history)|clinical (?:case|presentation|history))\b/i;

/** Introduction, case, discussion and conclusion in this order; other sections stand where they like. */
export const sectionOrder: Check = ({ article, text }) => {
  if (article.type !== 'case-report') return [];
  const headings = placedBlocks(text).filter(
    ({ kind, part, depth, role, section }) =>
      kind === 'heading' && part === 'body' && depth === 2 && (role !== 'case' || caseHeading.test(section)),
  );
  let last: (typeof headings)[number] | undefined;
  for (const heading of headings) {
    if (!order.includes(heading.role)) continue;
    if (last && order.indexOf(heading.role) < order.indexOf(last.role)) {
      const message = `"${heading.section}" stands after "${last.section}"; expected ${names[heading.role]} before ${names[last.role]}`;
      return [{ rule: 'section-order', at: offsetAt(heading, 0), message }];
    }
    last = heading;
  }
  return [];
};

const fewestWords = 8;

/** Sections that say again what the text says. */
const ofSummary = /^(?:highlights?|key (?:points?|messages?|clinical messages?)|summary|take[- ](?:home|away))/i;
/** A report of several patients says of each in the same words what was the same. */
const secondPatient = /\b(?:case|patient)s? (?:#|no\.? ?)?(?:2|two|II|B)\b|\bsecond (?:case|patient)\b/i;

/** Sentences that stand in the body a second time; what an abstract, a summary or a caption says may come again. */
export const repeatedSentences: Check = ({ text, source }) => {
  const seen = new Map<string, number>();
  const findings: Finding[] = [];
  const hasSeveral = text.blocks.some(({ text: each, part }) => part === 'body' && secondPatient.test(each));
  const prose = placedBlocks(text).filter(
    ({ kind, part, section }) => kind === 'paragraph' && part === 'body' && !ofSummary.test(section),
  );
  const sentences = prose.flatMap((block, number) => {
    const place = hasSeveral && block.role === 'case' ? number : '';
    return sentencesOf(block).map((each) => ({ ...each, place }));
  });
  for (const { sentence, offset, place } of sentences) {
    const words = sentence
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    if (words.split(' ').length < fewestWords) continue;
    const key = `${place} ${words}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, offset);
    else {
      const start = sentence.split(' ').slice(0, 6).join(' ');
      const message = `The sentence "${start} …" stands in line ${source.position(first).line} already; remove one of the two`;
      findings.push({ rule: 'repeated-sentence', at: offset, message });
    }
  }
  return findings;
};

function sentencesOf(block: TextBlock): { sentence: string; offset: number }[] {
  let index = 0;
  return block.text.split(/(?<=[.!?])(?=\s+\p{Lu})/u).map((part) => {
    const start = index + part.length - part.trimStart().length;
    index += part.length;
    return { sentence: part.trim(), offset: offsetAt(block, start) };
  });
}
