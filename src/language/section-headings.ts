/** Parts of a report that are known by their headings and have a place of their own on its page. */
export type SectionName = 'abstract' | 'learning-points' | 'keywords' | 'references';

/** The headings in the languages of case reports; compared ignoring case. */
const headings: Readonly<Record<SectionName, RegExp>> = {
  abstract: /^(?:abstract|résumé|zusammenfassung|resumen|riassunto|resumo)$/iu,
  'learning-points':
    /^(?:learning[ -]points?|points[ -]clés|points d['’]apprentissage|lernpunkte|puntos de aprendizaje|punti di apprendimento|pontos de aprendizagem)$/iu,
  keywords: /^(?:key ?words?|mots[ -]clés|schlüsselwörter|palabras clave|parole chiave|palavras[ -]chave)$/iu,
  references: /^(?:references?|références?|literatur|referencias|bibliografia|referências)$/iu,
};

/** The part that a heading names, where it names one. */
export function sectionOfHeading(text: string): SectionName | undefined {
  const written = text.normalize().trim();
  return (Object.keys(headings) as SectionName[]).find((name) => headings[name].test(written));
}
