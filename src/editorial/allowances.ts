import { type EditorialRuleId, editorialRules, isEditorialRule } from '../faults/editorial-rules.ts';
import { type Fault, fault, type Position } from '../faults/fault.ts';
import { rules } from '../faults/rules.ts';
import { didYouMean } from '../faults/suggest.ts';
import type { CheckedReport, Finding } from './check.ts';

/** A rule that a report, or a block of its text, is excused from. */
interface Allowance {
  readonly rule: EditorialRuleId;
  readonly position: Position;
  /** Offsets of the block that it is for; the whole report where there is none. */
  readonly block?: readonly [start: number, end: number] | undefined;
}

const written = /^allow(?:\s+([^\s:]+))?\s*(?::\s*(.*))?$/is;

/**
 * Drops the findings that a report is excused from. The front matter excuses all of it (`allow: { rule: reason }`), a
 * comment (`<!-- allow rule: reason -->`) the block that it stands in or before.
 *
 * @returns the findings that are left, and what is wrong with the excuses
 */
export function applyAllowances(
  findings: readonly Finding[],
  report: CheckedReport,
): { readonly findings: readonly Finding[]; readonly faults: readonly Fault[] } {
  const { allowances, faults } = readAllowances(report);
  const used = new Set<Allowance>();
  const byRule = Map.groupBy(allowances, ({ rule }) => rule);
  const found = new Set(findings.map(({ rule }) => rule));
  const left = findings.filter((finding) => {
    const allowance = byRule.get(finding.rule)?.find((each) => covers(each, finding, report));
    if (allowance) used.add(allowance);
    return !allowance;
  });
  const { path } = report.source;
  const unused = allowances
    .filter((each) => !used.has(each))
    .map(({ rule, position, block }) => {
      const scope = block === undefined ? 'in this report' : 'in the text that follows it';
      const cure =
        block !== undefined && found.has(rule)
          ? `; write it under "allow:" in the front matter, or above the place`
          : '; remove it';
      return fault('allowance-unused', path, position, `There is nothing to excuse from "${rule}" ${scope}${cure}`);
    });
  return { findings: left, faults: [...faults, ...unused] };
}

/** Whether an excuse from the rule of a finding is one from the finding. */
function covers({ block }: Allowance, finding: Finding, { source }: CheckedReport): boolean {
  if (block === undefined) return true;
  if (typeof finding.at === 'number') return finding.at >= block[0] && finding.at <= block[1];
  const { line, path } = finding.at;
  return path === undefined && line >= source.position(block[0]).line && line <= source.position(block[1]).line;
}

function readAllowances(report: CheckedReport): { readonly allowances: Allowance[]; readonly faults: Fault[] } {
  const { source, text, allowed, position } = report;
  const allowances: Allowance[] = [];
  const faults: Fault[] = [];
  for (const rule of allowed) allowances.push({ rule: rule as EditorialRuleId, position: position(['allow', rule]) });
  for (const comment of text.comments) {
    const parts = written.exec(comment.text.trim());
    if (!parts) continue;
    const [, name = '', reason = ''] = parts;
    const place = source.position(comment.offset);
    const problem = allowanceProblem(name) ?? (reason === '' ? noReason(name) : undefined);
    if (problem !== undefined) faults.push(fault('allowance', source.path, place, problem));
    else
      allowances.push({
        rule: name as EditorialRuleId,
        position: place,
        block: comment.block ?? [source.text.length, source.text.length],
      });
  }
  return { allowances, faults };
}

const noReason = (name: string): string =>
  `The excuse from "${name}" gives no reason; write <!-- allow ${name}: why it does not apply here -->`;

/** Why a name is no rule that a report may be excused from. */
function allowanceProblem(name: string): string | undefined {
  if (isEditorialRule(name)) return undefined;
  if (Object.hasOwn(rules, name)) return `"${name}" protects the site; no report can be excused from it`;
  return `There is no rule "${name}"${didYouMean(name, Object.keys(editorialRules)) || '; docs/rules.md lists all'}`;
}
