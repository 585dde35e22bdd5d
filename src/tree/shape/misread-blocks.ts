import type { Paragraph } from 'mdast';
import type { ShapeContext } from './context.ts';

/** Marks of points that are none in Markdown, where they begin more than one line, and what is to be done. */
const marks: readonly (readonly [RegExp, string])[] = [
  [/^[→⇒➔➢➤►✓✔✗✘☐☑☒★»›]\s?\S/gmu, 'Points of a list begin with "- ", also before such a sign; write "- " before each'],
  [/^[-+]\p{L}/gmu, 'Points of a list begin with "- "; put a space behind each dash'],
  [/^\d{1,2} [.)] \S/gmu, 'Points of a list begin with "1. "; remove the space before each mark'],
  [
    /^\d{1,2}(?:\.\d{1,2})+[.)]? \S/gmu,
    'Points within a point are set in by four spaces and count by themselves: "    1. …"',
  ],
  [/^\*{2,3} \S/gmu, 'Points within a point are set in by four spaces: "    - …"'],
];

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
  if (/^\+[-=:+]+\+\s*$/m.test(first.value)) {
    const cure = 'write its rows between "|", and a line such as "| --- | --- |" under its head';
    addFault('table-row', block, `A table in frames cannot be read; ${cure}`);
  }
  const mark = marks.find(([pattern]) => (first.value.match(pattern) ?? []).length > 1);
  if (mark) addFault('list-mark', block, mark[1]);
  const heading = /^(#{2,6})([^\s#][^\n]{0,60})|^(#)(\p{L}[^\n]{0,60})/u.exec(first.value)?.filter(Boolean);
  if (/^#{7,}\s*\S/.test(first.value))
    addFault('heading-level', block, 'A heading has at most six "#"; take some away');
  if (heading) addFault('heading-level', block, `A heading needs a space after "#"; write ${heading[1]} ${heading[2]}`);
}
