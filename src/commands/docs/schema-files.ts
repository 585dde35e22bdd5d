import * as z from 'zod';
import { articleFields } from '../../schema/article.ts';
import { funding, grantFields } from '../../schema/declarations.ts';
import { issueFields } from '../../schema/issue.ts';
import { journalFields } from '../../schema/journal.ts';
import { pageFields } from '../../schema/page.ts';
import { usageFields } from '../../schema/usage.ts';

// JSON Schema by which a code editor completes and checks the files of a journal while they are written. A file that
// Casebook takes has no fault there, but that a word out of a list is to be written as the list has it. What only
// Casebook can tell, such as check digits and files that are missing, is left to it.

/** A JSON Schema or a part of one, as far as it is changed here. */
interface Json {
  type?: string | string[];
  enum?: unknown[];
  anyOf?: Json[];
  items?: Json;
  properties?: Record<string, Json>;
  required?: string[];
  additionalProperties?: boolean | Json;
  propertyNames?: Json;
}

/** Which schema belongs to which files. */
const files: Readonly<Record<string, { readonly title: string; readonly fields: z.ZodObject }>> = {
  article: { title: 'Front matter of article.md', fields: articleFields },
  journal: { title: 'journal.yaml', fields: journalFields },
  issue: { title: 'A file of issues/', fields: issueFields },
  page: { title: 'Front matter of a page', fields: pageFields },
  usage: { title: 'A file of usage/', fields: usageFields },
};

/** A text; YAML takes one of digits for a number. */
const text: Json = { type: ['string', 'number'] };

/** The JSON Schema files by their names, "article.json"; draft 07, which every code editor reads. */
export function schemaFiles(): ReadonlyMap<string, string> {
  const texts = Object.entries(files).map(([name, { title, fields }]): [string, string] => {
    const $schema = 'http://json-schema.org/draft-07/schema#';
    return [
      `${name}.json`,
      `${JSON.stringify({ $schema, title, ...allowEmptyFields(jsonSchema(fields)) }, null, 2)}\n`,
    ];
  });
  return new Map(texts);
}

/** The JSON Schema of the front matter of article.md. */
export function frontMatterSchema(): Json {
  return allowEmptyFields(jsonSchema(articleFields));
}

function jsonSchema(schema: z.ZodType): Json {
  const { $schema: _, ...written } = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: json }) => authored(zodSchema, json as Json),
  });
  return written as Json;
}

/** Makes a schema of what is read into one of what may be written. */
function authored(schema: z.core.$ZodType, json: Json): void {
  if (schema instanceof z.ZodString) Object.assign(json, text);
  // The entries of a list of references: pasted text, or the fields of CSL.
  if (schema instanceof z.ZodUnknown) json.type = ['string', 'object'];
  if (schema instanceof z.ZodRecord) delete json.propertyNames;
  if (schema instanceof z.ZodPipe) allowShortForms(schema, json);
  if (schema === funding) json.anyOf?.push(jsonSchema(z.array(grantFields)), jsonSchema(grantFields));
}

/** What preprocessing makes a list or fields of may be written in their place: one entry, or a text. */
function allowShortForms({ def }: z.ZodPipe, json: Json): void {
  if (!(def.in instanceof z.ZodTransform)) return;
  const { success, data } = def.in.safeParse('x');
  if (!success || typeof data !== 'object') return;
  const long = { ...json };
  for (const name of Object.keys(json) as (keyof Json)[]) delete json[name];
  json.anyOf = [long, Array.isArray(data) ? { ...long.items } : text];
}

/** A field that may be left out may also be left empty, which YAML reads as null. */
function allowEmptyFields(json: Json): Json {
  const { properties = {}, additionalProperties: others } = json;
  for (const [name, field] of Object.entries(properties)) if (!json.required?.includes(name)) allowNull(field);
  const parts = [...Object.values(properties), ...(json.anyOf ?? []), json.items, others];
  for (const part of parts) if (typeof part === 'object') allowEmptyFields(part);
  return json;
}

function allowNull(field: Json): void {
  if (field.anyOf) field.anyOf = [...field.anyOf, { type: 'null' }];
  if (field.type !== undefined) field.type = [field.type, 'null'].flat();
  if (field.enum) field.enum = [...field.enum, null];
}
