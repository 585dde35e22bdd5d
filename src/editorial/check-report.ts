import { type Fault, fault } from '../faults/fault.ts';
import { applyAllowances } from './allowances.ts';
import { careFrame } from './care/frame.ts';
import { careParts } from './care/parts.ts';
import type { Check, CheckedReport, Finding } from './check.ts';
import { combination } from './privacy/combination.ts';
import { fileNames } from './privacy/file-names.ts';
import { privacy } from './privacy/privacy.ts';
import { references } from './references/references.ts';
import { folder } from './statements/folder.ts';
import { statements } from './statements/statements.ts';
import { abbreviations } from './wording/abbreviations.ts';
import { drawings } from './wording/drawings.ts';
import { emptySections } from './wording/empty-sections.ts';
import { figures } from './wording/figures.ts';
import { lengths } from './wording/length.ts';
import { repeatedSentences, sectionOrder } from './wording/order.ts';
import { readyPdf } from './wording/ready-pdf.ts';
import { unitSpelling } from './wording/units.ts';

/** Checks that need the whole text: an article whose text is elsewhere is spared them. */
const ofText: readonly Check[] = [
  careFrame,
  careParts,
  statements,
  privacy,
  combination,
  lengths,
  figures,
  drawings,
  abbreviations,
  unitSpelling,
  emptySections,
  sectionOrder,
  repeatedSentences,
];
const always: readonly Check[] = [folder, fileNames, references, readyPdf];

/**
 * The editorial check of one report: CARE, statements, privacy, wording and references. Every finding is as grave as the
 * table of rules says; `judge` tells what a journal makes of them.
 */
export function checkReport(report: CheckedReport): Fault[] {
  const checks = report.article.fullText === undefined ? [...always, ...ofText] : always;
  const { findings, faults } = applyAllowances([...report.found, ...checks.flatMap((check) => check(report))], report);
  return [...findings.map((finding) => faultOf(finding, report)), ...faults];
}

function faultOf({ rule, at, message }: Finding, { source }: CheckedReport): Fault {
  const position = typeof at === 'number' ? source.position(at) : at;
  const path = (typeof at === 'number' ? undefined : at.path) ?? source.path;
  return fault(rule, path, position, message);
}
