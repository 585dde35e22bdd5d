import type { Contributor } from '../model/contributor.ts';
import type { Texts } from './texts.ts';

/** What stands raised behind the name of an author: numbers of affiliations and signs of notes: "1", "2", "*". */
export function authorMarks({ affiliations, corresponding, equal, deceased }: Contributor): readonly string[] {
  const signs = [corresponding ? '*' : '', equal ? '†' : '', deceased ? '‡' : ''];
  return [...affiliations.map((place) => String(place + 1)), ...signs.filter((sign) => sign !== '')];
}

/** The notes that the signs lead to, but for the one on correspondence. */
export function authorshipNotes(
  contributors: readonly Contributor[],
  { article: texts }: Texts,
): readonly { readonly sign: string; readonly text: string }[] {
  const notes = [
    { sign: '†', text: texts.equal, applies: contributors.some(({ equal }) => equal) },
    { sign: '‡', text: texts.deceased, applies: contributors.some(({ deceased }) => deceased) },
  ];
  return notes.filter(({ applies }) => applies);
}
