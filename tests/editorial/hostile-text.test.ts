import { describe, expect, it } from 'vitest';
import { applyAllowances } from '../../src/editorial/allowances.ts';
import { checkReport } from '../../src/editorial/check-report.ts';
import type { Reference } from '../../src/model/reference.ts';
import type { TextBlock } from '../../src/model/report-text.ts';
import { unmarked } from '../../src/model/text.ts';
import { sampleArticle } from '../model/sample-article.ts';
import { checkedText } from './checked-text.ts';

const length = 120_000;
const spaces = ' '.repeat(length);
const hostile: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      ...[
        'a',
        'A',
        '1',
        ' ',
        '.',
        '-',
        '<',
        '(',
        '@',
        'a.',
        'a@',
        'A.',
        'A. ',
        '1 ',
        '1.',
        '1/',
        '1-',
        '(1',
        'ä',
        'A a ',
      ],
      ...[
        'Mr ',
        'Mr A',
        'Mr Aa ',
        'St ',
        'St. ',
        'St Mary ',
        'Hospital of ',
        'May ',
        'May 1 ',
        '1 May ',
        'on ',
        'on 1 ',
      ],
      ...[
        'after a ',
        'in ',
        'eye ',
        'fig 1, ',
        'fig 1 ',
        'tel 1 ',
        'tel ',
        'MRN ',
        '1 Aa ',
        'Aastrasse ',
        '1 rue ',
        '90 years ',
      ],
      ...[
        'SOFA ',
        'born ',
        '5 m',
        '5mg ',
        'ninety ',
        'hundred and ',
        '020 7946 ',
        '(555) 123-',
        'first ',
        'Aa-Aa',
        "Aa's ",
      ],
      ...['On 12 March 2021 she fell. ', 'a@b.cd ', 'Mrs Aa fell. ', 'et al she '],
    ].map((part) => [`${part} again and again`, part.repeat(Math.ceil(length / part.length))]),
  ),
  'a long local part': `${'a.'.repeat(length / 2)}@`,
  ...Object.fromEntries(
    ['MRN', 'tel', 'fig 1', 'DOB', 'in', 'after', 'Mr', '5', 'May', 'She fell.', 'St'].map((word) => [
      `${word} and spaces`,
      `${word}${spaces}?`,
    ]),
  ),
};

/** A quadratic pattern takes minutes for such a text on any machine, a linear one a part of a second. */
const bound = 10_000;

describe('texts of a hundred thousand characters are read in a time that grows with them', () => {
  it.each(Object.entries(hostile))('%s', { timeout: bound }, (_, text) => {
    const paragraph: TextBlock = { kind: 'paragraph', part: 'body', text, places: [[0, 0]] };
    const abstract: TextBlock = { ...paragraph, part: 'abstract' };
    const report = checkedText([abstract, paragraph]);
    const display = { kind: 'figure', id: 'fig-x', name: 'Figure 1', offset: 0, caption: text } as const;
    const start = performance.now();
    checkReport({
      ...report,
      article: sampleArticle({ id: 'report', title: unmarked(text), abstract: text, keywords: [text] }),
      text: { ...report.text, displays: [{ ...display, images: [{ alt: text, offset: 0 }] }] },
      references: [reference(text)],
    });
    expect(performance.now() - start).toBeLessThan(bound);
  });

  it.each([`allow${spaces}x y`, `allow x: ${spaces}y`, `allow x${spaces}`])(
    'an excuse %#',
    { timeout: bound },
    (text) => {
      const report = checkedText([]);
      const start = performance.now();
      applyAllowances([], { ...report, text: { ...report.text, comments: [{ text, offset: 0 }] } });
      expect(performance.now() - start).toBeLessThan(bound);
    },
  );
});

function reference(text: string): Reference {
  return {
    key: 'a',
    item: { id: 'a', type: 'article-journal', title: text, 'container-title': text },
    source: { path: 'references.bib', line: 1, column: 1 },
  };
}
