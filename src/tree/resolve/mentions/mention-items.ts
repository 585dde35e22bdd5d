import type { FigureWords } from '../../../language/figure-words.ts';
import { marks } from './flat-line.ts';
import { matchAt, panelReader } from './panels.ts';

/** One number of a mention, "2(a)", or a cross reference by label. */
export interface MentionItem {
  /** Where it stands in its line. */
  readonly start: number;
  readonly end: number;
  /** "2", "1.2", "S1"; absent of a cross reference by label. */
  readonly number?: string;
  /** Letters, small. */
  readonly panels: readonly string[];
  /** Whether it ends a range that the item before it begins. */
  readonly endsRange: boolean;
}

/** Reads the numbers from a place on, "1, 2(a) and 4–6". */
export type ReadItems = (text: string, at: number, isPlural: boolean) => readonly MentionItem[];

/** Small Roman numerals have two letters: one alone is a word or a letter. */
const number =
  /(?:[Ss][-\s]?)?(?:\d{1,3}(?:\.\d{1,2})*|[٠-٩]{1,3}|[IVX]{1,5}|[ivx]{2,5}(?!\p{L})|i(?=[).,;]|\s?[–-]|\s(?:and|to|et|und|bis|à|[ye&])\s))(?![\d٠-٩])/uy;
/** "(1)", as a number that stands in brackets of its own. */
const inBrackets = /\((\d{1,2}|[٠-٩]{1,2})\)/uy;
const boundary = /(?![\p{L}\p{N}%°]|\.\p{Ll}|\.?\d)/uy;

/** Nobody names more in one list. */
const mostNumbers = 50;

/** What a number in a sentence counts, so that it is none of a figure: "Figure 1, 2 weeks later". */
const counted =
  /^[\s-]*(?:%|°|×|±|[cmµμ]?m[²³]?\b|[kmµμ]?g\b|m?l\b|mmhg\b|days?\b|weeks?\b|months?\b|years?\b|hours?\b|min(?:ute)?s?\b|times\b|patients?\b|cases?\b|(?:wo)?men\b|(?:fe)?males?\b|children\b|lesions?\b|doses?\b|cycles?\b|jours?\b|semaines?\b|mois\b|ans\b|heures?\b|cas\b|d[ií]as?\b|semanas?\b|mes(?:es)?\b|a[ñn]os?\b|horas?\b|pacientes?\b|casos?\b|tagen?\b|wochen?\b|monaten?\b|jahren?\b|stunden?\b|patienten\b|fällen?\b|giorn[io]\b|settiman[ae]\b|mes[ei]\b|ann[io]\b|or[ae]\b|pazient[ei]\b|cas[io]\b|أيام|أسابيع|أشهر|سنوات|ساعات|مرضى|(?:stitch(?:es)?|sutures?|bandages?|signs?|knots?|loops?|shaped?|patterns?|configuration)\b)/iu;

/** @param words that part numbers */
export function itemReader(words: FigureWords): ReadItems {
  const { and, to } = words;
  const panelsAt = panelReader(words);
  const list = new RegExp(String.raw`\s*[,;،؛]\s*(?:(?:${and})\s+)?|\s+(?:${and})\s+|\s*[/&+]\s*|\s+و\s*`, 'yu');
  const range = new RegExp(String.raw`\s*[–—‒‐−-]\s*|\s+(?:${to})\s+`, 'yu');

  function itemAt(text: string, at: number, endsRange: boolean, mayBracket: boolean): MentionItem | undefined {
    if (text[at] === marks.reference) return { start: at, end: at + 1, panels: [], endsRange };
    const bracketed = mayBracket ? matchAt(inBrackets, text, at) : undefined;
    if (bracketed !== undefined)
      return { start: at, end: at + bracketed.length, number: bracketed.slice(1, -1), panels: [], endsRange };
    const found = matchAt(number, text, at);
    if (found === undefined) return undefined;
    const { end, panels } = panelsAt(text, at + found.length);
    const isWhole = matchAt(boundary, text, end) !== undefined && !counted.test(text.slice(end, end + 20));
    return isWhole ? { start: at, end, number: found, panels, endsRange } : undefined;
  }

  function furtherAt(text: string, before: MentionItem, isPlural: boolean, most: number): readonly MentionItem[] {
    const ranged = matchAt(range, text, before.end);
    const parted = ranged ?? matchAt(list, text, before.end);
    if (parted === undefined) return [];
    // "(1) and (2)", where "Figure 1, (2) a cough" goes on with something else.
    const item = itemAt(text, before.end + parted.length, ranged !== undefined, text[before.start] === '(');
    if (item === undefined || most === 0 || !goesOn(before, item, parted)) return [];
    const rest = furtherAt(text, item, isPlural, most - 1);
    // "Table 1, 4 were men" goes on with another number than that of a table.
    const after = text.slice(item.end, item.end + 10);
    const isLoose = /^\s*[,;،؛]\s*$/.test(parted) || (item.number !== undefined && /^\s+of\b/.test(after));
    return isLoose && !isPlural && rest.length === 0 && /^\s+\p{L}/u.test(after) ? [] : [item, ...rest];
  }

  function listAt(text: string, at: number, isPlural: boolean): readonly MentionItem[] {
    const first = itemAt(text, at, false, true);
    return first === undefined ? [] : [first, ...furtherAt(text, first, isPlural, mostNumbers)];
  }

  return (text, at, isPlural) => {
    const items = listAt(text, at, isPlural);
    if (items.length > 0 || text[at] !== '(') return items;
    // "Figures (1, 2)"
    const within = listAt(text, at + 1, true);
    const [first, ...further] = within;
    if (!first || text[within.at(-1)?.end ?? at] !== ')') return [];
    return further.length === 0 ? [{ ...first, end: first.end + 1 }] : within;
  };
}

/** Whether two can stand in one list. Those by label say their word anew behind a semicolon. */
function goesOn(before: MentionItem, item: MentionItem, parted: string): boolean {
  if (before.number === undefined || item.number === undefined)
    return before.number === item.number && !parted.includes(';');
  if (isRoman(item) !== isRoman(before) || item.number.length > 4) return false;
  return !item.endsRange || numberValue(before.number) <= numberValue(item.number);
}

const isRoman = ({ number = '' }: MentionItem): boolean => /[IVX]/i.test(number);

/** Whether a number is that of a file beside the report: "S1". */
export const isOfSupplement = (typed: string): boolean => /^s/i.test(typed);

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** The value of "2", "S2", "٢", "II" or "ii"; not a number where it is none. */
export function numberValue(written: string): number {
  const typed = written.replace(/^s[-\s]?/i, '').toUpperCase();
  if (/^\d+$/.test(typed)) return Number(typed);
  if (/^[٠-٩]+$/.test(typed)) return Number(typed.replace(/./g, (digit) => String(digit.charCodeAt(0) - 0x660)));
  if (!/^[IVX]+$/.test(typed)) return Number.NaN;
  const digits = Array.from(typed, (digit) => romanDigits[digit] ?? 0);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}
