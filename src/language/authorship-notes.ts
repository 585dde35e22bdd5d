import type { Contributor } from '../model/contributor.ts';
import type { Dictionary } from './en.ts';

/** What a sign behind the name of an author leads to. */
export interface AuthorshipNote {
  /** "†" */
  readonly sign: string;
  readonly text: string;
  readonly isOf: (author: Contributor) => boolean;
}

/** Sign of those to whom readers may write. */
export const correspondenceSign = '*';

/** Signs of notes that some authors have, as journals give them in this order; then letters would follow. */
const furtherSigns = ['§', '‖', '¶', '#', '**', '††', '‡‡', '§§', '‖‖', '¶¶', '##'];

/** The notes on the authors, each once, but for the one on correspondence. */
export function authorshipNotes(
  contributors: readonly Contributor[],
  { article: texts }: Dictionary,
): readonly AuthorshipNote[] {
  const common: readonly AuthorshipNote[] = [
    { sign: '†', text: texts.equal, isOf: ({ equal }) => equal },
    { sign: '‡', text: texts.deceased, isOf: ({ deceased }) => deceased },
  ];
  const own = contributors.flatMap((author) => notesOf(author, texts));
  const further = [...new Set(own)].map((text, at) => ({
    sign: furtherSigns[at] ?? `(${at + 1})`,
    text,
    isOf: (author: Contributor) => notesOf(author, texts).includes(text),
  }));
  return [...common.filter(({ isOf }) => contributors.some(isOf)), ...further];
}

function notesOf({ presentAddress, note }: Contributor, texts: Dictionary['article']): readonly string[] {
  return [
    ...(presentAddress === undefined ? [] : [texts.presentAddress(presentAddress)]),
    ...(note === undefined ? [] : [note]),
  ];
}

/** What stands raised behind the name of an author: numbers of affiliations and signs of notes: "1", "2", "*". */
export function authorMarks(author: Contributor, notes: readonly AuthorshipNote[]): readonly string[] {
  return [
    ...author.affiliations.map((place) => String(place + 1)),
    ...(author.corresponding ? [correspondenceSign] : []),
    ...notes.filter(({ isOf }) => isOf(author)).map(({ sign }) => sign),
  ];
}
