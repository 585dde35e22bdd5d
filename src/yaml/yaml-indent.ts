import { splitYamlLine } from './yaml-line.ts';

interface OpenBlock {
  readonly column: number;
  /** Name of the field that stands in this column, for the message. */
  readonly key: string;
}

/** The blocks that are open before a line: the columns in which it may go on, outermost first. */
function openBlocks(lines: readonly string[], before: number): OpenBlock[] {
  const open: OpenBlock[] = [];
  for (const text of lines.slice(0, before)) {
    const { indent, dashes, key } = splitYamlLine(text);
    if (text.trim() === '' || text.trim().startsWith('#') || (key === undefined && dashes === '')) continue;
    while (open.length > 0 && (open.at(-1)?.column ?? 0) >= indent.length) open.pop();
    if (dashes !== '') open.push({ column: indent.length, key: '-' });
    if (key !== undefined) open.push({ column: indent.length + dashes.length, key });
  }
  return open;
}

/** Where a line with wrong indentation was likely meant to begin: under the field whose column is nearest. */
export function rightIndent(lines: readonly string[], index: number): OpenBlock | undefined {
  const { indent, dashes } = splitYamlLine(lines[index] ?? '');
  const open = openBlocks(lines, index).filter(({ key }) => (key === '-') === (dashes !== ''));
  const far = (block: OpenBlock): number => Math.abs(block.column - indent.length);
  return open.toSorted((a, b) => far(a) - far(b) || b.column - a.column)[0];
}

/** Whether a field begins in a column in which no field above it does, and ends the blocks that are deeper. */
export function standsUnderNothing(lines: readonly string[], index: number): boolean {
  const { indent, dashes, key } = splitYamlLine(lines[index] ?? '');
  const columns = openBlocks(lines, index).map(({ column }) => column);
  return (
    key !== undefined &&
    dashes === '' &&
    !columns.includes(indent.length) &&
    columns.some((column) => column > indent.length)
  );
}
