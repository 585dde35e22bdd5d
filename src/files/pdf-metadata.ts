import { inflateSync } from 'node:zlib';

/** What a PDF says of itself. */
export interface PdfMetadata {
  /** Whether it has a title that is more than the name of a file. */
  readonly titled: boolean;
  /** Whether it says in which language it is. */
  readonly hasLanguage: boolean;
  /** Whether it has tags for screen readers. */
  readonly tagged: boolean;
  /** The metadata as they stand in it, to look for a DOI. */
  readonly text: string;
}

/** Bytes: no dictionary of objects is larger, whatever it unpacks to. */
const mostUnpacked = 20_000_000;

/** Characters: metadata that are longer are read so far, as what looks for a title in them may take the square of it. */
const mostRead = 30_000;

/** Undefined of a PDF that is encrypted, whose texts cannot be read. */
export function pdfMetadata(bytes: Buffer): PdfMetadata | undefined {
  const file = bytes.toString('latin1');
  if (/\/Encrypt\s+\d+ \d+ R/.test(file)) return undefined;
  const objects = objectsOf(file);
  const named = (name: string) => {
    const last = Array.from(file.matchAll(new RegExp(`/${name}\\s{1,9}(\\d{1,9})\\s`, 'g'))).at(-1);
    return (objects.get(last?.[1] ?? '') ?? '').slice(0, mostRead);
  };
  const [information, catalog] = [named('Info'), named('Root')];
  const xmp = (objects.get(/\/Metadata\s+(\d+)\s/.exec(catalog)?.[1] ?? '') ?? '').slice(0, mostRead);
  const marked = objects.get(/\/MarkInfo\s+(\d+)\s/.exec(catalog)?.[1] ?? '') ?? catalog;
  return {
    titled: hasTitle(information) || /<dc:title>.*?<rdf:li[^>]*>\s*[^<\s]/s.test(xmp),
    hasLanguage: /\/Lang\s*(?:\(\s*[^)\s]|<\s*[0-9A-Fa-f]|\d+ \d+ R)/.test(catalog),
    tagged: /\/Marked\s+true/.test(marked) && catalog.includes('/StructTreeRoot'),
    text: [information, ...hexStrings(information), xmp].join(' ').replaceAll('\0', ''),
  };
}

/** The objects by their numbers, the last of each; of those with a stream of metadata, that too. */
function objectsOf(whole: string): ReadonlyMap<string, string> {
  const objects = new Map<string, string>();
  // None is begun behind the end of the last: it would be looked for to the end of the file, again and again.
  const end = Math.max(whole.lastIndexOf('endobj'), whole.lastIndexOf('stream')) + 'endobj\r\n'.length;
  const file = whole.slice(0, end);
  const object = /(?<![0-9])(\d+)\s+\d+\s+obj\b(.*?)(?:endobj|stream\r?\n)/gs;
  for (let found = object.exec(file); found; found = object.exec(file)) {
    const [matched, number = '', content = ''] = found;
    const isStream = matched.trimEnd().endsWith('stream');
    const to = isStream ? file.indexOf('endstream', object.lastIndex) : object.lastIndex;
    if (to === -1) break;
    const packed = isStream && /\/ObjStm|\/Metadata/.test(content);
    const stream = packed ? unpacked(file.slice(object.lastIndex, to), content) : '';
    objects.set(number, content + (content.includes('/ObjStm') ? '' : stream));
    if (content.includes('/ObjStm')) for (const [each, text] of packedObjects(stream, content)) objects.set(each, text);
    if (to > object.lastIndex) object.lastIndex = to;
  }
  return objects;
}

function unpacked(stream: string, dictionary: string): string {
  if (!dictionary.includes('/FlateDecode')) return stream;
  try {
    return inflateSync(Buffer.from(stream, 'latin1'), { maxOutputLength: mostUnpacked }).toString('latin1');
  } catch {
    return '';
  }
}

/** Of a stream of objects, which begins with their numbers and places (ISO 32000, 7.5.7). */
function packedObjects(stream: string, dictionary: string): [number: string, content: string][] {
  const first = Number(/\/First\s+(\d+)/.exec(dictionary)?.[1] ?? 0);
  const places = stream.slice(0, first).match(/\d+/g) ?? [];
  return Array.from({ length: places.length >> 1 }, (_, at) => {
    const [number = '', from = '', , next] = places.slice(2 * at);
    return [number, stream.slice(first + Number(from), next === undefined ? undefined : first + Number(next))];
  });
}

const hexStrings = (text: string): string[] =>
  Array.from(text.matchAll(/<([0-9A-Fa-f\s]+)>/g), ([, digits = '']) =>
    Buffer.from(digits.replace(/\s/g, ''), 'hex').toString('latin1'),
  );

function hasTitle(information: string): boolean {
  const [, literal, hex] = /\/Title\s*(?:\(((?:\\.|[^\\)])*)\)|<([0-9A-Fa-f\s]+)>)/s.exec(information) ?? [];
  const title = (literal ?? hexStrings(`<${hex ?? ''}>`).join('')).replace(/[\0\s]|^\xfe\xff|^\\376\\377/g, '');
  return title !== '' && !/^untitled|^Microsoft ?Word|\.(?:docx?|odt|tex|indd|pdf)$/i.test(title);
}
