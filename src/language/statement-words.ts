/** Words of declarations, each a part of a regular expression, as they stand beside "Funding:" and its like. */
const words = [
  // English
  'none|nil|n/a|no|nothing|not (?:applicable|available|declared|required|reported|commissioned)|non-applicable|authors?',
  'declar\\w+|disclos\\w+|consent(?:ed)?|permission|approv\\w+|waived|funded|grants?|granted|funding|received|sponsor\\w*|supported by',
  'conflicts?|competing|thanks?|grateful|acknowledged?|conceived|drafted|wrote|written|obtained|on request|registered',
  // French
  'aucune?s?|néant|sans objet|non applicable|auteurs?|autrices?|déclare(?:nt)?|consentement|obtenu|accord|approuvée?|remerci\\w+|financée?',
  // Spanish and Portuguese
  'ningun[oa]?s?|ningún|no (?:hay|existen?|procede|aplica)|autor[ae]?s|declaran?|consentimiento|obtuvo|aprobad[oa]|agradec\\w+',
  'nenhum[a]?|não|nada a declarar|declaram?|consentimento|obtido|aprovad[oa]|financiad[oa]',
  // German
  'kein[er]?|keine[nrs]?|entfällt|nicht zutreffend|autor(?:en|innen)|erklär\\w+|einwilligung|liegt vor|genehmigt|dank\\w*|gefördert',
  // Italian
  'nessun[oa]?|non applicabile|autori|dichiaran?o?|consenso|ottenuto|approvato|ringrazi\\w+|finanziato',
  // Arabic
  'لا (?:يوجد|توجد|شيء|ينطبق)|لا|المؤلف(?:ون|ين|ان)?|الباحث(?:ون|ين|ان)?|الموافقة|موافقة|تمويل|تمويلًا|نشكر|يشكر|يعلن|يقر',
];

const declaring = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

/** Whether words can be a declaration: that there is none, who declares, what was given, approved or paid. */
export function isDeclaring(text: string): boolean {
  return declaring.test(text.normalize('NFC'));
}
