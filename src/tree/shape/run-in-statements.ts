import type { RootContent } from 'mdast';
import { isDeclaring } from '../../language/statement-words.ts';
import type { AddFault } from '../add-fault.ts';
import { blocksOf } from '../resolved.ts';
import { inlinesOf } from '../resolved-lines.ts';
import { plainText } from '../text/plain-text.ts';
import { writeText } from '../text/write-text.ts';
import { type RunIn, runInTail } from './run-in-tail.ts';
import { alwaysApart, isFrame, isOfStatements, type StatementSection } from './statements.ts';

interface Lifted {
  readonly body: RootContent[];
  readonly statements: readonly StatementSection[];
}

/**
 * Takes the statements that have no heading but a label in their own line out of the text, where nobody can doubt that
 * they are some: at its end, at the end of a section that states something, or of any section where funding, interests
 * and the like are stated, which are no part of it. Others that look like these are told.
 */
export function liftRunIns(
  body: readonly RootContent[],
  sections: readonly StatementSection[],
  addFault: AddFault,
): Lifted {
  const statements: StatementSection[] = [];
  const parts = partsOf(body);
  const left = parts.flatMap((part, index) => {
    const { kept, lifted } = readPart(part, index === parts.length - 1, addFault);
    statements.push(...lifted);
    return kept;
  });
  return { body: left, statements: [...statements, ...sections.flatMap(readStatement)] };
}

/** A text cut before its headings. */
function partsOf(blocks: readonly RootContent[]): RootContent[][] {
  const parts: RootContent[][] = [[]];
  for (const block of blocks) {
    if (block.type === 'heading') parts.push([]);
    parts.at(-1)?.push(block);
  }
  return parts;
}

function readPart(
  part: readonly RootContent[],
  isLast: boolean,
  addFault: AddFault,
): { readonly kept: readonly RootContent[]; readonly lifted: readonly RunIn[] } {
  const [first, ...others] = part;
  const heading = first?.type === 'heading' ? first : undefined;
  const { kept, runIns, open } = runInTail(heading ? others : part);
  const isOfThem = heading !== undefined && isFrame(heading);
  const mayGo = kept.length > 0 || !heading || isOfStatements(heading);
  const isSure = areStated(runIns) && mayGo && (isLast || isOfThem || runIns.some(isAlwaysApart));
  for (const runIn of isSure ? open : [...open, ...runIns])
    if (isLast || isOfThem || isAlwaysApart(runIn)) addFault('statement-doubtful', runIn.heading, doubtful(runIn));
  if (!isSure) return { kept: part, lifted: [] };
  return {
    kept: heading && !(isOfStatements(heading) && kept.length === 0) ? [heading, ...kept] : kept,
    lifted: runIns,
  };
}

/** A section that states something, and the statements of other things with which it ends. */
function readStatement(section: StatementSection): StatementSection[] {
  const { kept, runIns } = runInTail(section.children);
  if (!areStated(runIns)) return [section];
  if (kept.length === 0) return [...runIns];
  const isOfOthers = runIns.every(({ subjects }) => !subjects.some((field) => section.subjects.includes(field)));
  return isOfOthers ? [{ ...section, children: [...kept] }, ...runIns] : [section];
}

const isAlwaysApart = ({ subjects }: RunIn): boolean => subjects.every((field) => alwaysApart.has(field));

/** One that has no mark and no other beside it may be a sentence with a colon. */
function areStated([first, ...others]: readonly RunIn[]): boolean {
  if (!first) return false;
  return first.isMarked || others.length > 0 || isDeclaring(writeText(blocksOf(first.children)));
}

function doubtful({ heading, isMarked }: RunIn): string {
  const words = plainText(inlinesOf(heading.children)).trim();
  const otherwise = isMarked ? 'else write its first words without the marks' : 'else write it without the colon';
  return `"${words}" looks like the beginning of a declaration, and is printed as text; if it is one, put its words under "## ${words}" at the end of the text, ${otherwise}`;
}
