import type { FootnoteDefinition } from 'mdast';
import type { Report } from '../report.ts';

/** Notes by name. Of two with one name Markdown knows the first. */
export function notesOf(footnotes: readonly FootnoteDefinition[], report: Report): Map<string, FootnoteDefinition> {
  const notes = new Map<string, FootnoteDefinition>();
  for (const note of footnotes) {
    const name = note.label ?? note.identifier;
    if (notes.has(note.identifier))
      report('footnote-unused', note, `There is a note "[^${name}]" above already; give this one another name`);
    else notes.set(note.identifier, note);
    if (note.children.length === 0)
      report('footnote-undefined', note, `Note "[^${name}]" is empty; write its words behind "[^${name}]:"`);
  }
  return notes;
}

/** Reports every note that no mark in the text names. */
export function reportUnused(notes: ReadonlyMap<string, FootnoteDefinition>, report: Report): void {
  for (const note of notes.values()) {
    if (note.number !== undefined) continue;
    const name = note.label ?? note.identifier;
    report('footnote-unused', note, `Note "[^${name}]" has no mark in the text; write [^${name}] where it belongs`);
  }
}
