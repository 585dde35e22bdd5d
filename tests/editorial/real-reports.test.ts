import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkReport } from '../../src/editorial/check-report.ts';
import { judge } from '../../src/editorial/judge.ts';
import type { EditorialRuleId } from '../../src/faults/editorial-rules.ts';
import { sampleJournal } from '../model/sample-article.ts';
import { jatsReport } from './jats-report.ts';

const folder = '../shared/data/case-reports';
const isThere = existsSync(folder);

/** What the rules find in 83 published reports. Each was read: a rule that finds more has false alarms to be looked at. */
const found: Readonly<Partial<Record<EditorialRuleId, number>>> = {
  'exact-date': 48,
  'age-over-89': 3,
  'patient-initials': 4,
  'identifying-combination': 2,
  abbreviation: 5,
  unit: 28,
  'repeated-sentence': 3,
  'title-length': 1,
  'abstract-length': 1,
  'care-abstract': 2,
  'care-timeline': 4,
};

/** Rules of what JATS does not tell, and what most reports lack: they are not about wording. */
const others = /^(?:care-(?:keywords|perspective|take-away)|consent-statement|competing-interests|funding-statement)$/;

describe.skipIf(!isThere)(`the published reports of ${folder}${isThere ? '' : ' (absent, skipped)'}`, () => {
  const reports = isThere
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.xml'))
        .map((name) => jatsReport(readFileSync(join(folder, name), 'utf8')))
    : [];

  it('are read with their figures', () => {
    expect(reports.flatMap(({ text }) => text.displays).length).toBeGreaterThan(200);
  });

  it('give no more than was looked at', () => {
    const counts: Record<string, number> = {};
    for (const { rule } of reports.flatMap((report) => judge(checkReport(report), report.article, sampleJournal))) {
      if (!others.test(rule)) counts[rule] = (counts[rule] ?? 0) + 1;
    }
    expect(counts).toEqual(found);
  });
});
