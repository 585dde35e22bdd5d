import { isDeepStrictEqual } from 'node:util';
import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  visit,
  YAMLSeq,
} from 'yaml';
import { SourceText } from '../../faults/fault.ts';
import type { Correction } from '../../model/article.ts';
import { splitFrontMatter } from '../../yaml/front-matter.ts';
import { quotePastedReferences } from '../../yaml/pasted-references.ts';
import { readYaml, type YamlSpan } from '../../yaml/yaml.ts';
import { keyOf } from '../../yaml/yaml-value.ts';

const field = 'corrected';

/** Every scalar as written, as front matter is read. */
const asWritten = { schema: 'failsafe', logLevel: 'error' } as const;

/**
 * article.md with one more correction in its front matter, all else as it was; one without a number takes those of all
 * others away. Undefined where that cannot be done for certain.
 */
export function withCorrection(text: string, correction: Correction): string | undefined {
  const { span } = splitFrontMatter(new SourceText('', text));
  const part = span && partOf(text.slice(span.start, span.end));
  if (!span || !part) return undefined;
  const [start, end] = [span.start + part.start, span.start + part.end];
  const written = writeField(text.slice(start, end), correction);
  if (written === undefined) return undefined;
  const lineBreak = /\r?\n/.exec(text)?.[0] ?? '\n';
  const corrected = text.slice(0, start) + written.replaceAll('\n', lineBreak) + text.slice(end);
  return isDeepStrictEqual(valuesOf(corrected), expected(valuesOf(text), correction)) ? corrected : undefined;
}

/** article.md without the newest correction in its front matter; undefined where that cannot be done for certain. */
export function withoutNewestCorrection(text: string): string | undefined {
  const { span } = splitFrontMatter(new SourceText('', text));
  const part = span && partOf(text.slice(span.start, span.end));
  if (!span || !part) return undefined;
  const [start, end] = [span.start + part.start, span.start + part.end];
  const document = parseDocument(text.slice(start, end), asWritten);
  if (document.errors.length > 0 || !isMap(document.contents) || hasAlias(document)) return undefined;
  const [pair] = document.contents.items as Pair<Node, Node | null>[];
  if (!pair) return undefined;
  const list = listOf(pair.value);
  list.items.shift();
  pair.value = list;
  const lineBreak = /\r?\n/.exec(text)?.[0] ?? '\n';
  const written =
    list.items.length === 0 ? '' : document.toString({ lineWidth: 0, indentSeq: !/^-/m.test(text.slice(start, end)) });
  const without = text.slice(0, start) + written.replaceAll('\n', lineBreak) + text.slice(end);
  const { [field]: stated, ...others } = valuesOf(text);
  const rest = [stated ?? []].flat().slice(1);
  return isDeepStrictEqual(valuesOf(without), rest.length === 0 ? others : { ...others, [field]: rest })
    ? without
    : undefined;
}

/** Where the field stands among others; at their end, where it is not written. */
function partOf(written: string): YamlSpan | undefined {
  const fields = quotePastedReferences(written);
  const { contents } = parseDocument(fields, asWritten);
  if (!isMap<Node, Node | null>(contents)) return undefined;
  const pair = contents.items.find(({ key }) => keyOf(key) === field);
  if (!pair) return { start: written.length, end: written.length };
  const [start, keyEnd] = pair.key.range ?? [0, 0];
  const last = Math.max(keyEnd, pair.value?.range?.[1] ?? 0);
  // A text of several lines holds the break of its last one.
  const lineEnd = fields[last - 1] === '\n' ? last : fields.indexOf('\n', last) + 1;
  // Quotation marks move what stands behind them on its line, but no line.
  const inWritten = (offset: number): number => {
    const before = fields.slice(0, offset).split('\n').length - 1;
    return written.split('\n', before).join('\n').length + Math.min(before, 1);
  };
  return { start: inWritten(start), end: inWritten(lineEnd) };
}

/** The field with one more correction before the others. */
function writeField(written: string, { date, change, version }: Correction): string | undefined {
  const document = parseDocument(written === '' ? `${field}:` : written, asWritten);
  if (document.errors.length > 0 || !isMap(document.contents) || hasAlias(document)) return undefined;
  const [pair] = document.contents.items as Pair<Node, Node | null>[];
  if (!pair) return undefined;
  const list = listOf(pair.value);
  if (version === undefined) for (const each of list.items) if (isMap(each)) each.delete('version');
  const quoted = Object.assign(new Scalar(change), { type: Scalar.QUOTE_DOUBLE });
  const entry = { date, change: quoted, ...(version !== undefined && { version: String(version) }) };
  list.items.unshift(document.createNode(entry));
  pair.value = list;
  return document.toString({ lineWidth: 0, indentSeq: !/^-/m.test(written) });
}

/** An alias stands for what another field says, which is not at hand here. */
function hasAlias(document: Document.Parsed): boolean {
  let found = false;
  visit(document, {
    Alias() {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

/** A correction alone is a list of one. */
function listOf(value: Node | null): YAMLSeq {
  const list = isSeq(value) ? value : new YAMLSeq();
  if (isMap(value)) list.items.push(value);
  if (isScalar(value)) list.commentBefore = value.comment ?? null;
  list.flow = false;
  return list;
}

type Values = Readonly<Record<string, unknown>>;

function valuesOf(text: string): Values {
  const source = new SourceText('', text);
  const { span } = splitFrontMatter(source);
  return (span && (readYaml(source, span, () => false).value as Values | undefined)) ?? {};
}

function expected(before: Values, { date, change, version }: Correction): Values {
  const others = [before[field] ?? []].flat() as Values[];
  const entry = { date, change, ...(version !== undefined && { version: String(version) }) };
  if (version !== undefined) return { ...before, [field]: [entry, ...others] };
  return { ...before, [field]: [entry, ...others.map(({ version: _, ...other }) => other)] };
}
