import type { Reference } from '../../model/reference.ts';
import type { Finding } from '../check.ts';

/** Words that an abbreviated name never holds. */
const full =
  /\b(?:of|and|the|Journal|International|American|European|British|Annals|Archives|Medicine|Surgery|Medical|Clinical|Research|Reports|Reviews|Diseases?|Science|Pathology|Radiology|Cardiology|Neurology|Oncology)\b/i;
/** Words that only an abbreviated name holds. */
const abbreviated =
  /\b(?:J|Med|Surg|Clin|Am|Eur|Int|Br|Ann|Arch|Engl|Rep|Res|Rev|Dis|Sci|Pathol|Radiol|Cardiol|Neurol|Oncol|Acad|Assoc|Soc|Proc|Pediatr|Gastroenterol|Dermatol|Endocrinol|Hematol|Immunol|Infect|Obstet|Gynecol|Ophthalmol|Orthop|Psychiatry Res|Pharmacol|Physiol|Rheumatol|Urol|Ther|Transplant|Cancer Res)\b/;

/** Names that are written out in a list whose other names are abbreviated. */
export function journalNames(references: readonly Reference[]): Finding[] {
  const named = references.flatMap((reference) => {
    const { item } = reference;
    const name = item?.['container-title-short'] ?? item?.['container-title'];
    return item?.type === 'article-journal' && typeof name === 'string' ? [{ reference, name }] : [];
  });
  const written = named.filter(({ name }) => /\s/.test(name) && full.test(name) && !abbreviated.test(name));
  const short = named.filter(({ name }) => abbreviated.test(name) && !full.test(name));
  if (short.length < 3 || short.length < written.length * 2) return [];
  return written.map(({ reference, name }) => {
    const message = `"${name}" is written out, but other journals of the list are abbreviated; look up its abbreviation in the NLM Catalog`;
    return { rule: 'journal-abbreviation', at: reference.source, message };
  });
}
