import type { PublishedFile } from '../model/published-file.ts';
import type { FolderText } from '../store/text-cache.ts';
import { writeSearchedText } from '../tree/text/write-text.ts';

/** What the steps of a build after the pages need of a text. */
export interface SharedText {
  /** The files beside its page. */
  readonly files: readonly PublishedFile[];
  /** What is searched of the abstract, and of the rest with its notes. */
  readonly abstract: string;
  readonly text: string;
}

export function sharedText({ files, abstract, learningPoints, body, footnotes }: FolderText): SharedText {
  const text = writeSearchedText([...learningPoints, ...body, ...footnotes.flatMap(({ children }) => children)]);
  return { files, abstract: writeSearchedText(abstract), text };
}
