import type { Reference } from '../../model/reference.ts';
import type { Finding } from '../check.ts';

/** Words that an abbreviated name never holds. */
const full =
  /\b(?:of|and|the|Journal|International|American|European|British|Annals|Archives|Medicine|Surgery|Medical|Clinical|Research|Reports|Reviews|Diseases?|Science|Pathology|Radiology|Cardiology|Neurology|Oncology)\b/i;
/** Words that only an abbreviated name holds. */
const abbreviated =
  /\b(?:J|Med|Surg|Clin|Am|Eur|Int|Br|Ann|Arch|Engl|Rep|Res|Rev|Dis|Sci|Pathol|Radiol|Cardiol|Neurol|Oncol|Acad|Assoc|Soc|Proc|Pediatr|Gastroenterol|Dermatol|Endocrinol|Hematol|Immunol|Infect|Obstet|Gynecol|Ophthalmol|Orthop|Psychiatry Res|Pharmacol|Physiol|Rheumatol|Urol|Ther|Transplant|Cancer Res)\b/;

interface Named {
  readonly reference: Reference;
  readonly name: string;
}

/** The journal of a pasted reference, "Ann Surg." in "Smith J. A title. Ann Surg. 2019;270:1", with its stop. */
const pastedName =
  /[.?!]["”’)\]]?\s+(\p{Lu}[\p{L}\p{M}&() -]*\.?),?\s+(?:19|20)\d\d(?:\s+\p{L}{3,}\.?(?:\s+\d{1,2})?)?\s*;/u;

function nameOf(reference: Reference): Named[] {
  const { item, pasted = '' } = reference;
  if (item === undefined) return (pastedName.exec(pasted)?.slice(1, 2) ?? []).map((name) => ({ reference, name }));
  const name = item['container-title-short'] ?? item['container-title'];
  return item.type === 'article-journal' && typeof name === 'string' ? [{ reference, name }] : [];
}

/** Names of journals that are not written as the others of their list are. */
export function journalNames(references: readonly Reference[]): Finding[] {
  const named = references.flatMap(nameOf);
  return [...writtenOut(named), ...otherStops(named.filter(({ reference }) => reference.item === undefined))];
}

/** Pasted references print their journals as typed: with a stop before the year in all of them, or in none. */
function otherStops(named: readonly Named[]): Finding[] {
  const stopped = named.filter(({ name }) => name.endsWith('.'));
  const plain = named.filter(({ name }) => !name.endsWith('.'));
  const [fewer, more] = stopped.length < plain.length ? [stopped, plain] : [plain, stopped];
  const other = more[0]?.name;
  return fewer.map(({ reference, name }) => {
    const [has, cure] = name.endsWith('.') ? ['a stop', name.slice(0, -1)] : ['no stop', `${name}.`];
    const others = more.length === 1 ? `"${other}" of the same list has` : `"${other}" and others of the list have`;
    const message = `"${name}" has ${has} before the year, but ${others} ${name.endsWith('.') ? 'none' : 'one'}; write "${cure}"`;
    return { rule: 'journal-abbreviation', at: reference.source, message };
  });
}

/** Names that are written out in a list whose other names are abbreviated. */
function writtenOut(named: readonly Named[]): Finding[] {
  const isWritten = (name: string): boolean => /\s/.test(name) && full.test(name) && !abbreviated.test(name);
  // "Medicine (Baltimore)" is the abbreviation of a journal of one word, with its place.
  const written = named.filter(({ name }) => isWritten(name.replace(/ ?\([^()]*\)\.?$/, '')));
  const short = named.filter(({ name }) => abbreviated.test(name) && !full.test(name));
  if (short.length < 3 || short.length < written.length * 2) return [];
  return written.map(({ reference, name }) => {
    const message = `"${name.replace(/\.$/, '')}" is written out, but other journals of the list are abbreviated; look up its abbreviation in the NLM Catalog`;
    return { rule: 'journal-abbreviation', at: reference.source, message };
  });
}
