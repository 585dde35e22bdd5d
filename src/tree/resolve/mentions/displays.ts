import type { DisplayKind } from '../../../model/display.ts';
import { panelCure, panelsOf } from '../cross-references.ts';
import { allOfKind, kindOf, type Numbered, type NumberedLists, type Target } from '../number-figures.ts';
import { isOfSupplement, type MentionItem, numberValue } from './mention-items.ts';
import type { NamedSupplements } from './supplements.ts';

const names = { figure: 'Figure', table: 'Table', video: 'Video', audio: 'Audio' } as const;

/** What the words of a report can mean. */
export interface Displays extends NumberedLists {
  readonly targets: ReadonlyMap<string, Target>;
  /** Files beside the report; absent where they are not known. */
  readonly supplements: NamedSupplements | undefined;
}

/** Where the words of a mention lead, or why nowhere. */
export interface Found {
  readonly target?: string;
  readonly owner?: Numbered;
  /** What a file beside the report holds. */
  readonly file?: { readonly kind: DisplayKind; readonly number: number };
  readonly error?: string;
  readonly doubt?: string;
}

/** What a typed number means in a report. @param isSupplement of a file beside it */
export function findDisplay(
  { number = '', panels }: MentionItem,
  kind: DisplayKind,
  isSupplement: boolean,
  displays: Displays,
): Found {
  if (isSupplement || isOfSupplement(number)) return findSupplement(number, kind, displays);
  const all = allOfKind(kind, displays);
  const owner = all[numberValue(number) - 1];
  if (!owner && (kind === 'video' || kind === 'audio')) return findPlayed(number, kind, all.length, displays);
  if (!owner) return { error: missing(number, kind, all.length) };
  if (owner.type !== 'figure' || panels.length === 0) return { target: owner.id, owner };
  const known = panelsOf(owner, displays.targets);
  const unknown = panels.find((letter) => !known.includes(letter.toUpperCase()));
  if (known.length > 0 && unknown !== undefined) {
    const message = `${owner.name} has no panel ${unknown.toUpperCase()}; ${panelCure(owner, displays.targets)}`;
    return owner.panels.length > 1 ? { error: message } : { target: owner.id, owner, doubt: message };
  }
  const panel = panels.length === 1 ? displays.targets.get(`${owner.id}-${panels[0]}`) : undefined;
  return { target: panel?.id ?? owner.id, owner };
}

/** A video that is not in the text may be a file beside it. */
function findPlayed(number: string, kind: 'video' | 'audio', count: number, { supplements }: Displays): Found {
  const target = supplements?.byNumber.get(`${kind} ${numberValue(number)}`);
  if (target !== undefined) return { target };
  return count > 0 ? { error: missing(number, kind, count) } : {};
}

function missing(number: string, kind: DisplayKind, count: number): string {
  const name = names[kind];
  const has =
    count === 0 ? `no ${kind}s` : count === 1 ? `${name} 1 alone` : `${name}s 1 ${count === 2 ? 'and' : 'to'} ${count}`;
  const cure = count === 0 ? `add the ${kind} with its caption` : 'correct the number';
  return `There is no ${name} ${number} in this report, which has ${has}; ${cure}, or name the work that it is in, as in "${name} ${number} of [@key]"`;
}

function findSupplement(number: string, kind: DisplayKind, { supplements }: Displays): Found {
  const digits = number.replace(/^s[-\s]?/i, '');
  if (supplements === undefined) return {};
  const target = supplements.byNumber.get(`${kind} ${numberValue(number)}`);
  if (target !== undefined) return { target, file: { kind, number: numberValue(number) } };
  const name = `${names[kind]} S${digits}`;
  const message = `No supplementary file is called "${name}"; name it under "supplementary" in the front matter, with "label: ${name}"`;
  return { doubt: message };
}

/** Ids of what stands between the ends of a range. */
export function betweenOf(first: Found | undefined, last: Found, displays: Displays): string[] | undefined {
  const ids =
    first?.file && last.file ? filesBetween(first.file, last.file, displays) : ownersBetween(first, last, displays);
  return ids.length === 0 ? undefined : ids;
}

function ownersBetween(first: Found | undefined, { owner }: Found, displays: Displays): string[] {
  if (!first?.owner || !owner || kindOf(first.owner) !== kindOf(owner)) return [];
  const all = allOfKind(kindOf(owner), displays);
  return all.slice(first.owner.number, owner.number - 1).map(({ id }) => id);
}

type NumberedFile = NonNullable<Found['file']>;

function filesBetween({ kind, number }: NumberedFile, last: NumberedFile, { supplements }: Displays): string[] {
  const numbers = Array.from({ length: Math.max(0, last.number - number - 1) }, (_, at) => number + at + 1);
  return numbers.flatMap((each) => supplements?.byNumber.get(`${kind} ${each}`) ?? []);
}
