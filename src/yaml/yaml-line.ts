/** A line of YAML, `  - title: A case`, taken apart. Columns count from 0. */
export interface YamlLine {
  /** White space before the first character, as written. */
  readonly indent: string;
  /** "- " of the list entries that begin here. */
  readonly dashes: string;
  /** Name of the field; undefined on a line of text or an entry of a list of texts. */
  readonly key?: string;
  /** All that stands after the name of the field, or the whole text. */
  readonly value: string;
  /** Column of the value. */
  readonly column: number;
}

const keyAndValue = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s:'"[\]{}#&*!|>%@`][^:]*?) *:(?:([ \t]+)(.*)|$)/u;

/** Names of the fields of list entries: Casebook's are in lower case, CSL has a few in capitals. */
const fieldName = /^(?:[a-z][\w-]*|DOI|URL|PMID|PMCID|ISBN|ISSN)$/;

/** Takes a line apart; in `- Background: a review` the name is no name of a field but a part of the text. */
export function splitYamlLine(line: string): YamlLine {
  const indent = /^\s*/u.exec(line)?.[0] ?? '';
  const dashes = /^(?:-[ \t]+)*/.exec(line.slice(indent.length))?.[0] ?? '';
  const start = indent.length + dashes.length;
  const rest = line.slice(start).trimEnd();
  const [whole, key, gap = '', value = ''] = keyAndValue.exec(rest) ?? [];
  if (whole === undefined || key === undefined || (dashes !== '' && !fieldName.test(key))) {
    return { indent, dashes, value: rest, column: start };
  }
  const column = value === '' ? start : start + whole.length - value.length;
  return { indent, dashes, key, value: gap === '' ? '' : value, column };
}

/** A text in quotation marks that YAML reads back as it is. */
export function quote(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** The line with another value, without its indentation: what an editor is told to write. */
export function withValue({ dashes, key }: YamlLine, value: string): string {
  return `${dashes}${key === undefined ? '' : `${key}: `}${value}`;
}
