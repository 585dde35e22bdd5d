import type { FootnoteDefinition, FootnoteReference } from 'mdast';
import type { Reference } from '../../model/reference.ts';
import type { AddFault } from '../add-fault.ts';
import { citationOf, numbersIn } from './typed-numbers.ts';

/** Notes by name. Of two with one name Markdown knows the first. */
export function notesOf(footnotes: readonly FootnoteDefinition[], addFault: AddFault): Map<string, FootnoteDefinition> {
  const notes = new Map<string, FootnoteDefinition>();
  for (const note of footnotes) {
    const name = note.label ?? note.identifier;
    if (notes.has(note.identifier))
      addFault('footnote-unused', note, `There is a note "[^${name}]" above already; give this one another name`);
    else notes.set(note.identifier, note);
    if (note.children.length === 0)
      addFault('footnote-undefined', note, `Note "[^${name}]" is empty; write its words behind "[^${name}]:"`);
  }
  return notes;
}

/** Reports every mark without a note. @param references of the list, whose numbers it may mean: "[^1]" */
export function checkMarks(
  marks: readonly FootnoteReference[],
  references: readonly Reference[],
  addFault: AddFault,
): void {
  for (const mark of marks) {
    const name = mark.label ?? mark.identifier;
    const numbers = numbersIn(name, references.length);
    const otherwise = numbers ? `, or ${citationOf(numbers, references)} where it is a citation typed by hand` : '';
    const cure = `write "[^${name}]: …" in a paragraph of its own${otherwise}`;
    addFault('footnote-undefined', mark, `Mark "[^${name}]" has no note; ${cure}`);
  }
}

/** Reports every note that no mark in the text names. */
export function checkUnused(notes: ReadonlyMap<string, FootnoteDefinition>, addFault: AddFault): void {
  for (const note of notes.values()) {
    if (note.sign !== undefined) continue;
    const name = note.label ?? note.identifier;
    addFault('footnote-unused', note, `Note "[^${name}]" has no mark in the text; write [^${name}] where it belongs`);
  }
}
