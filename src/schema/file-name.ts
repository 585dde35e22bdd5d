import type { Reading } from './reading.ts';
import { accept, refuse } from './reading.ts';
import { lineAs } from './values.ts';

/** Why a path leaves the folder of the report, or undefined. */
function leaves(text: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]+:/iu.test(text)) return 'is a web address';
  if (/^(?:[/\\~]|[a-z]:)/iu.test(text)) return 'is a path from the root of a disk';
  if (text.split(/[/\\]/).includes('..')) return 'leads outside the folder of the report';
  return undefined;
}

/** The name of a file in the folder of the report, or in a folder within it. */
export function readFileName(text: string): Reading<string> {
  const reason = leaves(text);
  if (reason !== undefined) {
    const own =
      text
        .split(/[?#]/)[0]
        ?.split(/[/\\]/)
        .findLast((part) => part !== '' && part !== '..') ?? 'file';
    const cure = `put the file into the folder and write its name, "${own}"`;
    return refuse('path-outside-folder', `"${text}" ${reason}; ${cure}`);
  }
  const name = text.replace(/^(?:\.\/)+/, '');
  if (!name.includes('\\')) return accept(name);
  return refuse('invalid-value', `"${text}" holds "\\"; write "${name.replaceAll('\\', '/')}"`);
}

export const fileName = lineAs(readFileName);

export const pdfName = lineAs((text) => {
  const reading = readFileName(text);
  if (!('value' in reading) || /\.pdf$/i.test(reading.value)) return reading;
  return refuse('invalid-value', `"${text}" is no PDF; name a file that ends in .pdf`);
});
