import type { FolderText } from '../store/text-cache.ts';
import { writeSearchedText } from '../tree/text/write-text.ts';

/** What is searched of a text: its abstract, and the rest with its notes. */
export interface SearchedText {
  readonly abstract: string;
  readonly text: string;
}

export function searchedText({ abstract, learningPoints, body, footnotes }: FolderText): SearchedText {
  const text = writeSearchedText([...learningPoints, ...body, ...footnotes.flatMap(({ children }) => children)]);
  return { abstract: writeSearchedText(abstract), text };
}
