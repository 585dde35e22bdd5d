import { hash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

type Files = Readonly<Record<string, Uint8Array>>;

/** Stands before the data in every file of an index. */
const magic = 'pagefind_dcd';

/** [name of the filter, [value, numbers of the pages that have it] of each of its values] */
type Filter = [name: string, values: [value: string, pages: number[]][]];

/** [version, pages, chunks of the index, filters, orders, names of the facts]; filters by their name and the name of their file. */
type Meta = [
  string,
  unknown,
  unknown,
  filters: [name: string, file: string][],
  sorts: [name: string, unknown][],
  unknown,
];

/**
 * An index of Pagefind (1.5) in which everything has one order. Pagefind writes filters and their values in an order that
 * its hash tables draw by lot (https://doc.rust-lang.org/std/collections/struct.HashMap.html), so that two builds of one
 * site would differ; the names of these files are hashes of what is in them.
 */
export function inOneOrder(files: Files): Files {
  const ordered: Record<string, Uint8Array> = { ...files };
  const renamed = new Map<string, string>();
  for (const [path, content] of Object.entries(files)) {
    const [, name] = /^filter\/(.+)\.pf_filter$/.exec(path) ?? [];
    if (name === undefined) continue;
    const [filter, values] = read<Filter>(content);
    const sorted = write([filter, values.toSorted(byName)]);
    renamed.set(name, hashName(name, sorted));
    delete ordered[path];
    ordered[`filter/${renamed.get(name)}.pf_filter`] = sorted;
  }
  return withMeta(ordered, renamed);
}

/** @param renamed names of the files of filters by those that they had */
function withMeta(files: Files, renamed: ReadonlyMap<string, string>): Files {
  const ordered: Record<string, Uint8Array> = { ...files };
  let entry = Buffer.from(files['pagefind-entry.json'] ?? '').toString();
  for (const [path, content] of Object.entries(files)) {
    const [, name] = /^pagefind\.(.+)\.pf_meta$/.exec(path) ?? [];
    if (name === undefined) continue;
    const [version, pages, chunks, filters, sorts, facts] = read<Meta>(content);
    const named = filters.map(([filter, file]): [string, string] => [filter, renamed.get(file) ?? file]);
    const sorted = write([version, pages, chunks, named.toSorted(byName), sorts.toSorted(byName), facts]);
    const newName = hashName(name, sorted);
    delete ordered[path];
    ordered[`pagefind.${newName}.pf_meta`] = sorted;
    entry = entry.replaceAll(JSON.stringify(name), JSON.stringify(newName));
  }
  return { ...ordered, 'pagefind-entry.json': Buffer.from(entry) };
}

function read<Data>(content: Uint8Array): Data {
  const bytes = gunzipSync(content);
  if (bytes.toString('latin1', 0, magic.length) !== magic)
    throw new Error('The search index has a form that Casebook does not know; the version of Pagefind is another one');
  return decode(bytes.subarray(magic.length)) as Data;
}

function write(data: readonly unknown[]): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(magic), encode(data)]), { level: 9 });
}

/** "en_1f8e15d", as long as the name that Pagefind gave. */
function hashName(name: string, content: Uint8Array): string {
  const [, language = '', digest = ''] = /^(.*_)([^_]+)$/.exec(name) ?? [];
  return language + hash('sha256', content).slice(0, digest.length);
}

/** In the order of their UTF-16 units, which no language changes. */
function byName([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number {
  return a < b ? -1 : Number(a > b);
}
