import type { Paragraph } from 'mdast';
import type { ShapeContext } from './context.ts';

/** Reports a paragraph that was meant to be a table or a heading and is printed as typed. */
export function checkMisread(block: Paragraph, { addFault }: ShapeContext): void {
  const [first] = block.children;
  if (first?.type !== 'text') return;
  const last = block.children.at(-1);
  const end = last?.type === 'text' ? last.value.trimEnd() : '';
  if (/^\|.*\|/.test(first.value) || (first.value.startsWith('|') && end.endsWith('|'))) {
    const cure = 'under its head it needs a line such as "| --- | --- |" with as many cells as the head';
    addFault('table-row', block, `This cannot be read as a table; ${cure}`);
  }
  const point = /^[•▪●■◦‣⦁\uf0b7](\S[^\n]{0,40})/mu.exec(first.value);
  if (point) addFault('list-mark', block, `A point of a list begins with "- "; write - ${point[1]}`);
  const heading = /^(#{2,6})([^\s#][^\n]{0,60})/.exec(first.value);
  if (heading) addFault('heading-level', block, `A heading needs a space after "#"; write ${heading[1]} ${heading[2]}`);
}
