import type { Article } from './article.ts';
import { type OutputFrom, type OutputName, outputs, outputsFrom, type SourceName } from './outputs.ts';

/** A file that is an output, as pages and other outputs link to it. */
export interface OutputFile<Name extends OutputName = OutputName> {
  readonly output: Name;
  /** Its name in the folder that it stands in. */
  readonly name: string;
  readonly type: string;
  readonly label: string;
}

/** @param start what its name begins with, as the id of an article; nothing at the root of the site */
export function outputFile<Name extends OutputName>(output: Name, start = ''): OutputFile<Name> {
  const { ending, type, label } = outputs[output];
  return { output, name: start + ending, type, label };
}

function filesFrom<Source extends SourceName>(
  source: Source,
  start: string,
): readonly OutputFile<OutputFrom<Source>>[] {
  return outputsFrom(source).map((output) => outputFile(output, start));
}

/** The record of an article in each format: "2020_001530.ris". */
export const recordFiles = (id: string) => filesFrom('records', id);

/** The reference list of an article in each format: "2020_001530-references.ris". */
export const referenceFiles = (id: string) => filesFrom('references', `${id}-references`);

/** What is written of an article with its text: "2020_001530.md". */
export const articleFiles = (id: string) => filesFrom('article', id);

/** The records of all articles of an issue in each format, beside its page: "articles.ris". */
export const issueFiles = () => filesFrom('records', 'articles');

/** The feeds of a list, beside its page or, of the whole journal, at the root of the site: "feed.atom". */
export const feedFiles = () => filesFrom('list', 'feed');

/** Names that no file of an editor may have, for the article has files of these names itself. */
export function ownFileNames({ id }: Pick<Article, 'id'>): readonly string[] {
  const galleys = filesFrom('galley', id);
  const files = [...galleys, ...recordFiles(id), ...referenceFiles(id), ...articleFiles(id), outputFile('card', id)];
  return ['index.html', ...files.map(({ name }) => name)];
}

/** A name that says of which issue the records are: "EJCRIM-7-5". */
export function issueFileName(
  journal: string,
  { volume, slug }: { readonly volume: string; readonly slug: string },
): string {
  return [journal, volume, slug].map((part) => part.replace(/[^\p{L}\p{N}]+/gu, '-')).join('-');
}
