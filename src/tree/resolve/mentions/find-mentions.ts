import { type FigureWords, figureWords } from '../../../language/figure-words.ts';
import { type DisplayKind, displayKinds } from '../../../model/display.ts';
import { marks } from './flat-line.ts';
import { itemReader, type MentionItem } from './mention-items.ts';
import { type MentionOwner, ownerReader } from './other-work.ts';

/** Figures, tables, videos or sounds that a line names: "Figures 1 and 2(b)", or cross references one behind the other. */
export interface Mention {
  /** "Figures", with the space behind it; absent where only cross references stand there. */
  readonly word?: TypedWord;
  readonly items: readonly MentionItem[];
  readonly owner: MentionOwner;
}

export interface TypedWord {
  readonly start: number;
  readonly end: number;
  readonly kind: DisplayKind;
}

/** Finds the mentions of a line, in order. */
export type FindMentions = (line: string) => readonly Mention[];

/** Short words that mean other things in small letters: "1 tab. 2 times", "cuadro clínico". */
const capitalOnly = /^(?:tabs?|abb|quadros?|cuadros?)$/;
/** "a figure 8" */
const article = /(?<!\p{L})(?:an?|une?|einer?|eine[mn]?|un[oa]?|uma?)\s+$/iu;
const plural = /(?:s|en|x|ين|ان|أشكال|جداول)$/iu;
const italianPlural = /(?:s|figg|figure|tabelle)$/iu;

/** @param language BCP 47 tag of the text */
export function mentionFinder(language: string): FindMentions {
  const words = figureWords(language);
  const readItems = itemReader(words);
  const ownerOf = ownerReader(words);
  const opening = openingOf(words);
  const isItalian = language.startsWith('it');

  function typedAt(text: string, found: RegExpExecArray): Mention | undefined {
    const [whole, before = '', ...rest] = found;
    const behind = rest[displayKinds.length] ?? '';
    const kind = displayKinds.find((_, at) => rest[at] !== undefined) ?? 'figure';
    const name = rest[displayKinds.indexOf(kind)] ?? '';
    const isSupplement = before !== '' || behind !== '' || /\p{Ll}S$/u.test(name);
    if (capitalOnly.test(name)) return undefined;
    const start = found.index;
    if (/^\p{Ll}/u.test(name) && article.test(text.slice(Math.max(0, start - 10), start))) return undefined;
    const isPlural = (isItalian ? italianPlural : plural).test(name);
    const items = readItems(text, start + whole.length, isPlural);
    const last = items.at(-1);
    if (last === undefined) return undefined;
    const owner = isSupplement ? 'supplement' : ownerOf(text, start, last.end);
    return { word: { start, end: start + whole.length, kind }, items, owner };
  }

  return (text) => {
    const mentions: Mention[] = [];
    opening.lastIndex = 0;
    for (let found = opening.exec(text); found; found = opening.exec(text)) {
      const isReference = found[0] === marks.reference;
      const mention: Mention | undefined = isReference
        ? { items: readItems(text, found.index, false), owner: 'report' }
        : typedAt(text, found);
      const end = mention?.items.at(-1)?.end;
      if (mention === undefined || end === undefined) continue;
      mentions.push(mention);
      opening.lastIndex = end;
    }
    return mentions;
  };
}

/** What a mention begins with: its word, with what tells of a supplement, or a cross reference. */
function openingOf(words: FigureWords): RegExp {
  const { supplementary } = words;
  const names = displayKinds.map((kind) => `(${words[kind]})`).join('|');
  const notWithin = String.raw`(?<![\p{L}\p{N}_/#@]|\p{L}-)`;
  const before = String.raw`((?:${supplementary})[\s-]+(?:(?:data|material|file|online)\s+)?|e(?=fig|tab))?`;
  const behind = String.raw`(\s+(?:${supplementary})(?=[\s\d]))?`;
  const numberMark = String.raw`(?:(?:n[°º]|no\.?(?=\s?\d)|nr\.|n[uú]m\.|№|#|numbers?\s|num[eé]ros?\s|numéros?\s|número\s|nummer\s|رقم|(?:from|من)\s(?=[\d٠-٩]+\s*(?:to|إلى|[–-])))\s*)?`;
  return new RegExp(
    String.raw`${marks.reference}|${notWithin}${before}(?:${names})(?!\p{L}(?!\d))\.?${behind}\s*${numberMark}`,
    'giu',
  );
}
