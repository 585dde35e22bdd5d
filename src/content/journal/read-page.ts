import type { Fault, SourceText } from '../../faults/fault.ts';
import { inOrder } from '../../faults/fault-list.ts';
import { pageFields } from '../../schema/page.ts';
import { splitFrontMatter } from '../../yaml/front-matter.ts';
import { readFields } from '../../yaml/read-fields.ts';

export interface ReadPage {
  /** Absent where there is an error in the front matter. */
  readonly title?: string;
  /** Place in the menu. */
  readonly order?: number | undefined;
  /** Where the text begins in the file. */
  readonly bodyOffset: number;
  readonly faults: readonly Fault[];
}

/** Reads and checks the front matter of a page of the journal. */
export function readPageFrontMatter(source: SourceText): ReadPage {
  const { span, bodyOffset, faults: split } = splitFrontMatter(source);
  if (!span) return { bodyOffset, faults: split };
  const { value, faults } = readFields(pageFields, source, span);
  const all = inOrder([...split, ...faults]);
  return value && all.length === 0 ? { ...value, bodyOffset, faults: all } : { bodyOffset, faults: all };
}
