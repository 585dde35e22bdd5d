const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));

let codes: ReadonlyMap<string, string> | undefined;

/** ISO 3166 code of a country by its English name or its code, "Malta" -> "MT"; undefined where it is not known. */
export function countryCode(name: string): string | undefined {
  codes ??= englishNames();
  return codes.get(name.toLowerCase().replace(/^the /, ''));
}

function englishNames(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const known = letters.flatMap((first) => letters.map((second) => first + second)).filter((code) => names.of(code));
  // Codes that stand for no country, or for one that has another code.
  const countries = known
    .filter((code) => !/^(?:AC|CP|DG|EA|EU|EZ|IC|QO|TA|UN|X[A-JL-Z]|ZZ)$/.test(code))
    .filter((code) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`);
  return new Map([
    ...countries.map((code) => [String(names.of(code)).toLowerCase(), code] as const),
    ...countries.map((code) => [code.toLowerCase(), code] as const),
    ...usualNames,
  ]);
}

/** Names that people write and Unicode does not. */
const usualNames: readonly (readonly [string, string])[] = [
  ['uk', 'GB'],
  ['england', 'GB'],
  ['scotland', 'GB'],
  ['wales', 'GB'],
  ['northern ireland', 'GB'],
  ['great britain', 'GB'],
  ['usa', 'US'],
  ['united states of america', 'US'],
  ['czech republic', 'CZ'],
  ['turkey', 'TR'],
  ['republic of korea', 'KR'],
  ['korea', 'KR'],
  ['iran', 'IR'],
  ['russian federation', 'RU'],
  ['viet nam', 'VN'],
  ['hong kong', 'HK'],
  ['macau', 'MO'],
  ["people's republic of china", 'CN'],
  ['pr china', 'CN'],
  ['ivory coast', 'CI'],
  ['macedonia', 'MK'],
  ['bosnia and herzegovina', 'BA'],
  ['myanmar', 'MM'],
  ['palestine', 'PS'],
  ['congo', 'CG'],
];
