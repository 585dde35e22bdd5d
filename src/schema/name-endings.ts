import type { Refusal } from './reading.ts';
import { refuse } from './reading.ts';

const suffixes: Readonly<Record<string, string>> = {
  jr: 'Jr',
  junior: 'Jr',
  sr: 'Sr',
  senior: 'Sr',
  ii: 'II',
  iii: 'III',
  iv: 'IV',
  '2nd': 'II',
  '3rd': 'III',
  '4th': 'IV',
};

/** "Jr" of "Jr.", "jr" and "Junior"; undefined for any other word. */
export function suffixOf(word: string): string | undefined {
  return Object.hasOwn(suffixes, word.toLowerCase().replace(/\.$/, ''))
    ? suffixes[word.toLowerCase().replace(/\.$/, '')]
    : undefined;
}

/** Academic and professional degrees, without their stops. */
const degrees = new Set(
  [
    'MD PhD DPhil DM DSc ScD DO DDS DMD DVM PharmD PsyD EdD DNP DrPH MBBS MBChB MBBCh BMBS BMBCh BM BCh MB BS',
    'BA BSc BN BSN MA MS MSc MPH MBA MPhil MRes MHS MHSc MMed MMedSc MChir MCh MSN MHA',
    'MRCP MRCPCH MRCS MRCGP MRCPath FRCP FRCPE FRCS FRCR FRCPath FRCA FACP FACC FACS FESC FRACP FRCPC FCCP',
    'RN NP PA PA-C CRNA RD BPharm MPharm LLB LLM JD Esq',
  ].flatMap((words) => words.split(' ')),
);

/** Degrees that may as well be initials or a family name ("Yang DO"), and are taken for degrees after a comma only. */
const ambiguous = new Set(['DO', 'DM', 'BM', 'MB', 'BS', 'BA', 'BN', 'MA', 'MS', 'RN', 'NP', 'PA', 'RD', 'JD']);

function isDegree(word: string): boolean {
  return degrees.has(word.replaceAll('.', ''));
}

/** The degrees at the end of a name, as written, and the name before them. */
function splitDegrees(text: string): { name: string; found: string[] } {
  const parts = text.split(/(?<=,)\s*|\s+/u);
  let end = parts.length;
  while (end > 1 && isDegree((parts[end - 1] ?? '').replace(/,$/, ''))) end -= 1;
  const name = parts.slice(0, end).join(' ');
  return { name: name.replace(/,$/, ''), found: parts.slice(end).map((part) => part.replace(/,$/, '')) };
}

/** A fault where a name carries degrees: they belong to no field, and would be taken for a part of the name. */
export function degreeFault(text: string): Refusal | undefined {
  const { name, found } = splitDegrees(text);
  const [first] = found;
  if (first === undefined) return undefined;
  const bare = first.replaceAll('.', '');
  // "Smith, MD" and "Smith MD" may be a family name with initials.
  const initials = found.length === 1 && !name.includes(' ') && /^[A-Z]{2,3}$/.test(bare);
  const family = found.length === 1 && !text.includes(',') && ambiguous.has(bare);
  if (initials || family) return undefined;
  const what = found.length === 1 ? `degree "${first}"` : `degrees "${found.join(', ')}"`;
  return refuse('invalid-value', `Leave the ${what} out of the name; write "${name}"`);
}
