import type { Document, YAMLMap, YAMLSeq } from 'yaml';
import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Fault, SourceText } from '../faults/fault.ts';
import type { Reference } from '../model/reference.ts';
import { placeIn } from './build-reference.ts';
import { placeItem } from './csl/place-items.ts';
import { type ReadReference, type ReadReferences, together } from './reading.ts';
import { type SpareKeys, spareKeys } from './spare-keys.ts';

/** Aliases of a file may not multiply what it holds. */
const mostAliases = 100;

function syntaxFaults(source: SourceText, document: Document): Fault[] {
  return document.errors.map((error) => {
    const tab = /tab/i.test(error.message);
    const reason = error.message.split(' at line ')[0] ?? error.message;
    return source.fault(
      'yaml-syntax',
      error.pos[0],
      tab ? 'YAML must be indented with spaces, not tabs' : `This file is not valid YAML: ${reason}`,
    );
  });
}

/** The list of items: the whole file, or what stands under "references", as pandoc writes it. */
function itemList(document: Document): YAMLSeq | undefined {
  const { contents } = document;
  if (isSeq(contents)) return contents;
  if (!isMap(contents)) return undefined;
  const list = contents.get('references', true);
  return isSeq(list) ? list : undefined;
}

function fieldPlace(source: SourceText, map: YAMLMap, field: string): Reference['source'] | undefined {
  const pair = map.items.find(({ key }) => isScalar(key) && String(key.value) === field);
  const offset = isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
  return offset === undefined ? undefined : placeIn(source, offset);
}

/** Titles in which pandoc's Markdown marks emphasis, with the tags of CSL instead. */
function withMarkup(item: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const marked = (text: string): string =>
    text
      .replace(/(?<![\w*\\])\*\*([^*\s](?:[^*]*[^*\s])?)\*\*(?![\w*])/g, '<b>$1</b>')
      .replace(/(?<![\w*\\])\*([^*\s](?:[^*]*[^*\s])?)\*(?![\w*])/g, '<i>$1</i>');
  const titles = Object.entries(item).filter(([field]) => /title/.test(field));
  return {
    ...item,
    ...Object.fromEntries(titles.map(([field, text]) => [field, typeof text === 'string' ? marked(text) : text])),
  };
}

function readItem(source: SourceText, document: Document, node: unknown, spareKey: SpareKeys): ReadReference {
  const map = isAlias(node) ? node.resolve(document) : node;
  const offset = (node as { range?: readonly number[] } | null)?.range?.[0] ?? 0;
  if (!isMap(map)) {
    const message = 'Every entry of the list must be a reference with fields such as id, type and title';
    return { faults: [source.fault('invalid-value', offset, message)] };
  }
  try {
    const value = withMarkup(map.toJS(document, { maxAliasCount: mostAliases }) as Record<string, unknown>);
    const placeOf = (field: string) => fieldPlace(source, map as YAMLMap, field);
    return placeItem({ value, source: placeIn(source, offset), placeOf }, spareKey);
  } catch {
    const message = 'This entry repeats too much by aliases ("*name"); write it out';
    return { faults: [source.fault('yaml-alias', offset, message)] };
  }
}

const noList = 'This file holds no list of references; expected "references:" and entries that begin with "- id:"';

/** References of a YAML file of CSL items, each with the position of its first field. */
export function readYamlReferences(source: SourceText): ReadReferences {
  if (source.text.trim() === '') return { references: [], faults: [] };
  const document = parseDocument(source.text.replace(/\n(---|\.\.\.)\s*$/, '\n'), {
    schema: 'failsafe',
    version: '1.2',
    logLevel: 'silent',
  });
  if (document.errors.length > 0) return { references: [], faults: syntaxFaults(source, document) };
  const list = itemList(document);
  if (list === undefined) return together([{ faults: [source.fault('invalid-value', 0, noList)] }]);
  const spareKey = spareKeys(list.items.flatMap((node) => (isMap(node) ? String(node.get('id') ?? '') : [])));
  return together(list.items.map((node) => readItem(source, document, node, spareKey)));
}
