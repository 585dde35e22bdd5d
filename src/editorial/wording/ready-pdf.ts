import { orList } from '../../text/word-list.ts';
import type { Check } from '../check.ts';

/** A ready-made PDF that does not say what it is. */
export const readyPdf: Check = ({ files, position }) =>
  files.flatMap(({ name, lacks = [] }) => {
    if (lacks.length === 0) return [];
    const message = `"${name}" does not have ${orList(lacks)} in its metadata; set what is missing in the program that it was made with, or remove "galleys": the PDF that Casebook makes has all of it`;
    return [{ rule: 'pdf-metadata', at: position(['galleys', 'pdf']), message } as const];
  });
