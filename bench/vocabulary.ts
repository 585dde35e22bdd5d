// Words of which the synthetic journal is made. Family names are common ones; no combination means anybody.
export const familyNames = (
  'Abela Andersson Bianchi Borg Camilleri Dvořák El-Menyar Fernández García Grech Hansen Ionescu Jansen Kovács Kowalski ' +
  'Lefèvre Müller Novák Okafor Øster Papadopoulos Quispe Rossi Sørensen Şahin Tanaka Urbán Vella Watanabe Xuereb Yıldız Zammit'
).split(' ');

/** As LaTeX users write them. */
export const latexFamilyNames = [
  "Fern{\\'a}ndez",
  'M{\\"u}ller',
  "Kov{\\'a}cs",
  'S{\\o}rensen',
  'Lef{\\`e}vre',
  "Dvo{\\v r}{\\'a}k",
];

export const givenNames =
  'Anna Beatriz Carla Daniel Elena Filip Giulia Hassan Ines Jonas Katya Luca Marta Nils Olga Paul Rosa Stefan Tomás Vera'.split(
    ' ',
  );

export const groups = ['Sepsis Registry Investigators', 'Rare Tumours Study Group', 'European Embolism Network'];

export const journals = [
  'European Journal of Internal Medicine',
  'Annals of Case Reports',
  'Journal of Clinical Endocrinology & Metabolism',
  'Archives of Rheumatology',
  'Revista Española de Cardiología',
  'BMC Infectious Diseases',
  'Clinical Nephrology',
  'Thrombosis and Haemostasis',
  'World Journal of Hepatology',
];

export const conditions = [
  'hepatic necrosis',
  'pulmonary embolism',
  'giant cell arteritis',
  'infective endocarditis',
  'phaeochromocytoma',
  'IgG4-related disease',
  'thrombotic microangiopathy',
  'adrenal insufficiency',
  'tuberculous pericarditis',
  'Guillain–Barré syndrome',
  'primary hyperparathyroidism',
  'autoimmune encephalitis',
];

export const drugs = [
  'rituximab',
  'prednisolone',
  'ceftriaxone',
  'apixaban',
  'levothyroxine',
  'octreotide',
  'tocilizumab',
];

export const studies = [
  'computed tomography',
  'echocardiography',
  'bone marrow biopsy',
  'magnetic resonance imaging',
  'serology',
];

export const subjects = [
  'The patient',
  'Her family',
  'The treating team',
  'A multidisciplinary meeting',
  'The attending physician',
  'Physical examination',
  'Further history',
  'The laboratory',
  'Follow-up at six weeks',
];

export const verbs = [
  'described',
  'showed',
  'excluded',
  'confirmed',
  'suggested',
  'reported',
  'revealed',
  'documented',
  'favoured',
];

export const objects = [
  'a dull pain in the right upper quadrant',
  'progressive dyspnoea on exertion',
  'a raised C-reactive protein of 184 mg/L',
  'weight loss of 7 kg over three months',
  'an ejection fraction of 35–40 %',
  'a serum sodium of 121 mmol/L',
  'growth of *Staphylococcus aureus* in two bottles',
  'a platelet count of 43 × 10^9^/L',
  'no evidence of malignancy',
  'an SpO~2~ of 88 % on room air',
  'hypoechoic lesions in both lobes',
];

export const endings = [
  'despite adequate fluid replacement',
  'within the first forty-eight hours',
  'which had not been noted before',
  'and treatment was changed accordingly',
  'although the earlier findings had been normal',
  'in keeping with the clinical impression',
  'after a normal initial assessment in the emergency department',
  'so that surgery was postponed',
  'without any sign of relapse',
];
