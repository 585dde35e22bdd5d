import type { CslItem } from '../model/reference.ts';
import { proposedKey } from './proposed-key.ts';

/** Gives keys to references that have none. */
export type SpareKeys = (item: CslItem) => string;

/**
 * Keys of the first author's family name and the year, "micallef2020", and for further ones with the same
 * "micallef2020b", "micallef2020c" in the order of the file.
 * @param taken keys that other references of the file have
 */
export function spareKeys(taken: Iterable<string> = []): SpareKeys {
  const used = new Set(taken);
  return (item) => {
    const base = proposedKey(item) ?? 'ref';
    let key = base;
    for (let count = 2; used.has(key); count++)
      key = `${base}${count <= 26 ? String.fromCharCode(96 + count) : `-${count}`}`;
    used.add(key);
    return key;
  };
}
