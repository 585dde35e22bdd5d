import type { Block, Heading } from './tree/block.ts';

/** What an article declares in words, by the fields of the front matter, in the order in which readers find it. */
export const statementFields = [
  'contributions',
  'consent',
  'competing-interests',
  'funding',
  'ethics',
  'trial-registration',
  'data-availability',
  'ai-use',
  'peer-review',
  'disclaimer',
  'acknowledgements',
] as const;

export type StatementField = (typeof statementFields)[number];

/** What a statement is about: "Ethics and consent" is about two things, and stands where the first has its place. */
export type StatementSubjects = readonly [StatementField, ...StatementField[]];

/** A declaration in words, from a field of the front matter or from a section of the text. */
export interface Statement {
  readonly subjects: StatementSubjects;
  /** The heading of its section, in the words of the authors. */
  readonly heading?: Heading | undefined;
  readonly children: readonly Block[];
}

/** The same in some format. */
export interface WrittenStatement {
  readonly subjects: StatementSubjects;
  /** Anchor of its heading. */
  readonly id?: string | undefined;
  readonly heading?: string | undefined;
  readonly text: string;
}
