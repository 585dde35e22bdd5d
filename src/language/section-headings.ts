import type { HeadedPart } from '../model/article-text.ts';
import { headingWords } from './heading-words.ts';

/** Parts of a report that are known by their headings and have a place of their own on its page. */
export type SectionName = Exclude<HeadedPart, 'declarations' | 'abbreviations'>;

/** The headings in the languages of case reports; compared ignoring case. */
const headings: Readonly<Record<SectionName, RegExp>> = {
  abstract: /^(?:abstract|résumé|zusammenfassung|resumen|riassunto|resumo|(?:ال)?ملخص|المستخلص|چکیده)$/iu,
  'learning-points':
    /^(?:learning[ -]points?|points[ -]clés|points d['’]apprentissage|lernpunkte|puntos de aprendizaje|puntos clave|(?:ال)?نقاط (?:ال)?تعليمية|نقاط التعلم|الدروس المستفادة|نکات آموزشی|punti di apprendimento|pontos de aprendizagem)$/iu,
  keywords:
    /^(?:key ?words?|mots[ -]clés|schlüsselwörter|palabras clave|parole chiave|palavras[ -]chave|(?:ال)?كلمات (?:ال)?(?:مفتاحية|دالة|دلالية)|(?:کلید ?واژه|کلیدواژه|واژگان کلیدی|کلمات کلیدی)(?:[ \u200c]?ها)?)$/iu,
  references:
    /^(?:references?|références?|literatur|referencias|bibliograf[ií]a|referências|(?:ال)?مراجع|(?:ال)?مصادر(?: والمراجع)?|المراجع والمصادر|منابع)$/iu,
};

/** The part that a heading names, where it names one. */
export function sectionOfHeading(text: string): SectionName | undefined {
  const written = text.normalize().trim();
  return (Object.keys(headings) as SectionName[]).find((name) => headings[name].test(written));
}

const abbreviations =
  /^(?:(?:(?:the )?list|table|glossary) of )?(?:abbreviations|acronyms)(?: (?:and|&) (?:abbreviations|acronyms|definitions))?(?: (?:used|list))?$|^(?:nonstandard|non-standard) abbreviations$|^abbreviation list$|^(?:liste? des )?(?:abréviations|acronymes|sigles)$|^(?:lista de )?(?:abreviaturas|abreviaciones|abreviações|siglas|acrónimos|acrônimos)$|^abkürzung(?:en|sverzeichnis)$|^verzeichnis der abkürzungen$|^(?:elenco delle |lista delle )?(?:abbreviazioni|sigle)$|^(?:elenco degli )?acronimi$|^(?:قائمة )?(?:ال)?(?:اختصارات|مختصرات)(?: المستخدمة)?$|^(?:فهرست )?(?:اختصارات|کوته‌نوشت‌ها)$/iu;

/** Whether a heading stands above the list of abbreviations; compared ignoring case, without number and colon. */
export function isAbbreviationsHeading(text: string): boolean {
  return abbreviations.test(headingWords(text));
}
