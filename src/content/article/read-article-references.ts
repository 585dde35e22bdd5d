import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findDuplicateKeys, readInlineReferences, readReferenceFile } from '../../citation/read-references.ts';
import type { ReadReferences } from '../../citation/reading.ts';
import { type Fault, fault } from '../../faults/fault.ts';
import { hasErrors } from '../../faults/fault-list.ts';
import { didYouMean } from '../../faults/suggest.ts';
import { readBytes } from '../../files/text-file.ts';
import { shownPath } from '../../settings/settings.ts';
import type { ArticleFolder } from './article-folder.ts';
import type { FrontMatter } from './read-front-matter.ts';

type NamedFile = FrontMatter['references']['files'][number];

interface FileReferences extends ReadReferences {
  /** What could not be read whole; undefined where nothing of it is known. */
  readonly doubtful?: string | undefined;
}

/** All references that the front matter names or holds, in their order, with every fault of their files. */
export function readArticleReferences(folder: ArticleFolder, named: FrontMatter['references']) {
  const files = named.files.map((file) => readFile(folder, file));
  const parts = [...files, readInlineReferences(named.inline)];
  const references = parts.flatMap((part) => part.references);
  const doubtful = files.filter(({ faults }) => hasErrors(faults)).map((file) => file.doubtful);
  return {
    references,
    isWhole: !parts.some(({ faults }) => hasErrors(faults)),
    faults: [...parts.flatMap(({ faults }) => faults), ...findDuplicateKeys(references)],
    /** Whether a key may be one of a file that could not be read whole: then its citation proves nothing. */
    mayExist: (key: string) => doubtful.some((text) => text === undefined || text.includes(key)),
  };
}

function readFile(folder: ArticleFolder, file: NamedFile): FileReferences {
  const path = join(folder.path, file.name);
  if (!existsSync(path)) return { references: [], faults: [missing(folder, file)] };
  const { bytes, faults } = readBytes(path);
  if (!bytes) return { references: [], faults };
  return { ...readReferenceFile(shownPath(path), bytes), doubtful: new TextDecoder('latin1').decode(bytes) };
}

function missing(folder: ArticleFolder, { name, source }: NamedFile): Fault {
  const others = folder.files.filter((other) => other !== 'article.md');
  const message = `The file "${name}" is not in the folder of the report${didYouMean(name, others)}`;
  return fault('missing-file', source.path, source, message);
}
