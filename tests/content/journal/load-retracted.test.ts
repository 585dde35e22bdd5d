import { describe, expect, it } from 'vitest';
import { readRetracted } from '../../../src/content/journal/load-retracted.ts';
import { SourceText } from '../../../src/faults/fault.ts';

const read = (text: string) => readRetracted(new SourceText('content/retracted.csv', text));

describe('readRetracted', () => {
  it("reads Casebook's own columns", () => {
    expect(read('doi,pmid,reason\nhttps://doi.org/10.5555/A,123,"Data, invented"\n10.5555/b\n').works).toEqual({
      '10.5555/a': 'Data, invented',
      '123': 'Data, invented',
      '10.5555/b': '',
    });
  });

  it('takes retractions alone out of the file of Retraction Watch', () => {
    const text = `Record ID,Title,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason
1,"A ""title""",10.5555/a,0,Retraction,+Duplication of Image;+Unreliable Results;
2,Another,10.5555/b,12,Correction,+Error in Text;
3,A third,unavailable,34,Retraction,
`;
    expect(read(text).works).toEqual({ '10.5555/a': 'Duplication of Image; Unreliable Results', '34': '' });
  });

  it.each([
    ['title,why\na,b\n', 1, 'The first line names no column "doi" or "pmid"; found title, why'],
    ['', 1, 'The first line names no column "doi" or "pmid"; found nothing'],
    [
      'doi,reason\n10.5555/a,"open\n10.5555/b,x\n',
      3,
      'A quotation mark in this line or above it is never closed, or stands inside a cell; there, write it twice ("")',
    ],
  ])('refuses %j', (text, line, message) => {
    const { works, faults } = read(text);
    expect(works).toEqual({});
    expect(faults).toEqual([
      { path: 'content/retracted.csv', line, column: 1, severity: 'error', rule: 'retracted-list', message },
    ]);
  });
});
