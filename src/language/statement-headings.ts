import type { StatementField, StatementSubjects } from '../model/statement.ts';
import { headingWords } from './heading-words.ts';

/** Words for the headings of statements, each a part of a regular expression; compared ignoring case. */
const patterns: Readonly<Record<StatementField, readonly string[]>> = {
  contributions: [
    'contributions?',
    "(?:the )?(?:credit )?(?:authors?(?:['’]s?)?|authorship|credit) (?:contributions?|roles)(?: statement)?",
    'contributorship(?: statement)?',
    'contributions? of (?:the )?authors?',
    'contributions? des auteurs',
    'rôles? des auteurs',
    'contribuci(?:ón|ones) de los autores',
    'contribuição dos autores',
    'contribuições dos autores',
    'beiträge der autor(?:en|innen und autoren)',
    'autorenbeiträge',
    'contributi degli autori',
    '(?:إسهامات?|مساهمات?|أدوار|مشاركات?) (?:المؤلفين|الباحثين|المؤلف|الباحث)',
    '(?:سهم|مشارکت|نقش) نویسندگان',
  ],
  consent: [
    "(?:written |verbal |oral )?(?:informed |patient |patient informed |patient[’']s )*consents?(?: statement| form)?",
    '(?:(?:written )?(?:informed |patient )?consent|permission) (?:to|for) (?:publish|publication)(?: of .{1,60})?',
    "(?:patient[’']?s? )?permission(?: to publish)?",
    'statement of (?:informed )?consent',
    'consent to participate',
    '(?:participant|patient) consent',
    'declaration of (?:patient|informed) consent',
    'consentement(?: éclairé| du patient| de la patiente| des patients| à la publication| pour la publication)*',
    'consentimiento(?: informado| del paciente| para la publicación)*',
    'termo de consentimento(?: livre e esclarecido)?',
    'consentimento(?: informado| livre e esclarecido| do doente| do paciente| para publicação)*',
    '(?:schriftliche |patienten)?einwilligung(?:serklärung)?(?: der patient(?:in|en)| des patienten| zur veröffentlichung)*',
    'einverständnis(?:erklärung)?(?: der patientin| des patienten)?',
    'consenso informato(?: del paziente)?',
    '(?:ال)?موافقة(?: (?:ال)?(?:مستنيرة|خطية|المريضة?|على النشر))*',
    '(?:إقرار|بيان) الموافقة(?: (?:المستنيرة|على النشر))*',
    'رضایت(?: ?(?:نامه|آگاهانه|بیمار|انتشار|برای))*',
  ],
  'competing-interests': [
    "(?:declarations? of |statements? of |disclosures? of |potential )*(?:the )?(?:authors?[’']? )?(?:conflicts?|conflicting|competing|duality|declarations?)(?: of)? interests?(?: statement| disclosures?| declaration)?",
    'interest(?:s)? disclosures?',
    'coi(?: statement)?',
    "(?:financial |author |authors[’'] |conflict of interest )*disclosures?(?: statement)?s?",
    "liens? d[’']intérêts?",
    "(?:déclarations? (?:de|des)\\s)?(?:conflits?|liens?) d[’']intérêts?",
    "déclarations? d[’']intérêts?",
    '(?:declaración de )?conflictos? de (?:intereses|interés)',
    'declaração de (?:interesses|conflitos? de interesses?)',
    'conflitos? de interesses?',
    'interessen(?:konflikte?|skonflikte?)',
    'angaben zu interessenkonflikten',
    "conflitt[oi] d[i’']\\s?interess[ei]",
    '(?:(?:ال)?(?:إقرار|تصريح|بيان|إفصاح)(?: عن| ب)? ?)?(?:ال)?(?:تضارب|تعارض) (?:في )?(?:ال)?مصالح',
    'تعارض منافع',
    'تضاد منافع',
  ],
  funding: [
    '(?:source|sources|statement) of (?:funding|support|financial support)',
    '(?:financial |grant )?(?:funding|support|sponsorship)(?: sources?| statement| information| disclosure)?',
    '(?:grant|research) support',
    'financial (?:support|sponsorship)',
    '(?:sources? de )?financements?',
    '(?:fuentes? de )?financia(?:ción|miento)',
    '(?:fontes? de )?financiamento',
    'apoio financeiro',
    'finanzierung',
    'förderung',
    'finanziament[oi]',
    '(?:مصادر |مصدر )?(?:ال)?(?:تمويل|دعم)(?: (?:ال)?مالي)?',
    '(?:حمایت|منابع) مالی',
  ],
  ethics: [
    '(?:statements? of )?(?:research )?ethics(?: statement| approval| committee approval| declarations?| considerations?)?',
    'ethical (?:approval|statement|considerations?|clearance|compliance|standards?|issues|aspects|conduct)',
    '(?:approval of|approval by) (?:the )?(?:research )?ethics committee',
    '(?:institutional review board|irb)(?: approval| statement)?',
    'compliance with ethical standards',
    "(?:considérations?|aspects?|approbation|déclaration|avis) (?:éthiques?|du comité d[’']éthique)",
    'éthique',
    '(?:aspectos?|consideraciones?|aprobación|responsabilidades) ética?o?s?',
    '(?:aspetos?|aspectos?|considerações|aprovação) étic[ao]s?',
    'ética',
    'ethik(?:votum)?',
    'ethische (?:aspekte|richtlinien|erklärung)',
    'etica',
    '(?:ال)?(?:اعتبارات|موافقة|جوانب|بيان) (?:ال)?أخلاقية',
    'أخلاقيات البحث',
    'ملاحظات اخلاقی',
  ],
  'trial-registration': [
    '(?:clinical )?trial (?:registration(?: number)?|number)',
    '(?:study |review )?registration(?: number)?',
    "enregistrement de l[’']essai",
    'registro del ensayo',
    'studienregistrierung',
    'تسجيل التجربة(?: السريرية)?',
  ],
  'data-availability': [
    'data (?:availability|sharing|access(?:ibility)?)(?: statement)?',
    'availability of (?:the )?data(?: and materials?)?',
    'data and materials? availability',
    'data availability and materials?',
    '(?:disponibilité|accès|partage)s?(?: des| aux) données',
    'disponibilidad de (?:los )?datos',
    'disponibilidade (?:de|dos) dados',
    '(?:daten)?verfügbarkeit(?: der daten)?',
    'disponibilità dei dati',
    '(?:إتاحة|توافر|توفر) البيانات',
    'دسترسی به داده‌?ها',
  ],
  'ai-use': [
    '(?:statement on (?:the )?|declaration of (?:the )?)?use of (?:generative )?(?:ai|artificial intelligence)(?: tools)?',
    '(?:declaration of |statement on )?(?:generative )?ai(?: use| statement| disclosure| and ai-assisted technologies.{0,40})',
    'artificial intelligence (?:statement|disclosure|use)',
    "utilisation de l[’']intelligence artificielle",
    'uso de (?:la )?inteligencia artificial',
    'uso de inteligência artificial',
    'einsatz von künstlicher intelligenz',
    '(?:استخدام|استعمال) الذكاء الاصطناعي',
    'استفاده از هوش مصنوعی',
  ],
  'peer-review': [
    '(?:provenance and )?peer review(?: statement)?',
    'évaluation par les pairs',
    'revisión por pares',
    '(?:تحكيم|مراجعة) الأقران',
  ],
  disclaimer: [
    'disclaimers?',
    'avertissement',
    'haftungsausschluss',
    'descargo de responsabilidad',
    '(?:إخلاء|إخلاء طرف من) (?:ال)?مسؤولية',
  ],
  acknowledgements: [
    'acknowledge?ments?',
    'remerciements?',
    'agradecimientos?',
    'agradecimentos?',
    'danksagung(?:en)?',
    'dank',
    'ringraziamenti',
    '(?:ال)?شكر(?: و(?:ال)?(?:تقدير|عرفان))?',
    'تشکر و قدردانی',
    'سپاسگزاری',
  ],
};

const fieldPatterns = (Object.keys(patterns) as StatementField[]).map(
  (field) => [field, new RegExp(`^(?:${patterns[field].join('|')})$`, 'iu')] as const,
);

/** "Declarations": a heading with nothing but statements below it. */
const declarations =
  /^(?:declarations?|statements and declarations|(?:additional|other|article|authors?[’']?s?) information|(?:author |end)?notes|disclosures and declarations|déclarations?|informations (?:complémentaires|supplémentaires)|declaraciones|declarações|erklärungen|dichiarazioni|(?:ال)?(?:إقرارات|تصريحات|إفصاحات|بيانات المؤلفين))$/iu;

/** What parts the subjects of a heading: "Ethics approval and consent to participate", "Funding / Support". */
const joints = /\s+(?:and|et|y|e|und|&)\s+|\s*[/,;]\s*/iu;

const fieldOf = (text: string): StatementField | undefined =>
  fieldPatterns.find(([, pattern]) => pattern.test(text))?.[0];

/** What the statement below a heading is about; undefined where the heading is of another kind. */
export function subjectsOfHeading(text: string): StatementSubjects | undefined {
  const written = headingWords(text);
  const whole = fieldOf(written);
  if (whole) return [whole];
  const fields = written.split(joints).map(fieldOf);
  const [first] = fields;
  if (first === undefined || fields.length === 1) return undefined;
  const known = fields.filter((field) => field !== undefined);
  return known.length === fields.length ? [first, ...new Set(known.filter((field) => field !== first))] : undefined;
}

/** Whether a heading stands above statements alone. */
export function isDeclarationsHeading(text: string): boolean {
  return declarations.test(headingWords(text));
}
