// Check digits of the identifiers of people, organisations and journals. Each function returns the right ones.

/** ISO 7064 mod 11-2 over the first fifteen digits of an ORCID iD: "0" to "9" or "X". */
export function orcidCheckDigit(digits: string): string {
  let total = 0;
  for (const digit of digits.slice(0, 15)) total = (total + Number(digit)) * 2;
  const check = (12 - (total % 11)) % 11;
  return check === 10 ? 'X' : String(check);
}

/** Mod 11 with weights 8 to 2 over the first seven digits of an ISSN: "0" to "9" or "X". */
export function issnCheckDigit(digits: string): string {
  let total = 0;
  for (let index = 0; index < 7; index++) total += Number(digits[index]) * (8 - index);
  const check = (11 - (total % 11)) % 11;
  return check === 10 ? 'X' : String(check);
}

/** Crockford's base 32, in which ROR ids are written: no i, l, o, u. */
const crockford = '0123456789abcdefghjkmnpqrstvwxyz';

/** ISO 7064 mod 97-10 over the seven characters of a ROR id ("0" and six more): two digits. */
export function rorCheckDigits(characters: string): string {
  let number = 0;
  for (const character of characters) number = number * 32 + crockford.indexOf(character);
  return String(98 - ((number * 100) % 97)).padStart(2, '0');
}
