import type { CslName } from '../model/reference.ts';
import type { RawName } from './bibtex/split-names.ts';
import { splitNames } from './bibtex/split-names.ts';
import { othersName } from './names.ts';

function cslName({ literal, family, given, particle, suffix }: RawName): CslName {
  if (literal !== undefined) return { literal: literal.replace(/^\{|\}$/g, '') };
  return {
    ...(family && { family }),
    ...(given && { given }),
    ...(particle && { 'non-dropping-particle': particle }),
    ...(suffix && { suffix }),
  };
}

/** Names from a line of text: "Smith J, Doe A", "Smith, John and Doe, Anna", "Smith J; Doe A, et al." */
export function readPlainNames(text: string): CslName[] | undefined {
  const { names, others, unclear } = splitNames(text);
  if (unclear !== undefined) return undefined;
  return [...names.map(cslName), ...(others ? [othersName] : [])];
}

/** One name from a line of text: "Smith, John", "Smith J", "John Smith"; a group as it stands. */
export function readPlainName(text: string): CslName | undefined {
  const names = readPlainNames(text);
  return names?.length === 1 ? names[0] : text.trim() === '' ? undefined : { literal: text.trim() };
}
