import type { FootnoteDefinition, Heading, RootContent } from 'mdast';
import { headingEnd, sectionNumber } from '../language/heading-words.ts';
import { type Statement, type StatementSubjects, statementFields } from '../model/statement.ts';
import type { Heading as ResolvedHeading } from '../model/tree/block.ts';
import type { AddFault } from './add-fault.ts';
import { blocksOf, headingOf } from './resolved.ts';
import { inlinesOf } from './resolved-lines.ts';
import type { ShapeContext } from './shape/context.ts';
import { shapeText } from './shape/shape-text.ts';
import type { StatementSection } from './shape/statements.ts';
import { plainText } from './text/plain-text.ts';
import type { Stretch } from './with-fields.ts';

/** A statement before it is resolved; one of the front matter has no heading of its own. */
export interface ParsedStatement {
  readonly subjects: StatementSubjects;
  readonly heading?: Heading | undefined;
  readonly children: readonly RootContent[];
}

/** The statements of a report in the order of its page, and the notes that stand in those of the front matter. */
export function readStatements(
  sections: readonly StatementSection[],
  stretches: readonly Stretch[],
  context: ShapeContext,
): { readonly statements: readonly ParsedStatement[]; readonly footnotes: readonly FootnoteDefinition[] } {
  const footnotes: FootnoteDefinition[] = [];
  const ofFields = stretches.map(({ field, start, end }): ParsedStatement => {
    const shaped = shapeText(start, context, end);
    footnotes.push(...shaped.footnotes);
    return { subjects: [field], children: shaped.blocks };
  });
  for (const section of sections) reportTwice(section, stretches, context.addFault);
  const place = ({ subjects: [first] }: ParsedStatement): number => statementFields.indexOf(first);
  return { statements: [...ofFields, ...sections].toSorted((a, b) => place(a) - place(b)), footnotes };
}

function reportTwice({ subjects, heading }: StatementSection, fields: readonly Stretch[], addFault: AddFault): void {
  const twice = fields.find(({ field }) => subjects.includes(field));
  if (!twice) return;
  const words = plainText(inlinesOf(heading.children));
  const message = `"${words}" is stated in the front matter, too, after "${twice.field}:"; join the two, and remove one`;
  addFault('statement-twice', heading, message);
}

/** Statements once all in them is resolved; what stands in the front matter has no places in the text. */
export function resolvedStatements(statements: readonly ParsedStatement[]): Statement[] {
  return statements.map(({ subjects, heading, children }) => ({
    subjects,
    heading: heading && withoutFrame(headingOf(heading)),
    children: blocksOf(children, heading ? 'article' : 'front-matter'),
  }));
}

/** A heading that stands at another place now: without the number of its section, and without a colon at its end. */
function withoutFrame(heading: ResolvedHeading): ResolvedHeading {
  const last = heading.children.length - 1;
  const children = heading.children.map((node, at) => {
    if (node.type !== 'text') return node;
    const begun = at === 0 ? node.value.replace(sectionNumber, '') : node.value;
    return { ...node, value: at === last ? begun.replace(headingEnd, '') : begun };
  });
  return { ...heading, children };
}
