/** Words for theses of a master's degree, a diploma or a first degree, in the languages in which reports cite them. */
const master = [
  /\bmaster|m[aá]ster|\bm\.?\s?(?:sc|phil|res|ph|eng|ba)\b|\bm\.?\s?[as]\.?\s(?:thesis|dissertation|essay)|^m\.?[as]\.?$/iu,
  /bachelor|\bb\.?\s?sc\b|undergraduate|honou?rs/iu,
  /ma[iî]trise|m[ée]moire|maestr[ií]a|fin de grado|\btf[gm]\b|tesina|licenciatura|mestrado|^dissertação$/iu,
  /trabalho de conclusão|laurea|magistrale|diplom|magist|scriptie|\bspeciale\b|uppsats|examensarbete|kandidatarbete/iu,
  /bakal[aá]|pro gradu|y[üu]ksek lisans|szakdolgozat|магист|диплом|бакалавр|μεταπτυχιακ|διπλωματικ/iu,
  /ماجستير|کارشناسی|硕士|碩士|学士|修士|卒業論文|석사|학사/u,
];

/** Words for a doctorate, which decide where both are named: "Mémoire de doctorat". */
const doctor = /doct|dokt|doutor|dottor|\bph\.?\s?d|d\.?\s?phil|докт|διδακτορ|دكتور|دکتر|博士|박사/iu;

/**
 * The entry of a thesis, of which classic BibTeX has two, by the words for its kind in any language. What is neither
 * says its kind in the `type` of the entry, which BibTeX prints instead.
 */
export function thesisEntry(genre: string): 'mastersthesis' | 'phdthesis' {
  return master.some((words) => words.test(genre)) && !doctor.test(genre) ? 'mastersthesis' : 'phdthesis';
}
