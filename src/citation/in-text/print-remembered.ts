import type { CslItem, Reference } from '../../model/reference.ts';
import type { CitationStyle } from '../citation-style.ts';
import { cslLocale } from '../engine.ts';
import { plainItem } from '../printable-item.ts';
import { shapeOf, withActualNumbers } from './cluster-shape.ts';
import { pastedItem } from './pasted-item.ts';
import type { RehypeCluster } from './rehype-clusters.ts';
import { printClusters } from './rehype-clusters.ts';

/** Shapes of clusters printed before, for styles in which a citation is nothing but numbers, by style and locale. */
const remembered = new Map<string, string>();
const mostRemembered = 20_000;

/** All references under ids that rehype-citation can read. */
function numberedItems(references: readonly Reference[], style: CitationStyle, language: string): CslItem[] {
  return references.map((reference, index) => {
    const id = `ref${index + 1}`;
    const item = reference.item === undefined ? pastedItem(reference) : plainItem(reference.item, style, language);
    return { ...item, id, system_id: id };
  });
}

/** Items of which nothing but the number is printed, as many as the shapes need. */
function bareItems(clusters: readonly RehypeCluster[]): CslItem[] {
  const length = Math.max(...clusters.flat().map(({ number }) => number));
  return Array.from({ length }, (_, index) => {
    const id = `ref${index + 1}`;
    return { id, type: 'document', title: id, system_id: id };
  });
}

/** Prints what is not remembered, and remembers it. Gives the texts of the keys. */
async function remember(
  wanted: ReadonlyMap<string, RehypeCluster>,
  style: CitationStyle,
  language: string,
): Promise<ReadonlyMap<string, string>> {
  const missing = [...wanted].filter(([key]) => !remembered.has(key));
  // Another article may empty the memory while this one waits.
  const known = new Map([...wanted.keys()].map((key) => [key, remembered.get(key) ?? '']));
  if (missing.length === 0) return known;
  const clusters = missing.map(([, cluster]) => cluster);
  const printed = await printClusters(clusters, bareItems(clusters), style, language);
  if (remembered.size + missing.length > mostRemembered) remembered.clear();
  for (const [index, [key]] of missing.entries()) {
    remembered.set(key, printed[index] ?? '');
    known.set(key, printed[index] ?? '');
  }
  return known;
}

/** The printed texts of clusters; where they depend on nothing but numbers, every shape is printed once a process. */
export async function printRemembered(
  clusters: readonly RehypeCluster[],
  references: readonly Reference[],
  style: CitationStyle,
  language: string,
): Promise<string[]> {
  if (clusters.length === 0) return [];
  if (!style.plainNumbers) return printClusters(clusters, numberedItems(references, style, language), style, language);
  const prefix = `${style.name} ${cslLocale(language)} `;
  const shapes = clusters.map(shapeOf);
  const keys = shapes.map(({ cluster }) => prefix + JSON.stringify(cluster));
  const wanted = new Map(shapes.map(({ cluster }, index) => [keys[index] ?? '', cluster]));
  const texts = await remember(wanted, style, language);
  return shapes.map(({ actual }, index) => withActualNumbers(texts.get(keys[index] ?? '') ?? '', actual));
}
