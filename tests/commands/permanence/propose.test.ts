import { describe, expect, it } from 'vitest';
import { propose } from '../../../src/commands/permanence/propose.ts';
import type { Article } from '../../../src/model/article.ts';
import type { Content } from '../../../src/model/content.ts';
import type { Permalink } from '../../../src/model/permalinks.ts';
import { sampleArticle, sampleJournal } from '../../model/sample-article.ts';

const proposed = (articles: readonly Article[], date = '2024-07-01', permalinks: readonly Permalink[] = []) =>
  propose(
    { journal: { ...sampleJournal, volumes: { 7: 2024 } }, articles, permalinks } as unknown as Content,
    'a-correction',
    date,
  );

describe('propose', () => {
  const numbered = sampleArticle({ id: '2020_001530', doi: '10.12890/2020_001530', volume: '7', issue: '5' });
  const cases: [name: string, articles: readonly Article[], expected: object][] = [
    ['the next number', [numbered], { id: '2020_001531', doi: '10.12890/2020_001531', volume: '7', issue: '5' }],
    [
      'the next that is free, in the series of the newest report',
      [
        { ...numbered, published: '2024-06-01' },
        sampleArticle({ id: '2020_001531', type: 'correction', published: '2024-06-02' }),
        sampleArticle({ id: 'x9', published: '2024-01-01' }),
      ],
      { id: '2020_001532', doi: '10.12890/2020_001532', volume: '7', issue: '5' },
    ],
    ['zeros in front', [sampleArticle({ id: 'j.009' })], { id: 'j.010', doi: undefined }],
    [
      'names without numbers',
      [sampleArticle({ id: 'a', doi: '10.5555/A' })],
      { id: 'a-correction', doi: '10.5555/a-correction' },
    ],
    [
      'a second notice of one report',
      [sampleArticle({ id: 'a' }), sampleArticle({ id: 'a-correction', type: 'correction' })],
      { id: 'a-correction-2', doi: undefined },
    ],
    [
      'DOIs of a series of their own',
      [sampleArticle({ id: 'a', doi: '10.5555/jic.7' })],
      { id: 'a-correction', doi: '10.5555/jic.8' },
    ],
  ];
  it.each(cases)('%s', (_name, articles, expected) => {
    expect(proposed(articles)).toEqual(expected);
  });

  it('no id and no DOI that were published before', () => {
    const gone = { path: 'articles/2020_001531/', title: 'Gone', authors: [], formerDois: ['10.12890/2020_001532'] };
    const expected = { id: '2020_001532', doi: '10.12890/2020_001531' };
    expect(proposed([numbered], '2025-01-01', [gone])).toEqual(expected);
  });

  it('no volume of another year', () => {
    expect(proposed([numbered], '2025-01-01')).toEqual({ id: '2020_001531', doi: '10.12890/2020_001531' });
  });
});
