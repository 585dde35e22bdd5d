import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// The vocabulary of schema.org, read from the types of schema-dts, which are made from it.

const text = readFileSync(createRequire(import.meta.url).resolve('schema-dts/dist/schema.d.ts'), 'utf8');

interface Interface {
  readonly bases: readonly string[];
  readonly properties: ReadonlySet<string>;
}

const interfaces = new Map<string, Interface>();
for (const [, name = '', bases = '', body = ''] of text.matchAll(
  /interface (\w+)(?: extends ([^{]*))? \{\n([\s\S]*?)\n\}/g,
)) {
  const properties = Array.from(body.matchAll(/^\s+"([^"]+)"\??:/gm), ([, property = '']) => property);
  interfaces.set(name, { bases: bases.match(/\w+/g) ?? [], properties: new Set(properties) });
}

/** Whether a type of schema.org has a property; undefined where there is no such type. */
export function hasProperty(type: string, property: string): boolean | undefined {
  const leaf = interfaces.has(`${type}Leaf`) ? `${type}Leaf` : `${type}Base`;
  return interfaces.has(leaf) ? inChain(leaf, property) : undefined;
}

function inChain(name: string, property: string): boolean {
  const found = interfaces.get(name);
  return found !== undefined && (found.properties.has(property) || found.bases.some((base) => inChain(base, property)));
}

/** What is no type or property of schema.org in some data: "Person.middleName". */
export function foreignProperties(data: unknown): readonly string[] {
  if (Array.isArray(data)) return data.flatMap(foreignProperties);
  if (typeof data !== 'object' || data === null) return [];
  const type = (data as { '@type'?: string })['@type'];
  return Object.entries(data).flatMap(([property, value]) => {
    const inside = foreignProperties(value);
    if (property.startsWith('@') || type === undefined) return inside;
    return hasProperty(type, property) === true ? inside : [`${type}.${property}`, ...inside];
  });
}
