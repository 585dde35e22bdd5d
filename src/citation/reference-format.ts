/** A format in which programs keep references. */
export type ReferenceFormat = 'bibtex' | 'csl-json' | 'ris' | 'nbib' | 'yaml';

const byEnding: Readonly<Record<string, ReferenceFormat>> = {
  bib: 'bibtex',
  json: 'csl-json',
  ris: 'ris',
  nbib: 'nbib',
  yaml: 'yaml',
  yml: 'yaml',
};

/** What stands in every file of a format, and in none of another. */
const signs: readonly (readonly [ReferenceFormat, RegExp])[] = [
  ['ris', /^\s*TY {1,2}- /m],
  ['nbib', /^PMID ?- ?\d/m],
  ['csl-json', /^\s*(?:\[\s*)?\{\s*["}]/],
  ['bibtex', /^[ \t]*@[ \t]*[a-z]+\s*[{(]/im],
  ['yaml', /^(?:references:|(?:- +)?(?:id|type|title): )/m],
];

/**
 * What a file of references is: what the ending of its name says, unless its text is that of another format; programs
 * and people save one under the name of another. Undefined for a file of no such format.
 */
export function referenceFormat(path: string, text: string): ReferenceFormat | undefined {
  const named = byEnding[/\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''];
  const seen = signs.filter(([, sign]) => sign.test(text)).map(([format]) => format);
  return named !== undefined && seen.includes(named) ? named : (seen[0] ?? named);
}
