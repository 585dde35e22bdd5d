import { type EditorialRuleId, editorialRules } from '../faults/editorial-rules.ts';
import { type RuleSettings, ruleSettings, rules, settableRules } from '../faults/rules.ts';
import { didYouMean } from '../faults/suggest.ts';
import { mapOf } from './fields.ts';
import { accept, type Reading, refuse } from './reading.ts';
import { line, oneOf } from './values.ts';

function readRule(name: string, allowed: readonly string[], refusal: string): Reading<string> {
  if (allowed.includes(name)) return accept(name);
  if (Object.hasOwn(rules, name)) return refuse('invalid-value', `Rule "${name}" protects the site; ${refusal}`);
  const guess = didYouMean(name, allowed) || '; docs/rules.md lists all';
  return refuse('invalid-value', `There is no rule "${name}"${guess}`);
}

/** `rules: { exact-date: error }` of journal.yaml. */
export const ruleMap = mapOf(
  (name) => readRule(name, settableRules, 'its severity cannot be set'),
  oneOf('severity', ruleSettings),
).transform((map): RuleSettings => map);

/** Reasons by the rules that a report is excused from. */
export type Allowances = Readonly<Partial<Record<EditorialRuleId, string>>>;

/** `allow: { exact-date: why }` of article.md: the reason by the rule. */
export const allowances = mapOf(
  (name) => readRule(name, Object.keys(editorialRules), 'no report can be excused from it'),
  line,
).transform((map): Allowances => map);
