const greek = '[\\p{Script=Greek}µ]';

/** A Greek letter, with its number: "β", "α1". */
const greekLocant = `${greek}\\p{N}{0,3}`;

/** The number of a place in a molecule, a Greek letter, or the letter of a form: "25", "3′", "17α", "β₂", "N", "DL". */
const locant = `(?:\\p{N}{1,3}[′'’]?${greek}?|${greekLocant}|N|DL?|L)`;

/** Locants as they stand before a name: "5-", "1,25-", "N,N-", "β-D-", "β ". Each character is matched in one way. */
const locants = new RegExp(`^(?:${locant}(?:,${locant})*(?:[-‐‑–−]|(?<=${greekLocant})\\s))+(?=\\p{L})`, 'iu');

const endsGreek = new RegExp(`${greekLocant}[-‐‑–−\\s]$`, 'u');
const endsInForm = /(?:D|L)[-‐‑–−]$/iu;

/** What has a Greek letter for its shape or its kind, and is no substance: "λ sign", "γ-camera". */
const greekThings =
  /^(?:activit|angle|band|camera|coma|errors?\b|gap|kamera|kni[fv]e|level|loop|ratio|rays?\b|rhythm|sign|strahl|test|variant|wave|welle)/;

/** A pattern of words that begin with one of these. */
const beginning = (before: string, words: readonly string[]): RegExp =>
  new RegExp(`^${before}(?:${words.join(' ').replaceAll(' ', '|')})`);

/** How names of substances and their enzymes begin, in several languages; "di" or "tri" may stand before. */
const groups = beginning('(?:bis|di|mono|tetra|tri)?', [
  'acet[iy]l amino(?!-?acid|\\b) azac[iy] ben[cz][iy]l bromo but[iy][lr] butoxy carbox[iy] chl?oro [ck]eto(?!acido|sis)',
  'cloro des?amino des?h[iy]dro (?<=di|tetra)h[iy]dro deossi des?ox[iy] eth?[iy]l eth?ox[iy] fenil fluoro(?!s)',
  'fluoruracil form[iy]l fosfo(?!l) h[iy]drox[iy] idrossi [ijy]odo lipox[iy]gen mercapto meth?[iy]l meth?ox[iy]',
  'nitro(?!g) nu[ck]leotidas oxo phen[iy]l phospho(?!l) (?:but|hex|pent|prop)an p[iy]ruvo thio tio(?:gua|ura)',
]);

/** What comes in the forms D and L: amino acids, sugars and a few more. */
const twoForms = beginning('', [
  'alanin amphetamin arabin arginin ascorb aspar carnitin c[iy]stein citrullin dopa\\b fru[ck]t fu[ck]os gala[ck]t',
  'gl[iy]cer glu[ck] glutam h?istidin (?:iso)?leu[cz]in la[ck]t(?!at?ion) l[iy]sin mannos meth?ionin ornith?in',
  'penicill?amin prolin ribose serin sorbos th?[iy]rox th?reonin tr[iy]pto t[iy]rosin valin x[iy]los',
]);

/**
 * A name without the locants before that of a substance: "5-fluorouracil" -> "fluorouracil", "β-hydroxybutyrate" ->
 * "hydroxybutyrate". What is not surely one keeps its beginning: "12-lead ECG", "N-back task", "D-dimer".
 */
export function withoutLocants(name: string): string {
  const [before] = locants.exec(name) ?? [];
  if (before === undefined) return name;
  const bare = name.slice(before.length);
  return isSubstance(before, bare) ? bare : name;
}

function isSubstance(before: string, bare: string): boolean {
  const plain = bare.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (endsGreek.test(before)) return !greekThings.test(plain);
  return groups.test(plain) || (endsInForm.test(before) && twoForms.test(plain));
}
