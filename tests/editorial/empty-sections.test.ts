import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { textSections } from '../../src/commands/new/text-sections.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { formatFault } from '../../src/faults/fault-list.ts';
import { exampleJournal } from './example-journal.ts';
import type { Example } from './examples/example.ts';

const example: Example = { in: 'body', bad: '', good: '', message: '' };
const cache = join(tmpdir(), `casebook-cache-empty-${process.pid}`);
let folder = '';
let found: string[] = [];

/** The text that `npm run new` begins a case report with: headings and hints. */
const skeleton = textSections('case-report')
  .map(({ heading, hint }) => `## ${heading}\n\n<!-- ${hint} -->`)
  .join('\n\n');

const formula = `## Abstract

A bite led to sepsis.

## Discussion

### The dose

$$D = m \\cdot 5$$

### The course

\`\`\`
day 1
\`\`\``;

beforeAll(async () => {
  folder = await exampleJournal({
    skeleton: { version: skeleton, example },
    formula: { version: formula, example },
  });
  vi.stubEnv('CASEBOOK_CONTENT', folder);
  vi.stubEnv('CASEBOOK_CACHE', cache);
  found = (await loadContent()).faults.map((fault) => formatFault(fault).replaceAll(`${folder}/articles/`, ''));
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await Promise.all([folder, cache].map((path) => rm(path, { recursive: true, force: true })));
});

describe('headings without text', () => {
  it('are no parts of a report, and each is told once, at its place', () => {
    const bare = (line: number, name: string): string =>
      `skeleton/article.md:${line}:4  warning  "${name}" is a heading without text; write the section, or remove the heading  empty-section`;
    expect(found.filter((line) => line.startsWith('skeleton'))).toEqual([
      'skeleton/article.md:1:1  warning  No part says who the patient was; write age and sex, as "a 61-year-old woman"  care-patient',
      'skeleton/article.md:12:4  warning  "Abstract" is empty; write the abstract there  care-abstract',
      bare(16, 'Introduction'),
      bare(20, 'Patient information'),
      'skeleton/article.md:24:4  warning  No part says what was found on examination: "Clinical findings" is empty; write it there  care-findings',
      'skeleton/article.md:28:4  advice  Nothing shows when things happened: "Timeline" is empty; write it there  care-timeline',
      'skeleton/article.md:32:4  warning  No part says how the diagnosis was made: "Diagnostic assessment" is empty; write it there  care-diagnosis',
      'skeleton/article.md:36:4  warning  No part says how the patient was treated: "Therapeutic intervention" is empty; write it there  care-intervention',
      'skeleton/article.md:40:4  warning  No part says what became of the patient: "Follow-up and outcomes" is empty; write it there  care-follow-up',
      'skeleton/article.md:44:4  warning  There is no discussion: "Discussion" is empty; write it there  care-discussion',
      'skeleton/article.md:48:4  advice  The view of the patient is missing: "Patient perspective" is empty; write it there  care-perspective',
      'skeleton/article.md:52:4  advice  What the case teaches is not set apart: "Learning points" is empty; write it there  care-take-away',
    ]);
  });

  it('are not those above a formula, a listing or further headings with text', () => {
    expect(found.filter((line) => line.startsWith('formula') && /empty-section|care-discussion/.test(line))).toEqual(
      [],
    );
  });
});
