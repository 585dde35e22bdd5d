import type { Check } from '../check.ts';

/** Figures whose letters look otherwise on every machine. */
export const drawings: Check = ({ article, files }) =>
  files
    .filter(({ name, hasLetters }) => hasLetters && article.images.includes(name.normalize()))
    .map(({ name, path }) => {
      const message = `"${name}" holds its letters as text, which every machine draws with the fonts that it has; save them as paths ("Object to Path" in Inkscape, "Create Outlines" in Illustrator)`;
      return { rule: 'drawing-letters', at: { path, line: 1, column: 1 }, message } as const;
    });
