import type { CslItem, CslName } from '../../model/reference.ts';
import { isOthers } from '../names.ts';
import { plainText } from '../rich-text.ts';

function shortName({
  literal,
  family,
  'dropping-particle': dropping,
  'non-dropping-particle': particle,
}: CslName): string {
  return literal ?? [dropping, particle, family].filter(Boolean).join(' ');
}

/** Names as a sentence names them: "Kan and Madoff", "Del Prete et al."; the title where there is no author. */
export function authorsInText(item: CslItem, terms: { readonly and: string; readonly etAl: string }): string {
  const all = item.author ?? (item['editor'] as CslName[] | undefined) ?? [];
  const names = all.filter((name) => !isOthers(name)).map(shortName);
  const [first, second] = names;
  if (first === undefined) return plainText(item.title ?? '');
  if (names.length > 2 || names.length < all.length) return `${first} ${terms.etAl}`;
  return second === undefined ? first : `${first} ${terms.and} ${second}`;
}
