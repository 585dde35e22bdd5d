import type { Formula } from '../../model/tree/inline.ts';

/** Elements whose content goes on without a space: letters, numbers, words, and what is lowered. */
const joined = /<\/?(?:mi|mn|mtext|msub|msubsup|mstyle|math)\b[^>]*>/g;

/** An upright letter, as Temml writes each of \mathrm{mmol}. */
const upright = /<mrow>(<mi\b[^>]*>[^<]*<\/mi>)<mspace[^>]*><\/mspace><\/mrow>/g;

/** The words and numbers of a formula, as its reader sees them: "BMI = 24 kg / m 2". */
export function formulaWords({ value, mathml }: Formula): string {
  if (mathml === undefined) return value;
  return mathml
    .replace(/<annotation\b.*?<\/annotation>/gs, '')
    .replace(upright, '$1')
    .replace(joined, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}
