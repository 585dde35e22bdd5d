import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { proposeDoi, proposeId, proposePlace, similarId } from '../../../src/commands/new/proposals.ts';
import { type ExistingReport, type Survey, surveyJournal } from '../../../src/commands/new/survey.ts';
import { readJournal } from '../../../src/content/journal/read-journal.ts';
import { SourceText } from '../../../src/faults/fault.ts';

const project = join(import.meta.dirname, '..', '..', '..');
const { journal } = readJournal(
  new SourceText('journal.yaml', 'title: x\nurl: https://example.org\nlicense: CC-BY-4.0\ndoi-prefix: "10.5555"\n'),
);
if (!journal) throw new Error('The journal of this test has a fault');
const { doiPrefix: _, ...withoutPrefix } = journal;

/** A survey of reports of which a test says only what it is about. */
function survey(reports: readonly Partial<ExistingReport>[], years: Survey['years'] = {}): Survey {
  const whole = reports.map((report, i) => ({ id: `r${i}x`, formerIds: [], ...report }));
  return { journal: journal ?? never(), reports: whole, names: whole.map(({ id }) => id), permalinks: [], years };
}

function never(): never {
  throw new Error('no journal');
}

describe('the journals of the project', () => {
  it.each([
    ['content', '2026', { id: '2026_001531', doi: '10.12890/2026_001531', place: undefined }],
    ['content', '2020', { id: '2020_001531', doi: '10.12890/2020_001531', place: { volume: '7', issue: '5' } }],
    [
      'examples/sample-journal',
      '2025',
      { id: 'ljcc.2025.0202', doi: '10.5555/ljcc.2025.0202', place: { volume: '4', issue: '1' } },
    ],
    ['examples/sample-journal', '2026', { id: 'ljcc.2026.0101', doi: '10.5555/ljcc.2026.0101', place: undefined }],
  ])('%s in %s', async (folder, year, expected) => {
    process.env['CASEBOOK_CONTENT'] = join(project, folder);
    const file = join(project, folder, 'journal.yaml');
    const read = readJournal(new SourceText(file, readFileSync(file, 'utf8'))).journal ?? never();
    const found = await surveyJournal(join(project, folder), read);
    delete process.env['CASEBOOK_CONTENT'];
    const id = proposeId(found, year);
    const place = proposePlace(found, year);
    expect({ id, doi: proposeDoi(found, id, year), place }).toEqual(expected);
  });
});

describe('an id', () => {
  it.each([
    ['of a journal without reports', [], undefined, '2026_001'],
    ['of a journal whose ids have no numbers', [{ id: 'first' }], undefined, '2026_001'],
    ['of a report whose DOI is known', [{ id: '2025_001' }], '10.5555/xyz', 'xyz'],
    ['where the end of the DOI cannot be one', [{ id: '2025_001' }], '10.5555/a/b', '2026_002'],
    ['where the end of the DOI is taken', [{ id: '2025_001' }], '10.5555/2025_001', '2026_002'],
    ['that was the former one of another report', [{ id: 'a1', formerIds: ['a2'] }], undefined, 'a3'],
  ])('%s', (_name, reports, doi, id) => {
    expect(proposeId(survey(reports), '2026', doi)).toBe(id);
  });

  it('and a DOI that were published before are not given again', () => {
    const gone = { path: 'articles/a2/', title: 'Gone', authors: [], doi: '10.5555/A3', formerDois: ['10.5555/a4'] };
    const kept = { ...survey([{ id: 'a1', doi: '10.5555/a1' }]), permalinks: [gone] };
    expect([proposeId(kept, '2026'), proposeDoi(kept, 'a3', '2026')]).toEqual(['a3', '10.5555/a2']);
    expect(proposeDoi({ ...kept, permalinks: [{ ...gone, doi: '10.5555/a2' }] }, 'a2', '2026')).toBe('10.5555/a3');
  });

  it('like one that is taken', () => {
    const taken = survey([{ id: 'first' }, { id: 'first-2' }, { id: '2026_009' }]);
    expect([similarId(taken, 'first'), similarId(taken, '2026_009')]).toEqual(['first-3', '2026_010']);
  });
});

describe('a DOI', () => {
  it.each([
    ['the prefix and the id, of a journal without reports', [], '10.5555/new-1'],
    ['made like that of the newest report', [{ id: 'a1', doi: '10.5555/journal.a1' }], '10.5555/journal.new-1'],
    ['of a series of its own', [{ id: 'a1', doi: '10.5555/0099' }], '10.5555/0100'],
    [
      'that is free',
      [
        { id: 'a1', doi: '10.5555/a1' },
        { id: 'a0', doi: '10.5555/NEW-1' },
      ],
      '10.5555/a2',
    ],
  ])('%s', (_name, reports, doi) => {
    expect(proposeDoi(survey(reports), 'new-1', '2026')).toBe(doi);
  });

  it('is proposed without a prefix only where another report has one', () => {
    const none = { ...survey([]), journal: withoutPrefix };
    expect(proposeDoi(none, 'a2', '2026')).toBeUndefined();
    const one = { ...survey([{ id: 'a1', doi: '10.1234/a1' }]), journal: withoutPrefix };
    expect(proposeDoi(one, 'a2', '2026')).toBe('10.1234/a2');
  });
});

describe('volume and issue', () => {
  const reports = [
    { volume: '9', issue: '2' },
    { volume: '10', issue: '1' },
    { volume: '10', issue: 'Suppl 1' },
  ];
  it.each([
    ['the newest issue that is no supplement', reports, { 9: 2025, 10: 2026 }, { volume: '10', issue: '1' }],
    [
      'the first issue of the volume of the year',
      reports.slice(0, 1),
      { 9: 2025, 10: 2026 },
      { volume: '10', issue: '1' },
    ],
    ['none where the year has no volume yet', reports, { 9: 2024, 10: 2025 }, undefined],
    ['the volume of the year that has reports', reports, { 9: 2026, 11: 2026 }, { volume: '9', issue: '2' }],
    ['none in a journal without volumes', [{}], {}, undefined],
  ])('%s', (_name, existing, years, place) => {
    expect(proposePlace(survey(existing, years), '2026')).toEqual(place);
  });
});
