import { describe, expect, it } from 'vitest';
import { seeded } from '../../bench/random.ts';
import { referencesPerReport, syntheticReport } from '../../bench/synthetic-report.ts';

const report = (seed: number, number = 1) => syntheticReport(seeded(seed), number, 'scan-0.jpg');
const keysOf = (references: string) => [...references.matchAll(/^@\w+\{([^,]+),/gm)].map((match) => match[1] ?? '');

describe('syntheticReport', () => {
  it('is the same for the same seed and another for another', () => {
    expect(report(3)).toEqual(report(3));
    expect(report(4).article).not.toBe(report(3).article);
  });

  it.each([1, 2, 3, 500])('has about 1,200 words, a figure, a table and 15 cited references (report %i)', (number) => {
    const { article, references } = report(number, number);
    const body = article.split('\n---\n')[1] ?? '';
    expect(Math.abs(body.split(/\s+/).length - 1200)).toBeLessThan(60);
    expect(body.match(/^!\[/gm)).toHaveLength(1);
    expect(body.match(/^Table: /gm)).toHaveLength(1);
    const keys = keysOf(references);
    expect(new Set(keys)).toHaveProperty('size', referencesPerReport);
    for (const key of keys) expect(body).toContain(`@${key}`);
  });

  it('shares no reference with another report', () => {
    const keys = [report(1, 1), report(1, 2)].flatMap(({ references }) => [
      ...references.matchAll(/synthetic\.[\d.]+/g),
    ]);
    expect(new Set(keys.map(String))).toHaveProperty('size', keys.length);
  });
});
