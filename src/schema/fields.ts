import * as z from 'zod';
import { nearest } from '../faults/suggest.ts';
import { orList } from '../text/word-list.ts';
import { addRefusal, always, isFields, type Reading, type Refusal, refuse } from './reading.ts';

/** What editors write for a field that has another name here. */
const otherNames = new Map(
  Object.entries({
    surname: 'family',
    'last-name': 'family',
    'family-name': 'family',
    'first-name': 'given',
    'given-name': 'given',
    date: 'published',
    bibliography: 'references',
    conflicts: 'competing-interests',
    'conflict-of-interest': 'competing-interests',
    'conflicts-of-interest': 'competing-interests',
    acknowledgments: 'acknowledgements',
    number: 'issue',
    roles: 'credit',
    'article-number': 'e-locator',
    'running-title': 'short-title',
    'running-head': 'short-title',
    copyright: 'copyright-holder',
    zip: 'postal-code',
    'zip-code': 'postal-code',
    grant: 'award',
    'grant-number': 'award',
    'handling-editor': 'editors',
  }),
);

/** What stands in the text under a heading, by the field that editors try to write it in. */
const headings = new Map(
  Object.entries({
    abstract: 'Abstract',
    summary: 'Abstract',
    'learning-points': 'Learning points',
  }),
);

/** Fields of a block that a message can name. */
const mostNamed = 8;

/** "dataAvailability" and "Data_availability" as "data-availability". */
function kebab(name: string): string {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .replace(/[\s_]+/g, '-')
    .toLowerCase();
}

/** "Unknown field "keyword"; did you mean "keywords"?" */
export function unknownField(name: string, known: readonly string[]): string {
  const written = kebab(name);
  const other = otherNames.get(written);
  const heading = headings.get(written);
  if (heading !== undefined && known.includes('authors')) {
    return `Unknown field "${name}"; write it in the text, under "## ${heading}"`;
  }
  const guess = other !== undefined && known.includes(other) ? other : nearest(written, known);
  if (guess !== undefined) return `Unknown field "${name}"; did you mean "${guess}"?`;
  return `Unknown field "${name}"; ${known.length > mostNamed ? 'docs/fields.md lists all' : `expected ${orList(known)}`}`;
}

/**
 * A block of fields that allows no others. The message of an issue about unknown fields has a line for each of them,
 * in the order of the issue's keys (zod makes one issue of them all).
 */
export function fields<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys.map((name) => unknownField(name, known)).join('\n') : undefined,
  });
}

function givenTwice(name: string): Refusal {
  return refuse('invalid-value', `"${name}" is given twice; remove one of the two`);
}

/** A map whose keys are read by a function: `medicine: …`, `fr: …`, `10.1000/x: …`. Keys come out in normal form. */
export function mapOf<Value extends z.ZodType>(readKey: (key: string) => Reading<string>, value: Value) {
  return z
    .record(z.string(), value)
    .superRefine((map, context) => {
      if (!isFields(map)) return;
      const seen = new Set<string>();
      for (const key of Object.keys(map)) {
        const reading = readKey(key);
        const name = 'value' in reading ? reading.value : key;
        if ('rule' in reading) addRefusal(context, reading, [key], 'key');
        else if (seen.has(name.toLowerCase())) addRefusal(context, givenTwice(name), [key], 'key');
        seen.add(name.toLowerCase());
      }
    }, always)
    .transform((map) => {
      const entries = Object.entries(map).map(([key, entry]) => {
        const reading = readKey(key);
        return ['value' in reading ? reading.value : key, entry] as const;
      });
      return Object.fromEntries(entries) as Record<string, z.output<Value>>;
    });
}
