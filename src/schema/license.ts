import { nearest } from '../faults/suggest.ts';
import type { Reading } from './reading.ts';
import { accept, refuse } from './reading.ts';
import { lineAs } from './values.ts';

const terms = ['BY', 'BY-NC', 'BY-ND', 'BY-NC-ND', 'BY-NC-SA', 'BY-SA'];
const versions = ['4.0', '3.0', '2.5', '2.0', '1.0'];

/** Licences that are accepted, by SPDX id; a journal's own terms are "LicenseRef-" and a name. */
const known = [
  ...terms.flatMap((term) => versions.map((version) => `CC-${term}-${version}`)),
  'CC0-1.0',
  'CC-PDDC',
  'OGL-UK-3.0',
  'etalab-2.0',
  'ODC-By-1.0',
  'PDDL-1.0',
];

const byLowerCase = new Map(known.map((id) => [id.toLowerCase(), id]));

/** "cc-by-nc-4.0" of "CC BY-NC 4.0" and "https://creativecommons.org/licenses/by-nc/4.0/deed.en". */
function lowerCaseId(text: string): string {
  const [, path, version] = /creativecommons\.org\/(?:licenses|publicdomain)\/([a-z-]+)\/(\d\.\d)/iu.exec(text) ?? [];
  if (path !== undefined) return path === 'zero' ? `cc0-${version}` : `cc-${path}-${version}`;
  return text
    .toLowerCase()
    .replace(/[\s_]+/gu, '-')
    .replace(/^cc-?(by|0)/, (_, rest: string) => (rest === '0' ? 'cc0' : `cc-${rest}`))
    .replace(/^cc0$/, 'cc0-1.0');
}

/** The SPDX id of a licence, written in any case, with spaces, or as the address of a Creative Commons licence. */
export function readLicense(text: string): Reading<string> {
  const id = byLowerCase.get(lowerCaseId(text));
  if (id !== undefined) return accept(id);
  if (/^LicenseRef-[A-Za-z0-9.-]+$/.test(text)) return accept(text);
  const lower = lowerCaseId(text);
  const guess =
    byLowerCase.get(`${lower}-4.0`) ?? byLowerCase.get(lower.replace(/-?(\d)$/, '-$1.0')) ?? nearest(lower, known);
  const cure = guess === undefined ? '; expected an SPDX id, as in CC-BY-4.0' : `; did you mean "${guess}"?`;
  return refuse('license', `Unknown licence "${text}"${cure}`);
}

const usual = known.filter((id) => /^CC-BY.*-4\.0$|^CC0/.test(id));

/** A code editor proposes the usual ones and takes all. */
export const license = lineAs(readLicense).meta({ anyOf: [{ enum: usual }, { type: 'string' }] });
