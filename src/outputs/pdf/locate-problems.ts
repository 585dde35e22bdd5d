import { type PdfProblem, problemOf } from './pdf-problem.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { placesOf } from './places-of-characters.ts';

/** So many documents are set to find what keeps one from being made; from then on places are less exact. */
const mostTrials = 160;

/**
 * Tells where the problems of a document are. The compiler tells no place that could be read back, so the pieces of the
 * document are set by themselves, by halves, down to the least that cannot be set.
 *
 * @param whole what was found of the whole document
 * @param trial sets a document, and returns what keeps it from being made
 */
export function locateProblems(
  source: string,
  whole: readonly PdfProblem[],
  trial: (source: string) => readonly PdfProblem[],
): readonly PdfProblem[] {
  const pieces = piecesOf(source);
  let trials = 0;
  const search = (some: readonly Piece[]): readonly PdfProblem[] => {
    const problems = ++trials > mostTrials ? whole : trial(alone(some));
    const [only] = some;
    if (only === undefined || problems.length === 0) return [];
    if (problems.every(({ character }) => character !== undefined)) return withPlaces(problems, some);
    const found = trials > mostTrials ? [] : some.length > 1 ? inHalves(some) : search(only.parts);
    return found.length > 0 || some.length > 1
      ? found
      : problems.map((each) => problemOf(only.content, each, only.place));
  };
  const inHalves = (some: readonly Piece[]): readonly PdfProblem[] => {
    const middle = some.length >> 1;
    return [...search(some.slice(0, middle)), ...search(some.slice(middle))];
  };
  const found = whole.every(({ character }) => character !== undefined) ? withPlaces(whole, pieces) : search(pieces);
  return found.length === 0 ? whole : distinct(found);
}

/** Each with the first of the smallest pieces that show its character. */
function withPlaces(problems: readonly PdfProblem[], pieces: readonly Piece[]): readonly PdfProblem[] {
  const places = placesOf(
    problems.map(({ character = '' }) => character),
    pieces,
  );
  return problems.map((problem) => {
    const place = places.get(problem.character ?? '');
    return place === undefined ? problem : { ...problem, place };
  });
}

/** One problem is told once, where it is first; that of another place is another one. */
function distinct(problems: readonly PdfProblem[]): readonly PdfProblem[] {
  const seen = new Map<string, PdfProblem>();
  for (const each of problems) {
    const key = each.character ?? `${each.place}\n${each.message}`;
    if (!seen.has(key)) seen.set(key, each);
  }
  return [...seen.values()];
}

/** Headings of all levels, after which one of any level may follow. */
const levels = [1, 2, 3, 4, 5, 6].map((level) => `#heading(level: ${level})[${level}]`).join('\n');

/** A document of nothing but some pieces, in which links to other parts of the article lead nowhere. */
function alone(pieces: readonly Piece[]): string {
  return [
    '#import "article.typ": *',
    '#set document(title: "T")',
    '#set text(font: serif, fallback: false)',
    '#show: text-style',
    '#let link(to, body) = if type(to) == label { body } else { std.link(to, body) }',
    '#let (width, height) = (9pt, 9pt)',
    ...pieces.map(({ content }) => `${levels}\n#[${content}\n]`),
    '#pages-of-long-tables',
  ].join('\n\n');
}
