import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatReferences } from '../../src/citation/format-references.ts';
import { journalStyle, readStyle } from '../../src/citation/style.ts';
import { SourceText } from '../../src/faults/fault.ts';
import { unmarked } from '../../src/model/text.ts';
import { writeRichText } from '../../src/outputs/html/tree/write-html.ts';
import { fixture, shared } from './support.ts';
import { expectedParts, fold, readTruths, truthReference } from './vancouver-truth.ts';

const path = join(shared, 'data', 'references', 'vancouver-references.jsonl');

interface Exception {
  readonly line: number;
  readonly part: string;
  readonly reason: string;
}

const exceptions = JSON.parse(readFileSync(fixture('vancouver-exceptions.json'), 'utf8')) as Record<
  'missing' | 'otherwise',
  Exception[]
>;

/** The first part of a truth that does not stand in a text, in its place. */
function firstMissing(parts: readonly string[], text: string): string | undefined {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    if (at === -1) return part;
    from = at + part.length;
  }
  return undefined;
}

describe.skipIf(!existsSync(path))('3,372 references of published articles (needs ../shared)', () => {
  const truths = existsSync(path) ? readTruths(path) : [];
  const style = journalStyle('casebook-references');
  const references = truths.map(truthReference);
  const printed = formatReferences(references, style, 'en');

  test('all are printed', () => {
    expect(truths).toHaveLength(3372);
    expect(printed.filter(({ text }) => text.length < 10 || /ERROR|undefined|NaN|\[object/.test(text))).toEqual([]);
  });

  test('every part of the truth stands in the print, in order, but for the exceptions listed', () => {
    const missing = truths.flatMap((truth, index) => {
      const part = firstMissing(expectedParts(truth), fold(printed[index]?.text ?? ''));
      return part === undefined ? [] : [{ line: index + 1, part }];
    });
    expect(missing).toEqual(exceptions.missing.map(({ line, part }) => ({ line, part })));
  });

  test('authors set by Casebook are those that the CSL style itself sets, but for the exceptions listed', () => {
    const { style: sameStyle } = readStyle(new SourceText('same.csl', style.xml));
    if (sameStyle === undefined) throw new Error('the style of Casebook is not valid');
    const byCsl = formatReferences(references, sameStyle, 'en');
    const different = printed.flatMap((entry, index) =>
      writeRichText(entry) === writeRichText(byCsl[index] ?? unmarked('')) ? [] : [index + 1],
    );
    expect(different).toEqual(exceptions.otherwise.map(({ line }) => line));
  });
});
