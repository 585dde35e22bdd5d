/** Letters with a Latin form that Unicode does not take apart. */
const latinForms: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'ng',
  þ: 'th',
  ŧ: 't',
};

/** Most characters of a slug: a folder has its name, and disks take 255 bytes. */
const mostCharacters = 60;

/**
 * A name as a part of a URL: "María José de la Cruz" -> "maria-jose-de-la-cruz". Letters of other scripts stay, for they
 * have no Latin form that all agree on: "王小明". Marks of other scripts than Latin and Greek are letters of their own.
 */
export function slugOf(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøđðħıłŋþŧ]/g, (letter) => latinForms[letter] ?? letter)
    .replace(/['’ʼ]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const short = [...plain.replace(/^-/, '')].slice(0, mostCharacters).join('').replace(/-$/, '');
  return short === '' ? 'unnamed' : short;
}

/**
 * Gives every name a slug of its own; one that is taken gets -2, -3.
 * @param reserved slugs that are nobody's to have
 */
export function slugGiver(reserved: Iterable<string> = []): (name: string) => string {
  const taken = new Set(reserved);
  const numbers = new Map<string, number>();
  return (name) => {
    const plain = slugOf(name);
    let number = numbers.get(plain) ?? 1;
    let slug = plain;
    while (taken.has(slug)) slug = `${plain}-${++number}`;
    numbers.set(plain, number);
    taken.add(slug);
    return slug;
  };
}
