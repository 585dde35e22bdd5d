import type { Article } from '../model/article.ts';
import { readJson, writeJson } from './kept-json.ts';
import { type Kind, keyOf, placeOf } from './kinds.ts';

/** What is written of every text in a build. */
export const writings = ['writings/markdown'] as const satisfies readonly Kind[];

type Writing = (typeof writings)[number];

/** What tells a text from others: the digest stands for all of it but the language that its journal gives it. */
export type KeptText = Pick<Article, 'digest' | 'language'>;

/** Absolute path of the file that keeps what was written of a text. */
export function writingFile(kind: Writing, { digest, language }: KeptText): string {
  return placeOf(kind, keyOf(kind, [digest, language]));
}

/** What was written of a text, from the cache where it is there: a build in which little changed writes little. */
export async function keptWriting<T>(kind: Writing, text: KeptText, write: () => T | Promise<T>): Promise<T> {
  const file = writingFile(kind, text);
  const kept = await readJson<T>(file);
  if (kept !== undefined) return kept;
  const made = await write();
  await writeJson(file, made);
  return made;
}
