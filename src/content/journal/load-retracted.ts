import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import type { Fault, SourceText } from '../../faults/fault.ts';
import { readText } from '../../files/text-file.ts';
import { bareDoi } from '../../schema/identifiers.ts';

/** Works that were retracted, as the journal knows them. */
export interface RetractedWorks {
  /** Why, by the DOI in lower case or the PMID; empty where no reason is given. */
  readonly works: Readonly<Record<string, string>>;
  readonly faults: readonly Fault[];
}

/** Names of the columns, Casebook's own first, then those of Retraction Watch. */
const columns = {
  doi: ['doi', 'originalpaperdoi'],
  pmid: ['pmid', 'originalpaperpubmedid'],
  reason: ['reason'],
  nature: ['nature', 'retractionnature'],
} as const;

/** Bytes: the whole file of Retraction Watch has 60 MB. */
const largestList = 100 * 1024 * 1024;

/** Absolute path of the list. @param content absolute path of the content folder */
export const retractedFile = (content: string): string => join(content, 'retracted.csv');

/** Reads the list of the content folder, where there is one. */
export function loadRetracted(content: string): RetractedWorks {
  const file = retractedFile(content);
  if (!existsSync(file)) return { works: {}, faults: [] };
  const { source, faults } = readText(file, largestList);
  return source ? readRetracted(source) : { works: {}, faults };
}

/** Reads a CSV file with a line of names and the columns doi, pmid and reason, or the file of Retraction Watch. */
export function readRetracted(source: SourceText): RetractedWorks {
  const refuse = (line: number, message: string): RetractedWorks => {
    return { works: {}, faults: [source.fault('retracted-list', { line, column: 1 }, message)] };
  };
  const table = readTable(source.text);
  if ('wrongLine' in table) {
    const message =
      'A quotation mark in this line or above it is never closed, or stands inside a cell; there, write it twice ("")';
    return refuse(table.wrongLine, message);
  }
  const [header = [], ...rows] = table.rows;
  const names = header.map((name) => name.toLowerCase().replace(/[\s_]/g, ''));
  const indexOf = (known: readonly string[]): number => names.findIndex((name) => known.includes(name));
  const [doi, pmid, reason, nature] = [columns.doi, columns.pmid, columns.reason, columns.nature].map(indexOf);
  if (doi === -1 && pmid === -1) {
    const found = header.slice(0, 5).join(', ') || 'nothing';
    return refuse(1, `The first line names no column "doi" or "pmid"; found ${found}`);
  }
  const cell = (row: readonly string[], index = -1): string => row[index] ?? '';
  const works = rows
    .filter((row) => /^(?:retraction)?$/i.test(cell(row, nature)))
    .flatMap((row) => {
      const keys = [bareDoi(cell(row, doi)).toLowerCase(), cell(row, pmid)].filter((key) =>
        /^10\.|^[1-9]\d*$/.test(key),
      );
      return keys.map((key) => [key, reasonOf(cell(row, reason))] as const);
    });
  return { works: Object.fromEntries(works), faults: [] };
}

function readTable(text: string): { readonly rows: readonly string[][] } | { readonly wrongLine: number } {
  try {
    return { rows: parse(text, { bom: true, relaxColumnCount: true, skipEmptyLines: true, trim: true }) };
  } catch (error) {
    if (error instanceof CsvError) return { wrongLine: Number(error['lines'] ?? 1) };
    throw error;
  }
}

/** Retraction Watch lists its reasons as "+Duplication of Image;+Unreliable Results;". */
function reasonOf(text: string): string {
  return text
    .split(/;\s*/)
    .map((part) => part.replace(/^\+/, '').trim())
    .filter(Boolean)
    .join('; ');
}
