import type { Heading, RootContent } from 'mdast';
import { isDeclarationsHeading, subjectsOfHeading } from '../../language/statement-headings.ts';
import type { StatementField, StatementSubjects } from '../../model/statement.ts';
import { inlinesOf } from '../resolved-lines.ts';
import { plainText } from '../text/plain-text.ts';
import { isAbbreviations } from './abbreviations.ts';

/** A section of the text that states what is a field of the front matter, too. */
export interface StatementSection {
  readonly subjects: StatementSubjects;
  /** Of a level of its own. */
  readonly heading: Heading;
  readonly children: RootContent[];
}

/** Statements that no case, method or discussion has a section of, however deep it stands. */
export const alwaysApart: ReadonlySet<StatementField> = new Set([
  'competing-interests',
  'funding',
  'data-availability',
  'acknowledgements',
]);

/** What a heading begins: a statement, or "Declarations", whose heading is left out where nothing else stands below it. */
export type StatementStart =
  | { readonly kind: 'statement'; readonly subjects: StatementSubjects }
  | { readonly kind: 'frame'; readonly isEmpty: boolean };

/**
 * Whether a heading begins a statement. One below which there is nothing begins none.
 *
 * @param next the block that follows it
 * @param among whether it stands below "Declarations", or below another statement
 */
export function statementAt(
  heading: Heading,
  next: RootContent | undefined,
  among: boolean,
): StatementStart | undefined {
  if (!next || (next.type === 'heading' && next.depth <= heading.depth)) return undefined;
  const isEmpty = next.type === 'heading' && (subjectsOf(next) !== undefined || isAbbreviations(next));
  const subjects = subjectsOf(heading);
  if (isFrame(heading) && heading.depth <= 2) return { kind: 'frame', isEmpty };
  if (!subjects || !(heading.depth <= 2 || among || subjects.every((field) => alwaysApart.has(field))))
    return undefined;
  return isEmpty ? { kind: 'frame', isEmpty } : { kind: 'statement', subjects };
}

/** Whether a heading is of statements, wherever it stands. */
export function isOfStatements(heading: Heading): boolean {
  return isFrame(heading) || subjectsOf(heading) !== undefined;
}

/** Whether a heading stands above statements, and states nothing itself. */
export function isFrame(heading: Heading): boolean {
  return isDeclarationsHeading(wordsOf(heading));
}

const subjectsOf = (heading: Heading): StatementSubjects | undefined => subjectsOfHeading(wordsOf(heading));

const wordsOf = ({ children }: Heading): string => plainText(inlinesOf(children));
