import type { PublishedFile } from '../model/published-file.ts';
import type { FolderText } from '../store/text-cache.ts';
import { writeSearchedText } from '../tree/text/write-text.ts';

/** What the steps of a build after the pages need of a text. */
export interface SharedText {
  /** The files beside its page. */
  readonly files: readonly PublishedFile[];
  /** What is searched. */
  readonly text: string;
}

export function sharedText({ files, learningPoints, body }: FolderText): SharedText {
  return { files, text: writeSearchedText([...learningPoints, ...body]) };
}
