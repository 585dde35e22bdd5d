/** Signs of units as they stand behind numbers, in Latin, Cyrillic and Arabic letters. */
const units = [
  'g kg mg µg μg mcg ng pg L l dL dl mL ml µL μL cc m km cm mm µm μm nm s ms min h d Hz kHz MHz Pa kPa mmHg cmH2O bpm',
  'mol mmol µmol μmol nmol pmol mEq U IU UI mU kU MU Gy cGy mGy Sv mSv Bq MBq V kV mV W mA kcal kJ J K °C °F ℃ % ‰ Fr',
  'г кг мг мкг л мл см мм ч мин غ كغ ملغ ملجم مل مم سم',
  'year years month months week weeks day days hour hours minute minutes second seconds beats breaths',
  'an ans mois semaine semaines jour jours heure heures año años mes meses semana semanas día días hora horas',
  'Jahr Jahre Jahren Monat Monate Monaten Woche Wochen Tag Tage Tagen Stunde Stunden ano dia dias hora horas',
]
  .join(' ')
  .split(' ')
  .join('|');

const measure = new RegExp(`(\\d[)\\]]?) (?=(?:${units})(?![\\p{L}\\p{N}]))`, 'gu');
const millimetres = /(\d\u00a0?(?:mm|cm)) (?=(?:Hg|H2O)\b)/g;

/** "Fig. 1", "no. 3", "pp. 4". */
const counted = /(?<![\p{L}\p{N}])((?:Figs?|Tabs?|Suppl|Nos?|no|vol|pp?|Ref|Eq)\.) (?=\d)/gu;
/** "J. Smith", "E. coli", "Dr Smith". */
const named = /(?<![\p{L}\p{N}])(\p{Lu}\.|(?:Dr|Prof|Mr|Mrs|Ms|St)\.?) (?=\p{L})/gu;

/** "< 21", "± 2", and "5 × 10", whose power goes on behind it. */
const signed = /([<>≤≥≈±]) (?=\d)/g;
const powerBefore = /(\d) (?=×\s10(?!\d))/g;
const powerBehind = /(×) (?=10(?!\d))/g;

const measures = [measure, millimetres, signed, powerBefore, powerBehind];

/** A line in which no printed line ends between a number and its unit or its sign. */
export const boundUnits = (text: string): string => bind(text, measures);

/** Prose in which none ends between an abbreviation and what it belongs to, either. */
export const boundWords = (text: string): string => bind(text, [...measures, counted, named]);

const unitFirst = new RegExp(`^ (?=(?:${units})(?![\\p{L}\\p{N}]))`, 'u');

/** What follows a number that stands apart, as a formula, with its unit bound to it. */
export const boundToNumber = (text: string): string => text.replace(unitFirst, '\u00a0');

const bind = (text: string, pairs: readonly RegExp[]): string =>
  pairs.reduce((bound, pair) => bound.replace(pair, '$1\u00a0'), text);

const unitWithStroke = /^[^/]{1,8}\/[^/]{1,8}$/;
const shortPart = /^\P{L}*[\p{L}\p{N}]{1,2}[-‐][\p{L}\p{N}]|[\p{L}\p{N}][-‐]\p{L}\P{L}*$/u;

/** Whether a word stays whole: "mg/dL", and "β-blocker", whose short part would stand alone. */
export const isWhole = (word: string): boolean =>
  (unitWithStroke.test(word) && /\p{L}\/\p{L}/u.test(word)) || shortPart.test(word);
