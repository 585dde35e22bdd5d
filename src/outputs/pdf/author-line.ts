import { authorMarks, authorshipNotes } from '../../language/authorship-notes.ts';
import { separatorsIn } from '../../language/punctuation.ts';
import type { Texts } from '../../language/texts.ts';
import { type Contributor, nameWithDegrees } from '../../model/contributor.ts';
import { orcidUrl } from '../../model/paths.ts';
import { type Fitting, fittingText } from './fitting-text.ts';
import type { PdfView } from './pdf-view.ts';
import { placed, typstString, typstText } from './typst-text.ts';

/** In the large letters of names. */
const fitting: Fitting = { longestWord: 24, syllables: false, rightToLeft: false };
/** A longer name is that of a group, or of many parts. */
const longestName = 32;
/** Characters of marks that stay with a name; more of them go on in the next line. */
const mostMarks = 12;

/** The authors under the title, each with the marks of affiliations and notes. */
export function authorLine({ article }: PdfView, texts: Texts): string {
  const notes = authorshipNotes(article.contributors, texts);
  const names = article.contributors.map((author) => authorName(author, authorMarks(author, notes)));
  return names.map((name, at) => placed(`authors.${at}`, name)).join(typstText(separatorsIn(article.language).comma));
}

function authorName(author: Contributor, marks: readonly string[]): string {
  const [raised = '', ...more] = linesOfMarks(marks).map((line) => `#super[${typstText(line)}]`);
  // In a box of their own, digits stay behind a name that is written from the right.
  const [first = '', ...others] = [raised, ...more].filter(Boolean).map((line) => `#box[${line}]`);
  const [start, end] = partedName(nameWithDegrees(author));
  const rest = others.join('');
  if (author.orcid === undefined) return `${fittingText(start, fitting)}#box[${typstText(end)}${first}]${rest}`;
  const open = `#link(${typstString(orcidUrl(author.orcid))})`;
  const began = start === '' ? '' : `${open}[${fittingText(start, fitting)}]`;
  return `${began}#box[${open}[${typstText(end)}#orcid-icon]${first}]${rest}`;
}

/** "1,2,3" in lines of a few, each but the last with its comma. */
function linesOfMarks(marks: readonly string[]): string[] {
  const lines: string[] = [];
  for (const [at, mark] of marks.entries()) {
    const written = at < marks.length - 1 ? `${mark},` : mark;
    const last = lines.at(-1);
    if (last === undefined || last.length + mark.length > mostMarks) lines.push(written);
    else lines[lines.length - 1] = last + written;
  }
  return lines;
}

/** A name in one piece, but for a long one, of which the last word alone, or the end of it, stays with its marks. */
function partedName(name: string): [start: string, end: string] {
  if (name.length <= longestName && !name.split(' ').some((word) => word.length > fitting.longestWord))
    return ['', name];
  const last = Math.max(name.lastIndexOf(' ') + 1, name.length - fitting.longestWord / 2);
  return [name.slice(0, last), name.slice(last)];
}
