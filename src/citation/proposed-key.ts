import type { CslItem } from '../model/reference.ts';

/** Letters that do not come apart into a letter and an accent. */
const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** "micallef2020": a key from the first author's family name and the year. */
export function proposedKey(item: CslItem | undefined): string | undefined {
  const name = item?.author?.[0] ?? (item?.['editor'] as CslItem['author'])?.[0];
  const written = (name?.family ?? name?.literal ?? item?.title ?? '').normalize('NFKD').replace(/<[^>]*>/g, '');
  // A family name whole, of a group or a title the first word.
  const word = name?.family === undefined ? (written.split(/\s+/)[0] ?? '') : written;
  const year = item?.issued?.['date-parts']?.[0]?.[0];
  const letters = word
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[øłßæœđðþı]/g, (letter) => plainLetters[letter] ?? '')
    .replace(/[^\p{L}\d]/gu, '')
    .slice(0, 24);
  return letters === '' ? undefined : `${letters}${year ?? ''}`;
}
