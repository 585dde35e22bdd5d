import { readFileSync } from 'node:fs';
import { dtdFaults } from '../../src/outputs/jats/dtd-faults.ts';

/** What a reader of XML finds wrong by the DTD of JATS, one line each. */
export function jatsFaults(xml: string): string {
  return dtdFaults(xml)
    .map(({ line, column, message }) => `${line}:${column} ${message}\n`)
    .join('');
}

/** The same of many files; each fault begins with the name of its file. */
export function jatsFaultsOf(files: readonly string[]): string {
  return files.map((file) => jatsFaults(readFileSync(file, 'utf8')).replace(/^(?=.)/gm, `${file}:`)).join('');
}
