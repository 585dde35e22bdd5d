/** Academic and professional degrees, without their stops. */
const known = new Set(
  [
    'MD PhD DPhil DM DSc ScD DO DDS DMD DVM PharmD PsyD EdD DNP DrPH MBBS MBChB MBBCh MBBChir MBBcH BMBS BMBCh BM BCh MB BS',
    'BA BSc BMedSc BMedSci BDS BN BSN MA MS MSc MPH MBA MPhil MRes MHS MHSc MMed MMedSc MChir MCh MDS MSN MHA',
    'MRCP MRCPCH MRCS MRCGP MRCPath MRCOG MRCPsych FRCP FRCPE FRCPCH FRCS FRCR FRCOG FRCPath FRCA FACP FACC FACS FACOG',
    'FACEP FAAP FAHA FASN FESC FRACP FRACS FRCPC FRCSC FCCP DNB DCH DTM&H RN NP PA PA-C CRNA RD BPharm MPharm LLB LLM JD Esq',
  ].flatMap((words) => words.split(' ')),
);

/** Degrees that may as well be initials or a family name ("Yang DO"), and are taken for degrees after a comma only. */
const ambiguous = new Set(['DO', 'DM', 'BM', 'MB', 'BS', 'BA', 'BN', 'MA', 'MS', 'RN', 'NP', 'PA', 'RD', 'JD']);

/** "M.D." as "MD"; "MRCP(UK)" as "MRCP". */
const bare = (word: string): string => word.replaceAll('.', '').replace(/(?<=.)\([^()]*\)$/u, '');

const isDegree = (word: string): boolean => known.has(bare(word));

/** A name without the degrees behind it, and these as written; undefined where there are none. */
export function cutDegrees(text: string): { readonly name: string; readonly degrees: readonly string[] } | undefined {
  // "MRCP (UK)" is one word, "(MD, PhD)" are two.
  const joined = text.replace(
    /(?<=\p{L}{2}) (?=\((?:\p{Lu}\p{Ll}+|\p{Lu}{2})\.?\)(?:[\s,]|$))/gu,
    (space, at: number) =>
      isDegree(
        text
          .slice(0, at)
          .split(/[\s,(]/u)
          .at(-1) ?? '',
      )
        ? ''
        : space,
  );
  const opened = joined.replace(/\s*\(([^()]*)\)$/u, (whole, inside: string) =>
    inside.split(/[\s,;/]+/u).every(isDegree) ? `, ${inside}` : whole,
  );
  const parts = opened.split(/(?<=,)\s*|\s+/u);
  let end = parts.length;
  while (end > 1 && isDegree((parts[end - 1] ?? '').replace(/,$/, ''))) end -= 1;
  const name = parts.slice(0, end).join(' ').replace(/,$/, '');
  const degrees = parts.slice(end).map((part) => part.replace(/,$/, ''));
  const [first] = degrees;
  if (first === undefined) return undefined;
  // "Smith, MD" and "Smith MD" may be a family name with initials.
  const initials = degrees.length === 1 && !name.includes(' ') && /^[A-Z]{2,3}$/.test(bare(first));
  const family = degrees.length === 1 && !opened.includes(',') && ambiguous.has(bare(first));
  return initials || family ? undefined : { name, degrees };
}
