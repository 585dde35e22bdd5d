import type { CslItem } from '../model/reference.ts';
import { proposedKey } from './build-reference.ts';

/**
 * Keys for references whose format has none: the first author's family name and the year, "micallef2020", and for
 * further ones with the same "micallef2020b", "micallef2020c" in the order of the file.
 */
export function spareKeys(): (item: CslItem) => string {
  const used = new Map<string, number>();
  return (item) => {
    const base = proposedKey(item) ?? 'ref';
    const count = (used.get(base) ?? 0) + 1;
    used.set(base, count);
    return count === 1 ? base : `${base}${count <= 26 ? String.fromCharCode(96 + count) : `-${count}`}`;
  };
}
