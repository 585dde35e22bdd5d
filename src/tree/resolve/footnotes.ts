import type { FootnoteDefinition } from 'mdast';
import type { AddFault } from '../add-fault.ts';

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

/** Reports every note that no mark in the text names. */
export function checkUnused(notes: ReadonlyMap<string, FootnoteDefinition>, addFault: AddFault): void {
  for (const note of notes.values()) {
    if (note.sign !== undefined) continue;
    const name = note.label ?? note.identifier;
    addFault('footnote-unused', note, `Note "[^${name}]" has no mark in the text; write [^${name}] where it belongs`);
  }
}
