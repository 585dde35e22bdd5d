import type { CheckedReport } from '../../src/editorial/check.ts';
import { SourceText } from '../../src/faults/fault.ts';
import type { TextBlock } from '../../src/model/report-text.ts';
import { sampleArticle } from '../model/sample-article.ts';

/** A case report of nothing but a text, as checks are given one. */
export function checkedText(blocks: readonly TextBlock[]): CheckedReport {
  return {
    article: sampleArticle({ id: 'report' }),
    source: new SourceText('article.md', blocks.map(({ text }) => text).join('\n')),
    text: { blocks, displays: [], mentions: [], comments: [] },
    ...{ references: [], files: [], found: [], allowed: [], retracted: {} },
    position: () => ({ line: 1, column: 1 }),
  };
}
