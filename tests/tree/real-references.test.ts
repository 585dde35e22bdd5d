import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { figures } from '../../src/editorial/wording/figures.ts';
import type { ReportText } from '../../src/model/report-text.ts';
import { nodesIn } from '../../src/model/tree/nodes-in.ts';
import { sampleArticle } from '../model/sample-article.ts';
import { jatsManuscript, type TaggedReference } from '../support/jats-manuscript.ts';
import { build, shown } from './support.ts';

const folder = '../shared/data/case-reports';
const isThere = existsSync(folder);

/** Tagged by the publisher with an id that is none of the file: "Table 2", whose parts are two tables without number. */
const withoutTarget = 2;

interface ReadReport {
  readonly name: string;
  readonly tagged: readonly TaggedReference[];
  /** Tagged ones that no cross reference to the same figure or table stands for. */
  readonly missed: readonly TaggedReference[];
  readonly faults: readonly string[];
  readonly text: ReportText;
}

async function readReport(name: string): Promise<ReadReport> {
  const { body, lines } = jatsManuscript(readFileSync(join(folder, name), 'utf8'));
  const { text, faults, reportText } = await build(body);
  const tagged = lines.flatMap(({ references }) => references);
  const found = [...nodesIn(text.body)].flatMap((node) => (node.type === 'crossReference' ? [node.target] : []));
  const missed = tagged.filter(({ target }) => {
    const at = target === undefined ? -1 : found.indexOf(target);
    if (at !== -1) found.splice(at, 1);
    return at === -1;
  });
  const own = faults.filter(({ rule }) => rule.startsWith('cross-reference'));
  return { name, tagged, missed, faults: own.map(shown), text: reportText };
}

/** The references of real manuscripts to figures and tables, typed as their authors did: "Figures 1(a)–1(d)". */
describe.skipIf(!isThere)(`the published reports of ${folder}${isThere ? '' : ' (absent, skipped)'}`, async () => {
  const names = isThere ? readdirSync(folder).filter((name) => name.endsWith('.xml')) : [];
  const reports = await Promise.all(names.map(readReport));

  it('get a typed link for every reference to a figure or a table that is there', () => {
    expect(reports.flatMap(({ tagged }) => tagged).length).toBeGreaterThanOrEqual(385);
    const missed = reports.flatMap(({ name, missed: each }) => each.map(({ words }) => `${name}: ${words}`));
    expect(missed).toHaveLength(withoutTarget);
  });

  it('get no remark that is wrong', () => {
    expect(reports.flatMap(({ name, faults }) => faults.map((each) => `${name} ${each}`))).toEqual([]);
  });

  it('have no figure that is called uncited, but for the second part of that table', () => {
    const source = { path: '', text: '' };
    const findings = reports.flatMap(({ name, text }) =>
      figures({ text, article: sampleArticle({ id: 'real' }), source } as unknown as Parameters<typeof figures>[0])
        .filter(({ rule }) => rule === 'figure-uncited' || rule === 'figure-order')
        .map(({ message }) => `${name}: ${message}`),
    );
    expect(findings).toEqual([
      'PMC4738724.xml: The text does not mention Table 3; write "@tbl-3" where it speaks of it',
    ]);
  });
});
