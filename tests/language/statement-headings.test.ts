import { describe, expect, test } from 'vitest';
import { isDeclarationsHeading, subjectsOfHeading } from '../../src/language/statement-headings.ts';
import type { StatementField } from '../../src/model/statement.ts';

/** Headings by what their sections state; "|" parts them. */
const headings: Readonly<Partial<Record<StatementField, string>>> = {
  contributions:
    "Author Contributions|Authors' contributions|Authors’ contribution|CRediT author contributions|Contributorship statement|Contributions des auteurs|Contribuciones de los autores|Contribuição dos autores|Autorenbeiträge|إسهامات المؤلفين",
  consent:
    'Consent|Informed Consent|Informed consent statement|Patient consent|Patient’s consent|Written informed consent|Consent for publication|Patient consent for publication|Consent to publish|Consentement éclairé|Consentement|Consentimiento informado|Consentimento informado|Einwilligung|Einverständniserklärung|Consenso informato|الموافقة المستنيرة|رضایت آگاهانه',
  'competing-interests':
    "Conflict of Interest|Conflicts of interest|Conflict of interests|Conflict of interest statement|Competing interests|Competing Interest|Declaration of competing interest|Declaration of Conflicting Interests|Declaration of interests|Disclosures|Disclosure statement|Financial disclosure|Potential conflicts of interest|7. Conflict of Interest:|Liens d’intérêts|Liens d'intérêt|Conflits d’intérêts|Déclaration de liens d’intérêts|Déclaration d’intérêts|Conflicto de intereses|Conflictos de interés|Conflito de interesses|Conflitos de interesse|Interessenkonflikt|Interessenkonflikte|Conflitto di interessi|تضارب المصالح|تعارض منافع",
  funding:
    'Funding|Funding statement|Funding sources|Source of funding|Sources of support|Financial support|Financial support and sponsorship|Grant support|Financement|Sources de financement|Financiación|Fuentes de financiación|Financiamiento|Financiamento|Finanzierung|التمويل|Förderung',
  ethics:
    'Ethics|Ethics statement|Ethics approval|Ethical approval|Ethical considerations|Ethics committee approval|IRB approval|Institutional review board statement|Éthique|Considérations éthiques|Aspectos éticos|Consideraciones éticas|Considerações éticas|Ethik|Ethikvotum|الاعتبارات الأخلاقية',
  'trial-registration': 'Trial registration|Clinical trial registration|Clinical trial number',
  'data-availability':
    'Data availability|Data Availability Statement|Availability of data|Availability of data and materials|Data sharing|Data sharing statement|Disponibilité des données|Disponibilidad de datos|Disponibilidade de dados|Datenverfügbarkeit|Verfügbarkeit der Daten',
  'ai-use':
    'Use of artificial intelligence|Declaration of generative AI and AI-assisted technologies in the writing process',
  'peer-review': 'Peer review|Provenance and peer review',
  disclaimer: 'Disclaimer',
  acknowledgements:
    'Acknowledgements|Acknowledgments|Acknowledgement|ACKNOWLEDGEMENTS|Remerciements|Agradecimientos|Agradecimentos|Danksagung|شكر وتقدير',
};

describe('headings of statements', () => {
  const cases = Object.entries(headings).flatMap(([field, all]) => all.split('|').map((heading) => [heading, field]));

  test.each(cases)('%s', (heading, field) => {
    expect(subjectsOfHeading(heading)).toEqual([field]);
  });

  test.each([
    ['Ethics approval and consent to participate', ['ethics', 'consent']],
    ['Funding and conflicts of interest', ['funding', 'competing-interests']],
    ['Acknowledgements and funding', ['acknowledgements', 'funding']],
    ['Consent & ethics', ['consent', 'ethics']],
    ['Financement et liens d’intérêts', ['funding', 'competing-interests']],
    ['Agradecimientos y financiación', ['acknowledgements', 'funding']],
  ])('may be of several: %s', (heading, subjects) => {
    expect(subjectsOfHeading(heading)).toEqual(subjects);
  });

  test.each([
    'Case report',
    'Discussion',
    'Conflict',
    'Consent in emergencies',
    'Discussion and conclusion',
    'Ethics of transplantation',
    'Consent and capacity in dementia',
    'Contribution of imaging',
    'Supportive care',
    'Literature review',
  ])('are not all that have such words: %s', (heading) => {
    expect(subjectsOfHeading(heading)).toBeUndefined();
  });

  test.each([
    'Declarations',
    '6. Declarations:',
    'Statements and Declarations',
    'Notes',
    'Author information',
    'Additional information',
    'Déclarations',
  ])('may stand below one of their own: %s', (heading) => {
    expect(isDeclarationsHeading(heading)).toBe(true);
  });
});
