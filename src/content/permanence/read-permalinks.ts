import type { Fault, Position, SourceText } from '../../faults/fault.ts';
import type { Permalink } from '../../model/permalinks.ts';
import { type PermalinkFields, permalinkEntries } from '../../schema/permalinks.ts';
import { check } from '../../schema/problems.ts';

export interface ReadPermalinks {
  /** Empty where the file has a fault. */
  readonly permalinks: readonly Permalink[];
  readonly faults: readonly Fault[];
  /** Where the entry of a path stands. */
  position(path: string): Position;
}

/** Reads and checks permalinks.json. */
export function readPermalinks(source: SourceText): ReadPermalinks {
  const starts = entryStarts(source);
  const position = (path: string): Position => source.position(starts.get(path)?.[0] ?? 0);
  const refuse = (...faults: readonly Fault[]): ReadPermalinks => ({ permalinks: [], faults, position });
  const conflict = /^(?:<{7}|={7}|>{7})(?: .*)?$/m.exec(source.text);
  if (conflict) return refuse(source.fault('permalinks', conflict.index, conflictMessage));
  const { value, fault } = parse(source);
  if (fault) return refuse(fault);
  const twice = givenTwice(source, starts);
  if (twice.length > 0) return refuse(...twice);
  const { value: entries, problems } = check(permalinkEntries, value);
  if (!entries) {
    const faults = problems.map(({ rule, message, path: [path = '', ...field] }) => {
      const where = field.length === 0 || rule === 'unknown-field' ? '' : `${field.join('.')}: `;
      return source.fault(rule, position(String(path)), `${where}${message}; ${restored(source)}`);
    });
    return refuse(...faults);
  }
  const permalinks = Object.entries(entries).map(([path, entry]) => permalinkOf(path, entry));
  return { permalinks, faults: [], position };
}

/** An entry of the file. */
export function permalinkOf(path: string, entry: PermalinkFields): Permalink {
  const { 'former-dois': formerDois = [], 'given-up': givenUp, authors = [], ...fields } = entry;
  return { ...fields, path, formerDois, authors, ...(givenUp !== undefined && { givenUp }) };
}

const conflictMessage =
  'git could not join two versions of this file; keep the lines of both, and remove the lines that begin with "<<<<<<<", "=======" and ">>>>>>>"';

const restored = ({ path }: SourceText): string => `take back the last file that was right: git restore ${path}`;

function parse(source: SourceText): { readonly value?: unknown; readonly fault?: Fault } {
  try {
    // Some editors begin a file with a byte order mark, which JSON does not know.
    const value: unknown = JSON.parse(source.text.replace(/^\uFEFF/, ' '));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('at position 0');
    const { about: _, ...entries } = value as Record<string, unknown>;
    return { value: entries };
  } catch (error) {
    const offset = /at position (\d+)/.exec((error as Error).message)?.[1];
    const message = `The file cannot be read from here on; expected an entry a line, each with a comma at its end; ${restored(source)}`;
    return { fault: source.fault('permalinks', offset === undefined ? source.text.length : Number(offset), message) };
  }
}

/** Where the entries of each path begin: more than one where two changes were joined. */
function entryStarts({ text }: SourceText): ReadonlyMap<string, readonly number[]> {
  const entries = [...text.matchAll(/^\s*"((?:[^"\\\n]|\\.)+\/(?:[^"\\\n]|\\.)*)"\s*:/gm)];
  const starts = Map.groupBy(entries, ([, path = '']) => path);
  return new Map(
    [...starts].map(([path, found]) => [path, found.map(({ index, 0: entry }) => index + entry.indexOf('"'))]),
  );
}

/** Of two entries of one path the last counts, unless they promise different things. */
function givenTwice(source: SourceText, starts: ReadonlyMap<string, readonly number[]>): Fault[] {
  return [...starts].flatMap(([path, at]) => {
    const promises = new Set(at.map((start) => promiseAt(source.text, start)));
    if (promises.size < 2) return [];
    const message = `"${path}" is given twice, with different promises; remove the line that is wrong`;
    return [source.fault('permalinks', at[1] ?? 0, message)];
  });
}

/** What of an entry may not get lost. */
function promiseAt(text: string, start: number): string {
  const line = text.slice(start, text.indexOf('\n', start));
  const parts = [
    /"doi"\s*:\s*"[^"]*"/i,
    /"former-dois"\s*:\s*\[[^\]]*\]/,
    /"identity"\s*:\s*"(?:[^"\\]|\\.)*"/,
    /"digest"\s*:\s*"[^"]*"/,
    /"to"\s*:\s*"[^"]*"/,
    /"withdrawn"\s*:\s*\{/,
    /"given-up"\s*:/,
  ];
  return parts.map((part) => part.exec(line)?.[0] ?? '').join();
}
