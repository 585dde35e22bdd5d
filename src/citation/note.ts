import type { CslItem } from '../model/reference.ts';
import { bareDoi } from './identifiers.ts';
import { statusOfNote } from './status.ts';

/** What programs keep in a note since CSL or BibTeX has no place for it, or for themselves: "Publisher: X", "ZSCC: 12". */
const kept =
  /(?<![\w:])(?:PMID|PMCID|DOI|ISBN|ISSN|OCLC|LCCN|URL|arXiv|ADS Bibcode|MAG ID|ZSCC|Publisher|Place|Section|Type|Edition|Issue|Citation Key|Original Date|Number Of Volumes|Container-title|Event(?:-place)?|Cited By|Export Date|tex\.\w+|_\w+|QID)\s*:/i;

const parts = (note: string): string[] => note.split(new RegExp(`(?=${kept.source})`, 'i')).map((part) => part.trim());

/** The part of a note that says something to readers. */
function printedNote(note: string): string | undefined {
  if (statusOfNote(note) !== undefined) return undefined;
  const [first = '', ...others] = parts(note.replace(/\{:[^{}]*\}/g, ''));
  const text = [first, ...others]
    .filter((part) => !kept.test(part))
    .join(' ')
    .trim();
  if (text === '' || /^\W*(?:online\W+)?(?:accessed|retrieved|visited|viewed)\b/i.test(text)) return undefined;
  return bareDoi(text) === undefined && !/^https?:\S+$/.test(text) ? text : undefined;
}

/** An item whose note is what readers are told; identifiers that stand in it alone come into their places. */
export function withPrintedNote(item: CslItem): CslItem {
  const { note, ...rest } = item;
  if (typeof note !== 'string') return item;
  const printed = printedNote(note);
  const pmid = item.PMID ?? /\bPMID:?\s*(\d{4,9})\b/i.exec(note)?.[1];
  const pmcid = item.PMCID ?? /\b(PMC\d{3,10})\b/.exec(note)?.[1];
  return {
    ...rest,
    ...(printed !== undefined && { note: printed }),
    ...(pmid !== undefined && { PMID: pmid }),
    ...(pmcid !== undefined && { PMCID: pmcid }),
  };
}
