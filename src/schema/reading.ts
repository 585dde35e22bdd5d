import * as z from 'zod';
import type { RuleId } from '../faults/rules.ts';

/** Why a value was not accepted: the rule it breaks and the message for the editor. */
export interface Refusal {
  readonly rule: RuleId;
  readonly message: string;
}

/** What came of reading a value: the value in its normal form, or a refusal. */
export type Reading<T> = { readonly value: T } | Refusal;

export function accept<T>(value: T): { readonly value: T } {
  return { value };
}

export function refuse(rule: RuleId, message: string): Refusal {
  return { rule, message };
}

/** Where zod collects issues: `z.RefinementCtx`, as far as it is used here. */
interface Issues {
  addIssue(issue: { code: 'custom'; message: string; path?: PropertyKey[]; params: Record<string, unknown> }): void;
}

/**
 * Adds a refusal of the value at `path` below the one being read.
 * @param at `key` points to the name of the field
 * @param misread whether YAML read a text as something else, so that quotation marks are the cure
 */
export function addRefusal(
  issues: Issues,
  refusal: Refusal,
  path: PropertyKey[] = [],
  at: 'key' | 'value' = 'value',
  misread = false,
): void {
  issues.addIssue({ code: 'custom', message: refusal.message, path, params: { rule: refusal.rule, at, misread } });
}

/** Whether a value has fields by name: a text or a list that stands in their place has a fault of its own. */
export function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Options of a check that runs even where some fields were refused: what it is given may be of any shape, whatever its
 * type says.
 */
export const always = { when: () => true };

/** The schema of a text that is read by a function. */
export function readAs<T>(read: (text: string) => Reading<T>) {
  return z.string().transform((text, context): T => {
    const reading = read(text);
    if ('value' in reading) return reading.value;
    addRefusal(context, reading);
    return z.NEVER;
  });
}
