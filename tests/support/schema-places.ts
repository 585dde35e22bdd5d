import * as z from 'zod';
import { check } from '../../src/schema/problems.ts';

/** A place in a file where a value may stand, by its schema. */
export interface SchemaPlace {
  /** "authors.0.given" */
  readonly name: string;
  /** The file with a value there and nothing else. */
  readonly put: (value: string) => string;
}

/** Names of which each map takes one. */
const keys = ['medicine', 'fr', '7', '10.5555/a', 'exact-date', 'articles/a/'];

/**
 * Every place of a schema, found by walking it: fields, entries of lists, values of maps.
 * @param put writes the value of the schema itself; what is below it is written in brackets, as JSON and YAML both read it
 */
export function schemaPlaces(
  schema: z.core.$ZodType,
  name = '',
  put = (value: string): string => value,
): SchemaPlace[] {
  const inner = unwrapped(schema);
  const place = { name, put };
  if (inner instanceof z.ZodObject) {
    const below = Object.entries(inner.shape).flatMap(([field, value]) =>
      schemaPlaces(value, joined(name, field), (written) => put(`{${JSON.stringify(field)}: ${written}}`)),
    );
    return [place, ...below];
  }
  if (inner instanceof z.ZodArray) {
    return [place, ...schemaPlaces(inner.element, joined(name, '0'), (written) => put(`[${written}]`))];
  }
  if (inner instanceof z.ZodRecord) {
    const key = keys.find((each) => takesKey(schema, each)) ?? 'key';
    const value = schemaPlaces(inner.valueType, joined(name, key), (written) =>
      put(`{${JSON.stringify(key)}: ${written}}`),
    );
    return [place, ...value];
  }
  return [place];
}

const joined = (name: string, field: string): string => (name === '' ? field : `${name}.${field}`);

function takesKey(schema: z.core.$ZodType, key: string): boolean {
  return !check(schema as z.ZodType, { [key]: [] }).problems.some(({ at, path }) => at === 'key' && path.length === 1);
}

/** A schema without what reads its value first or makes something of it. */
function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional) return unwrapped(schema.def.innerType);
  if (!(schema instanceof z.ZodPipe)) return schema;
  return unwrapped(schema.def.in instanceof z.ZodTransform ? schema.def.out : schema.def.in);
}
