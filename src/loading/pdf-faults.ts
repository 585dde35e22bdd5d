import { join } from 'node:path';
import { type Fault, fault, fileStart, type Position, type SourceText } from '../faults/fault.ts';
import type { PdfProblem } from '../galleys/pdf/pdf-problem.ts';
import type { Article } from '../model/article.ts';
import { readFolderManuscript } from './manuscript-cache.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { readJournal } from './read-journal.ts';
import { settings, shownPath } from './settings.ts';
import { readText } from './text-file.ts';

/** A stretch of a file in which something stands. */
interface Stretch {
  readonly source: SourceText;
  readonly from: number;
  readonly to: number;
}

/** Why an article has no PDF, each at the place in the content that keeps it from having one. */
export function pdfFaults(article: Pick<Article, 'id' | 'digest'>, problems: readonly PdfProblem[]): Promise<Fault[]> {
  const { content } = settings();
  const file = join(content, 'articles', article.id, 'article.md');
  return Promise.all(
    problems.map(async ({ message, character, place }) => {
      const found = place === undefined ? undefined : await stretchOf(place, file, article);
      const at = found ? found.source.position(offsetIn(found, character)) : fileStart;
      return fault('pdf', found?.source.path ?? shownPath(file), at, `The PDF cannot be made: ${message}`);
    }),
  );
}

/** The stretch that a place names, as `placed` writes it. */
async function stretchOf(
  place: string,
  article: string,
  { digest }: Pick<Article, 'digest'>,
): Promise<Stretch | undefined> {
  const [, from, to] = /^(\d+)-(\d+)$/.exec(place) ?? [];
  if (from !== undefined) return stretch((await readText(article)).source, Number(from), Number(to));
  const [, number] = /^reference-(\d+)$/.exec(place) ?? [];
  if (number !== undefined) return stretchOfReference(Number(number), digest);
  const [, ofJournal] = /^journal-(.*)$/.exec(place) ?? [];
  const { source } = await readText(ofJournal === undefined ? article : join(settings().content, 'journal.yaml'));
  if (!source) return undefined;
  if (ofJournal !== undefined) return stretch(source, offsetOf(source, readJournal(source).position([ofJournal])));
  const { position, bodyOffset } = readFrontMatter(source);
  return stretch(source, offsetOf(source, position(pathOf(place))), bodyOffset);
}

const pathOf = (place: string): (string | number)[] =>
  place.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/** An entry of the list of references, up to the next one in its file. */
async function stretchOfReference(number: number, digest: string): Promise<Stretch | undefined> {
  const { references } = await readFolderManuscript(digest);
  const sources = references.flatMap(({ source }) => source ?? []);
  const own = references[number - 1]?.source;
  const { source } = own
    ? await readText(join(settings().content, own.path.slice(shownPath(settings().content).length)))
    : {};
  if (!own || !source) return undefined;
  const from = offsetOf(source, own);
  const starts = sources.filter(({ path }) => path === own.path).map((each) => offsetOf(source, each));
  return stretch(source, from, Math.min(...starts.filter((start) => start > from), source.text.length));
}

const stretch = (source: SourceText | undefined, from: number, to = source?.text.length ?? 0): Stretch | undefined =>
  source && { source, from, to };

/** The offset of a position in a text. */
function offsetOf({ text }: SourceText, { line, column }: Position): number {
  let offset = 0;
  for (let passed = 1; passed < line; passed++) offset = text.indexOf('\n', offset) + 1;
  return offset + column - 1;
}

/** Where in a stretch a character is, comments aside, which nobody sees; the beginning where it is written otherwise. */
function offsetIn({ source, from, to }: Stretch, character: string | undefined): number {
  if (character === undefined) return from;
  const seen = (end?: number): string =>
    source.text.slice(from, end).replace(/<!--.*?(?:-->|$)/gs, (comment) => ' '.repeat(comment.length));
  const within = seen(to).indexOf(character);
  // The label with a credit stands behind the figure that it is of.
  return from + Math.max(0, within === -1 ? seen().indexOf(character) : within);
}
