/**
 * How people write that they mean a figure, a table, a video or a sound; each a pattern of a regular expression, in small
 * letters.
 */
export interface FigureWords {
  readonly figure: string;
  readonly table: string;
  readonly video: string;
  readonly audio: string;
  /** What stands between the last two of several numbers. */
  readonly and: string;
  /** What stands between the first and the last number of a range. */
  readonly to: string;
  /** What stands between a figure and the work that it is in. */
  readonly of: string;
  /** What tells that a file beside the report is meant, before or behind the word. */
  readonly supplementary: string;
}

const english: FigureWords = {
  figure: 'fig(?:ure)?s?',
  table: 'tab(?:le)?s?',
  video: '(?:video|movie)(?: ?clip)?s?',
  audio: 'audio(?: ?(?:clip|file|recording))?s?',
  and: 'and|or|&|versus|vs\\.?|as well as',
  to: 'to|through|thru',
  of: 'of|in|from|by',
  supplementary: 'suppl\\.?|supplement(?:ary|al)?|additional|online|appendix|extended data|web',
};

const byLanguage: Readonly<Record<string, FigureWords>> = {
  ar: {
    figure: '[وفبك]{0,2}(?:ال|لل?)?(?:شكل|أشكال)(?:ين|ان)?',
    table: '[وفبك]{0,2}(?:ال|لل?)?(?:جدول|جداول)(?:ين|ان)?',
    video: '[وفبك]{0,2}(?:ال|لل?)?فيديو(?:هات)?',
    audio: '[وفبك]{0,2}(?:ال|لل?)?(?:تسجيل|تسجيلات) (?:ال)?صوتي(?:ة)?',
    and: 'و|أو',
    to: 'إلى|حتى',
    of: 'من|في',
    supplementary: 'التكميلي[ةه]?|الإضافي[ةه]?|تكميلي[ةه]?|إضافي[ةه]?',
  },
  de: {
    figure: 'abbildung(?:en)?|abb|figur(?:en)?',
    table: 'tabellen?',
    video: 'videos?',
    audio: 'audios?|tonaufnahmen?',
    and: 'und|u\\.|oder|sowie',
    to: 'bis',
    of: 'von|aus|bei|in|des|der',
    supplementary: 'supplementäre?|ergänzende|zusätzliche|zusatz|elektronische',
  },
  es: {
    ...{ figure: 'figuras?', table: 'tablas?|cuadros?', video: 'v[ií]deos?', audio: 'audios?' },
    ...{ and: 'y|e|o', to: 'al?|hasta', of: 'del?|en|por' },
    supplementary: 'suplementari[ao]s?|complementari[ao]s?|adicional(?:es)?',
  },
  fa: {
    figure: '(?:شکل|تصویر)(?:[ \\u200c]?های?)?',
    table: 'جدول(?:[ \\u200c]?های?)?|جداول',
    video: '(?:ویدئو|ویدیو|فیلم)(?:[ \\u200c]?های?)?',
    audio: 'فایل(?:[ \\u200c]?های?)? صوتی',
    and: 'و|یا',
    to: 'تا',
    of: 'از|در',
    supplementary: 'تکمیلی|پیوست|ضمیمه',
  },
  fr: {
    ...{ figure: 'figures?', table: 'tableaux?', video: 'vid[ée]os?', audio: 'audios?' },
    ...{ and: 'et|ou', to: 'à|au', of: 'de|du|des|dans|chez' },
    supplementary: 'supplémentaires?|complémentaires?|additionnel(?:le)?s?|annexes?',
  },
  it: {
    ...{ figure: 'figur[ae]|figg?', table: 'tabell[ae]', video: 'video|filmat[oi]', audio: 'audio' },
    ...{ and: 'ed?|o', to: 'al?', of: 'di|del|dell[ao]|in|da' },
    supplementary: 'supplementar[ei]|aggiuntiv[aeio]',
  },
  pt: {
    ...{ figure: 'figuras?', table: 'tabelas?|quadros?', video: 'v[ií]deos?', audio: '[aá]udios?' },
    ...{ and: 'e|ou', to: 'ao?|até', of: 'de|d[aeo]s?|em|n[ao]|por' },
    supplementary: 'suplementar(?:es)?|complementar(?:es)?|adiciona(?:l|is)',
  },
};

/** The words of a language and those of English, which stand in texts of all languages. @param language BCP 47 tag */
export function figureWords(language: string): FigureWords {
  const own = byLanguage[language.split('-')[0]?.toLowerCase() ?? ''];
  if (!own) return english;
  const join = (field: keyof FigureWords): string => `${english[field]}|${own[field]}`;
  return {
    ...{ figure: join('figure'), table: join('table'), video: join('video'), audio: join('audio') },
    ...{ and: join('and'), to: join('to'), of: join('of') },
    supplementary: join('supplementary'),
  };
}
