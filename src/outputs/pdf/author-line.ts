import { authorMarks, authorshipNotes } from '../../language/authorship-notes.ts';
import type { Texts } from '../../language/texts.ts';
import { type Contributor, nameWithDegrees } from '../../model/contributor.ts';
import { orcidUrl } from '../../model/paths.ts';
import type { PdfView } from './pdf-view.ts';
import { placed, typstString, typstText } from './typst-text.ts';

/** The authors under the title, each with the marks of affiliations and notes. */
export function authorLine({ article }: PdfView, texts: Texts): string {
  const notes = authorshipNotes(article.contributors, texts);
  const names = article.contributors.map((author) => authorName(author, authorMarks(author, notes).join(',')));
  return names.map((name, at) => placed(`authors.${at}`, name)).join('#", "');
}

function authorName(author: Contributor, marks: string): string {
  // In a box of their own, digits stay behind a name that is written from the right.
  const raised = marks === '' ? '' : `#box[#super[${typstText(marks)}]]`;
  const [start, end] = partedName(nameWithDegrees(author)).map(typstText);
  if (author.orcid === undefined) return `${start}#box[${end}${raised}]`;
  const open = `#link(${typstString(orcidUrl(author.orcid))})`;
  return `${start === '' ? '' : `${open}[${start}]`}#box[${open}[${end}#orcid-icon]${raised}]`;
}

/** A name in one piece, but for that of a group, of which the last word alone stays with its marks. */
function partedName(name: string): [start: string, end: string] {
  const last = name.length > 40 ? name.lastIndexOf(' ') + 1 : 0;
  return [name.slice(0, last), name.slice(last)];
}
