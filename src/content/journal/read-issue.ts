import type { Fault, SourceText } from '../../faults/fault.ts';
import { type IssueFields, issueFields } from '../../schema/issue.ts';
import { type ReadFields, readFields } from '../../yaml/read-fields.ts';

/** What a file of issues/ says of its issue, whose volume and number are in the name of the file. */
export interface IssueFile extends Omit<IssueFields, 'order'> {
  /** Ids of articles in order of printing; empty where none is stated. */
  readonly order: readonly string[];
}

export interface ReadIssue {
  /** Absent where there is an error in the file. */
  readonly issue?: IssueFile;
  readonly faults: readonly Fault[];
  readonly position: ReadFields<IssueFields>['position'];
}

/** Reads and checks a file of issues/. */
export function readIssueFile(source: SourceText): ReadIssue {
  const { value, faults, position } = readFields(issueFields, source);
  return value ? { issue: { ...value, order: value.order ?? [] }, faults, position } : { faults, position };
}
