import { didYouMean } from '../faults/suggest.ts';
import type { ArticleFields } from './article.ts';
import { readPartialDate } from './date.ts';
import { cutDegrees } from './degrees.ts';
import { readName } from './name.ts';
import type { Path, Problem } from './problems.ts';
import { isFields } from './reading.ts';
import { splitLine } from './values.ts';

// Checks of fields against each other. They look at the authored values, so that they find what is wrong even where
// some other field is refused.

type Authored = Readonly<Record<string, unknown>>;

/** A list of what may be given as one. */
function listed(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** A name that is meant to be the key of an affiliation: one word of plain letters. */
const keyForm = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/**
 * The affiliations that an author's text names: the key of one, several keys parted by commas ("1, 2"), or the text
 * itself as a verbatim address.
 */
export function affiliationNames(text: string, keys: readonly string[]): string[] {
  if (keys.includes(text)) return [text];
  const parts = splitLine(text);
  return parts.every((part) => keyForm.test(part)) && parts.some((part) => keys.includes(part)) ? parts : [text];
}

/** A name by which an author refers to an affiliation, and where it stands. */
interface Mention {
  readonly name: string;
  readonly path: Path;
}

function mentionsOf(author: unknown, index: number, keys: readonly string[]): Mention[] {
  if (!isFields(author)) return [];
  return ['affiliation', 'affiliations'].flatMap((field) =>
    listed(author[field]).flatMap((text, place) => {
      const names = typeof text === 'string' ? affiliationNames(text.trim(), keys) : [];
      return names.map((name) => ({ name, path: ['authors', index, field, place] }));
    }),
  );
}

/** Every affiliation that an author names must be defined, and every one defined must be used. */
export function checkAffiliations(authored: Authored): Problem[] {
  const keys = isFields(authored['affiliations']) ? Object.keys(authored['affiliations']) : [];
  const mentions = listed(authored['authors']).flatMap((author, index) => mentionsOf(author, index, keys));
  const undefinedOnes = mentions.filter(({ name }) => keyForm.test(name) && !keys.includes(name));
  const problems = undefinedOnes.map(({ name, path }): Problem => {
    const cure = didYouMean(name, keys) || '; add it under "affiliations:", or write out the whole address here';
    return { rule: 'affiliation-undefined', message: `Affiliation "${name}" is not defined${cure}`, path, at: 'value' };
  });
  return [...problems, ...unused(keys, new Set(mentions.map(({ name }) => name)))];
}

function unused(keys: readonly string[], used: ReadonlySet<string>): Problem[] {
  return keys
    .filter((key) => !used.has(key))
    .map((key) => {
      const message = `Affiliation "${key}" is used by no author; add it to an author or remove it`;
      return { rule: 'affiliation-unused', message, path: ['affiliations', key], at: 'key' };
    });
}

/** Degrees behind a name are cut off; a remark says so, with what to write. */
export function checkDegrees(authored: Authored): Problem[] {
  const people = ['authors', 'editors', 'reviewers'].flatMap((field) =>
    listed(authored[field]).map((person, index) => ({ person, path: [field, index] })),
  );
  return people.flatMap(({ person, path }): Problem[] => {
    const name = isFields(person) ? person['name'] : person;
    const cut =
      typeof name === 'string' && !name.includes(';') ? cutDegrees(name.replace(/\s+/gu, ' ').trim()) : undefined;
    if (!cut || !('value' in readName(cut.name))) return [];
    const message = `Degrees have a field of their own; write "name: ${cut.name}" and "degrees: [${cut.degrees.join(', ')}]"`;
    return [{ rule: 'name-degrees', message, path: isFields(person) ? [...path, 'name'] : path, at: 'value' }];
  });
}

const days = ['received', 'revised', 'accepted', 'published'] as const;

/** Received, revised, accepted and published must follow one another. */
export function checkDates(authored: Authored): Problem[] {
  const known = days.flatMap((name) => {
    const text = authored[name];
    const reading = typeof text === 'string' ? readPartialDate(text.trim()) : undefined;
    return reading && 'value' in reading ? [{ name, date: reading.value }] : [];
  });
  return known.slice(1).flatMap((later, index): Problem[] => {
    const earlier = known[index];
    // What is known of one date alone cannot contradict the other.
    const length = Math.min(earlier?.date.length ?? 0, later.date.length);
    if (!earlier || earlier.date.slice(0, length) <= later.date.slice(0, length)) return [];
    const message = `The article is ${later.name} on ${later.date}, before it was ${earlier.name} on ${earlier.date}`;
    return [{ rule: 'date-order', message, path: [later.name], at: 'value' }];
  });
}

/** Fields that go together or exclude each other. */
export function checkPlace(authored: Authored): Problem[] {
  const problems: Problem[] = [];
  if (authored['issue'] !== undefined && authored['volume'] === undefined) {
    problems.push({
      rule: 'missing-field',
      message: 'An issue needs its volume; add "volume:"',
      path: ['issue'],
      at: 'value',
    });
  }
  if (authored['pages'] !== undefined && authored['e-locator'] !== undefined) {
    const message = 'An article has either pages or an e-locator; remove one of the two';
    problems.push({ rule: 'invalid-value', message, path: ['e-locator'], at: 'value' });
  }
  return problems;
}

/** A keyword may be given once only. */
export function checkKeywords({ keywords = [] }: Pick<ArticleFields, 'keywords'>): Problem[] {
  return keywords.flatMap((keyword, index): Problem[] => {
    const first = keywords.findIndex((other) => other.toLowerCase() === keyword.toLowerCase());
    if (first === index) return [];
    const message = `Keyword "${keyword}" is given twice; remove one of the two`;
    return [{ rule: 'invalid-value', message, path: ['keywords', index], at: 'value' }];
  });
}
