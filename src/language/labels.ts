/** Words that the text of an article gets from Casebook, in the language of the article. */
export interface Labels {
  readonly figure: string;
  readonly table: string;
  /** The same for two and more: "Figures 1 and 2"; absent where two and more differ. */
  readonly figures?: string;
  readonly tables?: string;
  /** Accessible name of a formula that may have to be scrolled. */
  readonly formula: string;
  readonly video: string;
  readonly audio: string;
  readonly videos?: string;
  readonly audios?: string;
  /** What is said in a video, as the heading of it. */
  readonly transcript: string;
  readonly credit: string;
  readonly license: string;
  /** Accessible name of the mark of a note: "Note 1". */
  readonly note: string;
  /** Accessible name of a link from a note to its mark. */
  readonly back: string;
}

const english: Labels = {
  figure: 'Figure',
  table: 'Table',
  figures: 'Figures',
  tables: 'Tables',
  formula: 'Formula',
  video: 'Video',
  audio: 'Audio',
  videos: 'Videos',
  audios: 'Audio',
  transcript: 'Transcript',
  credit: 'Credit',
  license: 'Licence',
  note: 'Note',
  back: 'Back to the text',
};

const byLanguage: Readonly<Record<string, Labels>> = {
  ar: {
    figure: 'الشكل',
    table: 'الجدول',
    formula: 'معادلة',
    video: 'الفيديو',
    audio: 'التسجيل الصوتي',
    transcript: 'النص المكتوب',
    credit: 'المصدر',
    license: 'الترخيص',
    note: 'حاشية',
    back: 'العودة إلى النص',
  },
  en: english,
  de: {
    figure: 'Abbildung',
    table: 'Tabelle',
    figures: 'Abbildungen',
    tables: 'Tabellen',
    formula: 'Formel',
    video: 'Video',
    audio: 'Audio',
    videos: 'Videos',
    audios: 'Audios',
    transcript: 'Transkript',
    credit: 'Bild',
    license: 'Lizenz',
    note: 'Anmerkung',
    back: 'Zurück zum Text',
  },
  es: {
    figure: 'Figura',
    table: 'Tabla',
    figures: 'Figuras',
    tables: 'Tablas',
    formula: 'Fórmula',
    video: 'Vídeo',
    audio: 'Audio',
    videos: 'Vídeos',
    audios: 'Audios',
    transcript: 'Transcripción',
    credit: 'Crédito',
    license: 'Licencia',
    note: 'Nota',
    back: 'Volver al texto',
  },
  fa: {
    figure: 'شکل',
    table: 'جدول',
    figures: 'شکل‌های',
    tables: 'جدول‌های',
    formula: 'فرمول',
    video: 'ویدئو',
    audio: 'فایل صوتی',
    transcript: 'متن گفتار',
    credit: 'منبع',
    license: 'مجوز',
    note: 'یادداشت',
    back: 'بازگشت به متن',
  },
  fr: {
    figure: 'Figure',
    table: 'Tableau',
    figures: 'Figures',
    tables: 'Tableaux',
    formula: 'Formule',
    video: 'Vidéo',
    audio: 'Audio',
    videos: 'Vidéos',
    audios: 'Audios',
    transcript: 'Transcription',
    credit: 'Crédit',
    license: 'Licence',
    note: 'Note',
    back: 'Retour au texte',
  },
  it: {
    figure: 'Figura',
    table: 'Tabella',
    figures: 'Figure',
    tables: 'Tabelle',
    formula: 'Formula',
    video: 'Video',
    audio: 'Audio',
    videos: 'Video',
    audios: 'Audio',
    transcript: 'Trascrizione',
    credit: 'Crediti',
    license: 'Licenza',
    note: 'Nota',
    back: 'Torna al testo',
  },
  pt: {
    figure: 'Figura',
    table: 'Tabela',
    figures: 'Figuras',
    tables: 'Tabelas',
    formula: 'Fórmula',
    video: 'Vídeo',
    audio: 'Áudio',
    videos: 'Vídeos',
    audios: 'Áudios',
    transcript: 'Transcrição',
    credit: 'Crédito',
    license: 'Licença',
    note: 'Nota',
    back: 'Voltar ao texto',
  },
};

/** @param language BCP 47 tag; English where there are no words of it. */
export function labelsOf(language: string): Labels {
  return byLanguage[language.split('-')[0]?.toLowerCase() ?? ''] ?? english;
}
