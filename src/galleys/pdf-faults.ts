import { join } from 'node:path';
import { readFrontMatter } from '../content/article/read-front-matter.ts';
import { readJournal } from '../content/journal/read-journal.ts';
import { type Fault, fault, fileStart, type SourceText } from '../faults/fault.ts';
import { readText } from '../files/text-file.ts';
import type { Article } from '../model/article.ts';
import type { PdfProblem } from '../outputs/pdf/pdf-problem.ts';
import { settings, shownPath } from '../settings/settings.ts';
import { readFolderText } from '../store/text-cache.ts';

/** A stretch of a file in which something stands. */
interface Stretch {
  readonly source: SourceText;
  readonly from: number;
  readonly to: number;
}

/** So many problems are told one by one: to mend them is work enough until the next time. */
const mostTold = 20;

/** Reads files of the content, each once. */
type Read = (file: string) => SourceText | undefined;

/** Why an article has no PDF, each at the place in the content that keeps it from having one. */
export async function pdfFaults(
  { id, digest }: Pick<Article, 'id' | 'digest'>,
  problems: readonly PdfProblem[],
): Promise<Fault[]> {
  const file = join(settings().content, 'articles', id, 'article.md');
  const read = onceEach();
  const faults: Fault[] = [];
  for (const { message, character, place } of problems.slice(0, mostTold)) {
    const found = place === undefined ? undefined : await stretchOf(place, file, digest, read);
    const at = found ? found.source.position(offsetIn(found, character)) : fileStart;
    faults.push(fault('pdf', found?.source.path ?? shownPath(file), at, `The PDF cannot be made: ${message}`));
  }
  const others = problems.length - mostTold;
  return others > 0 ? [...faults, fault('pdf', shownPath(file), fileStart, untold(others))] : faults;
}

function untold(others: number): string {
  const more = others === 1 ? 'one more thing keeps' : `${others.toLocaleString('en')} more things keep`;
  return `The PDF cannot be made: ${more} it from being made; mend the ${mostTold} that are told first, and see what is left`;
}

function onceEach(): Read {
  const known = new Map<string, ReturnType<Read>>();
  return (file) => {
    const source = known.get(file) ?? readText(file).source;
    known.set(file, source);
    return source;
  };
}

/** The stretch that a place names, as `placed` writes it. */
async function stretchOf(place: string, article: string, digest: string, read: Read): Promise<Stretch | undefined> {
  const [, from, to] = /^(\d+)-(\d+)$/.exec(place) ?? [];
  if (from !== undefined) return stretch(read(article), Number(from), Number(to));
  const [, number] = /^reference-(\d+)$/.exec(place) ?? [];
  if (number !== undefined) return await stretchOfReference(Number(number), digest, read);
  const [, ofJournal] = /^journal-(.*)$/.exec(place) ?? [];
  const source = read(ofJournal === undefined ? article : join(settings().content, 'journal.yaml'));
  if (!source) return undefined;
  if (ofJournal !== undefined) return stretch(source, source.offset(readJournal(source).position([ofJournal])));
  const { position, bodyOffset } = readFrontMatter(source);
  return stretch(source, source.offset(position(pathOf(place))), bodyOffset);
}

const pathOf = (place: string): (string | number)[] =>
  place.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/** An entry of the list of references, up to the next one in its file. */
async function stretchOfReference(number: number, digest: string, read: Read): Promise<Stretch | undefined> {
  const { references } = await readFolderText(digest);
  const sources = references.flatMap(({ source }) => source ?? []);
  const own = references[number - 1]?.source;
  const source = own && read(join(settings().content, own.path.slice(shownPath(settings().content).length)));
  if (!source) return undefined;
  const from = source.offset(own);
  const starts = sources.filter(({ path }) => path === own.path).map((each) => source.offset(each));
  return stretch(source, from, Math.min(...starts.filter((start) => start > from), source.text.length));
}

const stretch = (source: SourceText | undefined, from: number, to = source?.text.length ?? 0): Stretch | undefined =>
  source && { source, from, to };

/** Where in a stretch a character is, comments aside, which nobody sees; the beginning where it is written otherwise. */
function offsetIn({ source, from, to }: Stretch, character: string | undefined): number {
  if (character === undefined) return from;
  const seen = (end?: number): string =>
    source.text.slice(from, end).replace(/<!--.*?(?:-->|$)/gs, (comment) => ' '.repeat(comment.length));
  const within = seen(to).indexOf(character);
  // The label with a credit stands behind the figure that it is of.
  return from + Math.max(0, within === -1 ? seen().indexOf(character) : within);
}
