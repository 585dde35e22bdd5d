import { expect, test } from 'vitest';
import { filedName } from '../../src/views/filing.ts';

test.each([
  ['β-hydroxybutyrate', 'hydroxybutyrate'],
  ['α1-antitrypsin deficiency', 'antitrypsin deficiency'],
  ['β₂-microglobulin', 'microglobulin'],
  ['β thalassaemia', 'thalassaemia'],
  ['γ-GT', 'GT'],
  ['µ-opioid receptor', 'opioid receptor'],
  ['5-fluorouracil', 'fluorouracil'],
  ['17α-hydroxylase deficiency', 'hydroxylase deficiency'],
  ['1,25-dihydroxyvitamin D', 'dihydroxyvitamin D'],
  ['(1→3)-β-D-glucan', '(1→3)-β-D-glucan'],
  ['β-D-glucan', 'glucan'],
  ['N-acetylcysteine', 'acetylcysteine'],
  ['N,N-dimethyltryptamine', 'dimethyltryptamine'],
  ['L-Asparaginase', 'Asparaginase'],
  ['D-dimer', 'D-dimer'],
  ['L-shaped incision', 'L-shaped incision'],
  ['N-terminal pro-BNP', 'N-terminal pro-BNP'],
  ['T-cell lymphoma', 'T-cell lymphoma'],
  ['C-reactive protein', 'C-reactive protein'],
  ['X-ray', 'X-ray'],
  ['22q11 deletion', '22q11 deletion'],
  ['47,XXY', '47,XXY'],
  ['18F-FDG PET', '18F-FDG PET'],
  ['β', 'β'],
  ['5', '5'],
  ['Αλφα-βήτα', 'Αλφα-βήτα'],
  ['The Editors', 'Editors'],
  ['Thebesian vein', 'Thebesian vein'],
  ['La Crosse encephalitis', 'La Crosse encephalitis'],
])('%s is filed as %s', (name, filed) => {
  expect(filedName(name, 'en')).toBe(filed);
});

test.each([
  ['fr', 'l’insuffisance rénale', 'insuffisance rénale'],
  ['fr', 'Les rédacteurs', 'rédacteurs'],
  ['fr-CA', 'le foie', 'foie'],
  ['es', 'La redacción', 'redacción'],
  ['es', 'láctico', 'láctico'],
  ['de', 'Die Redaktion', 'Redaktion'],
  ['pt', 'Os editores', 'editores'],
  ['ar', 'الحمى', 'حمى'],
  ['ar', 'التهاب السحايا', 'التهاب السحايا'],
  ['ja', 'The Editors', 'The Editors'],
])('in %s, %s is filed as %s', (language, name, filed) => {
  expect(filedName(name, language)).toBe(filed);
});
