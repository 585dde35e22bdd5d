/** Letters that Unicode does not take apart into a letter and its mark. */
const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ς: 'σ',
  // Persian and Arabic write one letter by two characters.
  ی: 'ي',
  ى: 'ي',
  ک: 'ك',
  ة: 'ه',
};

const greek: Readonly<Record<string, string>> = Object.fromEntries(
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi psi omega'
    .split(' ')
    .map((name, at) => ['αβγδεζηθικλμνξοπρστυφχψω'[at], name]),
);

/** Accents and vowel points; marks without which a word of Hindi, Thai or Japanese is another one stay. */
const marks =
  /(?=[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Cyrillic}])(?![\u3099\u309a\u200c\u200d])\p{M}/gu;

/** What parts or joins a word and is not heard: hyphens, dashes, apostrophes, joiners, the Arabic stretching line. */
const silent = /[\p{Pd}\p{Cf}\u2212'’ʼ‘`´ـ]/gu;

/** "2,000" and "2000" are one number, and so are "3,5", "3·5" and "3.5". */
function foldNumber(word: string): string {
  if (/^\d{1,3}(?:,\d{3})+$/.test(word)) return word.replaceAll(',', '');
  return word.replace(/(?<=\d)[,·](?=\d)/g, '.');
}

/**
 * A word without what readers do not type: "Sjögren’s" as "sjogrens", "β-blocker" as "betablocker", "CO₂" as "co2". A
 * Greek letter that stands alone or beside one other is a sign and goes by its name; more are a word of Greek.
 */
export function foldWord(word: string): string {
  const plain = /^\p{ASCII}*$/u.test(word) ? word.toLowerCase().replace(/[-'`]/g, '') : foldLetters(word);
  return /\d/.test(plain) ? foldNumber(plain) : plain;
}

function foldLetters(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(marks, '')
    .normalize('NFC')
    .replace(silent, '')
    .replace(/[^\p{ASCII}]/gu, (letter) => letters[letter] ?? digit(letter))
    .replace(/(?<!\p{Script=Greek})\p{Script=Greek}{1,2}(?!\p{Script=Greek})/gu, (signs) =>
      [...signs].map((sign) => greek[sign] ?? sign).join(''),
    );
}

/** "٣" as "3": each script has its ten digits in a row, and zero at a multiple of sixteen or six after it. */
function digit(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  for (const zero of [0x660, 0x6f0, 0x966]) if (code >= zero && code < zero + 10) return String(code - zero);
  return letter;
}
