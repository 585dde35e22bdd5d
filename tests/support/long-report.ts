import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { seeded } from '../../bench/random.ts';
import { syntheticFigure } from '../../bench/synthetic-figures.ts';
import { syntheticReference } from '../../bench/synthetic-reference.ts';

/** A report longer than any that a journal of case reports takes. */
export const longReport = { id: 'ljcc.2025.long', references: 100, figures: 20 };

/** Writes a journal of the long report alone, with the settings of the sample journal: every reference is cited. */
export async function writeLongReport(folder: string): Promise<void> {
  const own = join(folder, 'articles', longReport.id);
  await mkdir(own, { recursive: true });
  await cp('examples/sample-journal/journal.yaml', join(folder, 'journal.yaml'));
  const random = seeded(1);
  const keys = Array.from({ length: longReport.references }, (_, at) => `work${at}`);
  const bib = keys.map((key, at) => syntheticReference(random, key, at)).join('\n');
  const images = [await syntheticFigure(0), await syntheticFigure(1)];
  const sections = Array.from({ length: longReport.figures }, (_, at) => section(at, keys.slice(at * 5, at * 5 + 5)));
  await writeFile(join(own, 'references.bib'), bib);
  await writeFile(join(own, 'article.md'), frontMatter + sections.join('\n\n'));
  for (let at = 0; at < longReport.figures; at++) {
    await writeFile(join(own, `scan-${at}.jpg`), images[at % images.length] as Buffer);
  }
}

const frontMatter = `---
title: "A Report of Twenty Figures: A Case Report"
type: case-report
doi: 10.5555/${longReport.id}
volume: 3
published: 2025-03-01
authors:
  - { name: Ada Vonder, affiliations: [ward], corresponding: true, email: ada@example.org }
affiliations:
  ward: { institution: General Hospital, city: Valletta, country: Malta }
keywords: [length, figures]
references: references.bib
consent: { status: written, by: patient }
competing-interests: The authors declare none.
funding: None.
---

## Abstract

A long report.

## Learning points

- It stays quick.

## Case description

`;

function section(at: number, keys: readonly string[]): string {
  const text = keys.map((key) => `The course of day ${at} was as others have seen it [@${key}].`).join(' ');
  return `### Day ${at}

${text} The scan is shown in @fig-${at}.

![Axial image of day ${at} with a lesion on the left side](scan-${at}.jpg)

Figure: The lesion on day ${at}. {#fig-${at}}`;
}
