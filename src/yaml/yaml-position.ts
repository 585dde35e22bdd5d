import { isMap, isPair, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { keyOf, type YamlPath } from './yaml-value.ts';

/** A place in the document: a field, or an entry of a list (without a key). */
interface Place {
  readonly key?: Node | undefined;
  readonly value?: Node | undefined;
}

function step({ value }: Place, segment: string | number): Place | undefined {
  if (isMap(value)) return fromPair(value.items.find(({ key }) => keyOf(key) === String(segment)));
  if (!isSeq(value) || typeof segment !== 'number') return undefined;
  const item = value.items[segment];
  return isPair(item) ? fromPair(item) : item === undefined ? undefined : { value: item as Node };
}

function fromPair(pair: Pair | undefined): Place | undefined {
  return pair && { key: pair.key as Node, value: (pair.value ?? undefined) as Node | undefined };
}

/**
 * The place of a path, or that of its nearest authored ancestor. A part of the path that is not authored is passed
 * over: where one entry is written without its list, `authors.0.name` is the name under `authors`.
 */
export function placeOf(root: Node | null, path: YamlPath): { place: Place | undefined; whole: boolean } {
  let place: Place = { value: root ?? undefined };
  let found = 0;
  for (const segment of path) {
    const next = step(place, segment);
    if (!next) continue;
    place = next;
    found++;
  }
  return { place: found === 0 ? undefined : place, whole: found === path.length };
}

/** Offset of a place: of its value, or of its key where there is no value. */
export function offsetOf({ key, value }: Place, at: 'key' | 'value'): number {
  const empty = value === undefined || (isScalar(value) && value.value === '');
  const node = (at === 'key' || empty) && key ? key : value;
  return node?.range?.[0] ?? 0;
}
