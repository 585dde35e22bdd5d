import type { Random } from './random.ts';
import { syntheticReference } from './synthetic-reference.ts';
import {
  conditions,
  drugs,
  endings,
  familyNames,
  givenNames,
  objects,
  studies,
  subjects,
  verbs,
} from './vocabulary.ts';

export const referencesPerReport = 15;
const wordsPerReport = 1200;
/** Headings, the caption, the table and the learning points. */
const wordsOfTheRest = 200;

/** The two texts of a report. */
export interface SyntheticReport {
  readonly id: string;
  readonly volume: number;
  readonly issue: number;
  readonly article: string;
  readonly references: string;
}

/** A report of 1,200 words with 15 references, all cited, one figure and one table. @param number from 1. */
export function syntheticReport(random: Random, number: number, figure: string): SyntheticReport {
  const id = `report-${String(number).padStart(4, '0')}`;
  const volume = 1 + (Math.floor((number - 1) / 120) % 40);
  const issue = 1 + (Math.floor((number - 1) / 10) % 12);
  const serials = Array.from({ length: referencesPerReport }, (_, index) => number * 100 + index);
  const keys = serials.map((serial) => `${random.pick(['abela', 'borg', 'hansen', 'tanaka'])}${serial}`);
  const references = keys.map((key, index) => syntheticReference(random, key, serials[index] ?? 0)).join('\n');
  const article = frontMatter(random, id, volume, issue) + body(random, citations(random, keys), figure);
  return { id, volume, issue, article, references };
}

function frontMatter(random: Random, id: string, volume: number, issue: number): string {
  const year = 1985 + volume;
  const authors = Array.from({ length: random.between(2, 5) }, (_, index) => {
    const name = `  - name: ${random.pick(givenNames)} ${random.pick(familyNames)}\n    affiliations: [${index % 2 ? 'university' : 'hospital'}]\n`;
    return index === 0 ? `${name}    corresponding: true\n    email: author@example.org\n` : name;
  });
  const condition = random.pick(conditions);
  return `---
title: "A case of ${condition} after ${random.pick(drugs)}: ${id}"
type: case-report
doi: 10.5555/${id}
volume: ${volume}
issue: ${issue}
received: ${year - 1}-09-12
accepted: ${year - 1}-12-20
published: ${year}-${String(issue).padStart(2, '0')}-15
authors:
${authors.join('')}affiliations:
  hospital: { department: Department of Medicine, institution: General Hospital, city: Valletta, country: Malta }
  university: { institution: University of Somewhere, city: Leiden, country: Netherlands }
keywords: [${condition}, ${random.pick(studies)}, ${random.pick(drugs)}]
references: references.bib
consent: { status: written, by: patient }
competing-interests: The authors declare none.
funding: None.
---
`;
}

/** Every key once, alone or with others, some again, with what authors put around them. */
function citations(random: Random, keys: readonly string[]): string[] {
  const clusters: string[] = [];
  for (let at = 0; at < keys.length; ) {
    const some = keys.slice(at, at + random.pick([1, 1, 1, 2, 3]));
    at += some.length;
    const again = random.chance(0.3) ? [random.pick(keys.slice(0, at))] : [];
    clusters.push(written(random, random.shuffled([...new Set([...some, ...again])])));
  }
  return clusters;
}

function written(random: Random, keys: readonly string[]): string {
  const shape = random.between(1, 10);
  if (keys.length > 1 || shape > 4) return `[@${keys.join('; @')}]`;
  if (shape === 1) return `as reported by @${keys[0]}`;
  return shape === 2 ? `[see @${keys[0]}]` : `[@${keys[0]}, p. ${random.between(2, 90)}]`;
}

function body(random: Random, clusters: readonly string[], figure: string): string {
  const perSection = Math.ceil(clusters.length / 3);
  const section = (index: number, words: number) =>
    paragraphs(random, words, clusters.slice(index * perSection, (index + 1) * perSection));
  return [
    `## Abstract\n\n${paragraphs(random, 140, [])}`,
    `## Introduction\n\n${section(0, 200)}`,
    `## Case description\n\n${section(1, 350)}\n\n${figureOf(random, figure)}\n\n### Laboratory findings\n\nResults are given in @tbl-labs.\n\n${table(random)}`,
    `## Discussion\n\n${section(2, wordsPerReport - 140 - 200 - 350 - wordsOfTheRest)}`,
    `## Learning points\n\n${[1, 2, 3].map(() => `- ${sentence(random)}`).join('\n')}`,
    '',
  ].join('\n\n');
}

function figureOf(random: Random, figure: string): string {
  return `The findings are shown in @fig-scan.\n\n![Axial image with a lesion on the left side](${figure})\n\nFigure: *Arrow*: ${sentence(random)} {#fig-scan}`;
}

function table(random: Random): string {
  const tests = [
    'Haemoglobin (g/dL)',
    'White cells (× 10^9^/L)',
    'CRP (mg/L)',
    'Creatinine (µmol/L)',
    'Sodium (mmol/L)',
  ];
  const rows = tests.map((test) => `| ${test} | ${random.between(1, 300)} | ${random.between(1, 300)} |`);
  return `| Test | Admission | Discharge |\n|:-----|----:|----:|\n${rows.join('\n')}\n\nTable: Blood tests on admission and at discharge. {#tbl-labs}`;
}

function sentence(random: Random): string {
  return `${random.pick(subjects)} ${random.pick(verbs)} ${random.pick(objects)} ${random.pick(endings)}.`;
}

/** About so many words in paragraphs of six sentences, the citations spread over them. */
function paragraphs(random: Random, words: number, clusters: readonly string[]): string {
  const sentences: string[] = [];
  for (let count = 0; count < words; count += sentences.at(-1)?.split(' ').length ?? 0)
    sentences.push(sentence(random));
  clusters.forEach((cluster, index) => {
    const at = Math.floor(((index + 0.5) * sentences.length) / clusters.length);
    sentences[at] = (sentences[at] ?? '').replace(/\.$/, ` ${cluster}.`);
  });
  return sentences
    .map((text, index) => text + (index % 6 === 5 ? '\n\n' : ' '))
    .join('')
    .trim();
}
