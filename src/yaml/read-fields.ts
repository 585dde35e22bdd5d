import type * as z from 'zod';
import type { Fault, SourceText } from '../faults/fault.ts';
import { inOrder } from '../faults/fault-list.ts';
import { check } from '../schema/problems.ts';
import { isProse } from '../schema/prose-fields.ts';
import { schemaFaults } from './schema-faults.ts';
import { readYaml, type YamlFile, type YamlSpan } from './yaml.ts';

/** Fields that were read and checked; without a value where something is wrong. */
export interface ReadFields<T> {
  readonly value?: T;
  readonly faults: readonly Fault[];
  readonly position: YamlFile['position'];
}

/** Reads YAML, a whole file or a part of it, against a schema; never throws. */
export function readFields<Schema extends z.ZodType>(
  schema: Schema,
  source: SourceText,
  span: YamlSpan = { start: source.text.charCodeAt(0) === 0xfeff ? 1 : 0, end: source.text.length },
): ReadFields<z.output<Schema>> {
  const yaml = readYaml(source, span, isProse);
  const { position } = yaml;
  if (!yaml.readable) return { faults: yaml.faults, position };
  const { value, problems } = check(schema, yaml.value ?? {});
  const faults = inOrder([...yaml.faults, ...schemaFaults(source.path, problems, yaml)]);
  return value === undefined || faults.length > 0 ? { faults, position } : { value, faults, position };
}
