import { fold } from '../../text/fold.ts';

/** Words that begin a note of a table, before ":" or ".", in the languages of reports. */
const openings = `
  notes? footnotes? abbreviations? sources? legends? key
  remarques? abr[ée]viations? sigles l[ée]gende
  notas? abreviaturas? abreviaciones siglas fuentes? leyenda
  abrevia[çc][õo]es fontes? legenda
  anmerkung(?:en)? hinweise? abk[üu]rzung(?:en)? quellen? legende
  nota abbreviazioni sigle fonti legenda
  noten? afkortingen bron(?:nen)?
  ملاحظات? المصادر المصدر الاختصارات الرموز
  注 注释 缩写 来源 出典
`
  .trim()
  .split(/\s+/)
  .join('|');
const opened = new RegExp(String.raw`^(?:${openings})\s*[:：.]`, 'iu');
const taken =
  /^(?:adapted|reproduced|reprinted|modified) (?:from|with)\b|^(?:adapt[ée]e?|reproduite?|modifi[ée]e?) (?:de|d['’]après)\b|^d['’]après\b|^(?:adaptado|reproducido|reproduzido|modificado) de\b|^modifiziert nach\b/i;
const valued =
  /^(?:all |the )?(?:values?|data|results|numbers|percentages|figures) (?:in (?:parenthes[ei]s|brackets|bold|italics)|(?:is|are) (?:given|expressed|presented|shown|reported|means?|medians?|n\b))|^(?:les )?(?:valeurs|données|résultats) sont (?:exprimé|présenté|donné|indiqué)|^(?:los |las )?(?:valores|datos|resultados) (?:se (?:expresan|presentan|muestran)|están)|^(?:os )?(?:valores|dados|resultados) (?:são|estão|expressos)|^(?:die )?(?:werte|daten|angaben) (?:sind|als|in)\b/i;
const significant = /^p\s?[<≤]\s?0?[.,]\d/i;

/** Whether a paragraph begins as notes of tables do wherever they stand: "Source: …", "Values are given as …". */
export function opensNote(text: string): boolean {
  if (opened.test(text) || taken.test(text)) return true;
  return text.length <= 300 && (valued.test(text) || significant.test(text));
}

const item = /^(?:and |et |y |e |und |& ?)?([^\s=:,]{1,14}(?: [^\s=:,]{1,8})?)\s*([=:,]|\s[–—-]\s)\s*(\S.{0,99})$/su;

/**
 * Whether a paragraph says what signs and abbreviations of a table mean, and nothing else: "CRP: C-reactive protein; WBC,
 * white blood cells", "F = female". "ECG: sinus rhythm" is none.
 *
 * @param table the words of the table
 */
export function isKeyOf(text: string, table: string): boolean {
  const items = piecesOf(text.replace(/\.\s*$/, '')).map((piece) => item.exec(piece));
  let [spelt, inTable] = [0, 0];
  for (const found of items) {
    const [, sign = '', between = '', words = ''] = found ?? [];
    if (!isSign(sign, between) || /\.\s+\p{Lu}/u.test(words)) return false;
    if (between === '=' ? /^\p{L}/u.test(words) : isShortFor(sign, words)) spelt++;
    if (table.includes(sign)) inTable++;
  }
  return inTable > 0 && spelt * 2 >= items.length && spelt > 0;
}

/** The items of a key, parted by semicolons or by commas. */
export function piecesOf(text: string): string[] {
  const parted = text.split(/;\s*/).filter((piece) => piece !== '');
  return parted.length > 1 ? parted : text.split(/[,.]\s+(?=[^\s,;:=]{1,14}(?: [^\s,;:=]{1,8})?\s*[=:]\s)/u);
}

function isSign(sign: string, between: string): boolean {
  return between === '=' || /\p{Lu}.*[\p{Lu}\d]/su.test(sign) || /^[^\p{L}\p{N}]{1,3}$/u.test(sign);
}

/** Whether the letters of an abbreviation stand in some words in their order, and these are not too many for it. */
function isShortFor(sign: string, words: string): boolean {
  const letters = fold(sign).replace(/[^\p{L}]/gu, '');
  const size = Array.from(sign.replace(/[^\p{L}\p{N}]/gu, '')).length;
  if (letters === '') return true;
  let at = 0;
  const text = fold(words);
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return words.split(/\s+/).length <= size * 2;
}
