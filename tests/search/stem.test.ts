import { expect, it } from 'vitest';
import { foldWord } from '../../src/search/fold-word.ts';
import { wordKey } from '../../src/search/stem.ts';

it.each([
  'anaemia anemia',
  'anaemic anemic',
  'haemolysis hemolysis haemolyses hemolyzed',
  'oedema edema',
  'lymphoedema lymphedema',
  'oesophageal esophageal',
  'gastro-oesophageal gastroesophageal',
  'foetus fetus',
  'diarrhoea diarrhea',
  'dyspnoea dyspnea',
  'amoebic amebic',
  'coeliac celiac',
  'homoeopathy homeopathy',
  'phaeochromocytoma pheochromocytoma',
  'caeruloplasmin ceruloplasmin',
  'tumours tumor tumoural',
  'coloured color colored',
  'behavioural behavioral',
  'hospitalised hospitalized hospitalisation',
  'analyse analyze analysis analyses',
  'paralysed paralyzed',
  'centre centers centred centered',
  'fibre fiber',
  'titres titer',
  'sulphonamide sulfonamide',
  'leucocyte leukocytes',
  'paediatric pediatrics',
  'aetiology etiology',
  'caesarean cesarean',
  'praevia previa',
  'catalogue catalog',
  'defence defense',
  'manoeuvre maneuver',
  'metastasis metastases',
  'thrombosis thromboses',
  'diagnosis diagnoses diagnosed',
  'emboli embolus',
  'nuclei nucleus',
  'naevi nevus',
  'bacterium bacteria',
  'serum sera',
  'criteria criterion',
  'cortex cortices',
  'larynges larynx',
  'stomata stoma',
  'vertebrae vertebra',
])('%s have one key', async (words) => {
  const keyOf = await wordKey('en');
  expect(new Set(words.split(' ').map((word) => keyOf(foldWord(word)))).size).toBe(1);
});

it.each([
  'toe tee',
  'shoe she',
  'hour hor',
  'four for',
  'Michael Michel',
  'aerobic erobic',
  'poet PET',
  'disease size',
])('%s have two', async (words) => {
  const keyOf = await wordKey('en');
  expect(new Set(words.split(' ').map((word) => keyOf(foldWord(word)))).size).toBe(2);
});

it('a language without a stemmer keeps its words', async () => {
  expect((await wordKey('la'))(foldWord('Morbī'))).toBe('morbi:la');
});
