import type * as z from 'zod';
import type { RuleId } from '../faults/rules.ts';

export type Path = readonly (string | number)[];

/** A breach of the schema, at a path of the authored value. */
export interface Problem {
  readonly rule: RuleId;
  readonly message: string;
  readonly path: Path;
  /** Whether the name of the field or its value is at fault. */
  readonly at: 'key' | 'value';
  /** Set where YAML read a text as something else, so that quotation marks are the cure. */
  readonly misread?: boolean;
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'fields, each as "name: value"',
  record: 'fields, each as "name: value"',
};

/** "text", "a list" or "fields": what an editor sees of a value. */
function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'fields' : 'text';
}

function typeProblem(issue: z.core.$ZodIssueInvalidType, path: Path): Problem {
  if (issue.input === undefined) {
    return { rule: 'missing-field', message: `Field "${String(path.at(-1))}" is missing`, path, at: 'value' };
  }
  const message = `Expected ${kinds[issue.expected] ?? issue.expected}, found ${kindOf(issue.input)}`;
  return { rule: 'invalid-value', message, path, at: 'value', misread: issue.expected === 'string' };
}

function problemsOf(issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path as Path;
  if (issue.code === 'invalid_type') return [typeProblem(issue, path)];
  if (issue.code === 'unrecognized_keys') {
    const messages = issue.message.split('\n');
    return issue.keys.map((key, index) => {
      return { rule: 'unknown-field', message: messages[index] ?? '', path: [...path, key], at: 'key' };
    });
  }
  if (issue.code === 'too_big') {
    return [{ rule: 'invalid-value', message: `Expected at most ${issue.maximum} entries`, path, at: 'value' }];
  }
  if (issue.code !== 'custom') return [{ rule: 'invalid-value', message: issue.message, path, at: 'value' }];
  const { rule = 'invalid-value', at = 'value', misread = false } = (issue.params ?? {}) as Partial<Problem>;
  return [{ rule, message: issue.message, path, at, misread }];
}

/** What came of checking an authored value: its normal form where it is whole, and everything wrong with it. */
export interface Checked<T> {
  readonly value?: T;
  readonly problems: readonly Problem[];
}

/** Checks an authored value; never throws. */
export function check<Schema extends z.ZodType>(schema: Schema, authored: unknown): Checked<z.output<Schema>> {
  const result = schema.safeParse(authored, { reportInput: true });
  if (result.success) return { value: result.data, problems: [] };
  return { problems: result.error.issues.flatMap(problemsOf) };
}
