import { type EditorialRuleId, isEditorialRule } from '../faults/editorial-rules.ts';
import type { Fault } from '../faults/fault.ts';
import type { Article } from '../model/article.ts';
import type { Declaration, Journal } from '../model/journal.ts';
import { namesCase } from './care/frame.ts';

/** The rules that ask for a declaration. Where its section requires it, its absence is an error of another rule. */
const askedBy: Readonly<Partial<Record<EditorialRuleId, readonly [Declaration, keyof Article]>>> = {
  'consent-statement': ['consent', 'consent'],
  'competing-interests': ['competing-interests', 'competingInterests'],
  'funding-statement': ['funding', 'funding'],
};

/**
 * What a journal makes of the faults of a report: how grave those of the editorial check are, and which of them its
 * sections, or other rules that it keeps, answer. Apart from the check, so that a change of journal.yaml has no report
 * read anew.
 */
export function judge(faults: readonly Fault[], article: Article, journal: Journal): Fault[] {
  const left = faults.flatMap((fault) => {
    const { rule } = fault;
    if (!isEditorialRule(rule)) return [fault];
    const severity = journal.rules[rule] ?? fault.severity;
    return severity === 'off' || isAnswered(rule, article, journal) ? [] : [{ ...fault, severity }];
  });
  // Where a rule of CARE that the journal keeps asks for the section whose heading is empty, at that heading.
  const asked = new Set(left.filter(({ rule }) => rule.startsWith('care-')).map(placeOf));
  return left.filter((fault) => fault.rule !== 'empty-section' || !asked.has(placeOf(fault)));
}

const placeOf = ({ path, line, column }: Fault): string => `${line}:${column} ${path}`;

function isAnswered(rule: EditorialRuleId, article: Article, journal: Journal): boolean {
  if (rule === 'care-title') return namesCase(article.section);
  const [declaration, field] = askedBy[rule] ?? [];
  const required = journal.sections.find(({ label }) => label === article.section)?.requires ?? [];
  return declaration !== undefined && required.includes(declaration) && article[field ?? 'id'] === undefined;
}
