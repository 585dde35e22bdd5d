import { richText } from '../../../src/citation/rich-text.ts';
import { unmarked } from '../../../src/model/text.ts';
import type { ShareCard } from '../../../src/outputs/share-image/share-card.ts';

const journal: ShareCard = {
  journal: 'European Journal of Case Reports in Internal Medicine',
  host: 'ejcrim.com',
  section: 'Case report',
  title: unmarked(''),
  language: 'en',
  direction: 'ltr',
  accent: '#0b5563',
};

/** A card of this title, given as HTML. */
export function cardOf(html: string, more: Partial<ShareCard> = {}): ShareCard {
  return { ...journal, title: richText(html), ...more };
}

export const seed = cardOf('Hepatic Necrosis after Trans-Arterial Embolization of Metastatic Neuroendocrine Tumour', {
  authors: 'Sarah Micallef, Ethan Caruana, Kirsty Scerri, Mark Anthony Debono, James Pocock',
});

export const long = cardOf(
  'Fatal <em>Streptococcus pyogenes</em> and <em>Clostridium perfringens</em> Sepsis with β-Lactam-Induced Haemolysis, a 25(OH)D<sub>3</sub> of 4 ng/mL and CO<sub>2</sub> Narcosis in a 67-Year-Old Man on TNF-α Inhibitors: Ca<sup>2+</sup> Disturbance, µ-Opioid Toxicity and the Long Way to the Diagnosis of γ-Heavy Chain Disease in Two Siblings of One Family',
  {
    authors:
      'Maria de los Ángeles Fernández-Rodríguez, Giovanni Ó Súilleabháin, Nguyễn Thị Hồng Ánh, Łukasz Żółć, Σωκράτης Παπαδόπουλος, Юлия Щербакова and 14 others',
  },
);

export const chinese = cardOf('经动脉栓塞治疗转移性神经内分泌肿瘤后发生肝坏死一例并文献复习', {
  journal: '中华病例报告杂志',
  section: '病例报告',
  language: 'zh',
  authors: '王小明、李静、张伟、欧阳建国',
});

export const japanese = cardOf('転移性神経内分泌腫瘍に対する経動脈塞栓術後に生じた肝壊死の一例', {
  language: 'ja',
  authors: '山田太郎、佐藤花子、ドミトリ・イワノフ',
});

export const korean = cardOf('전이성 신경내분비종양에 대한 동맥 색전술 후 발생한 간괴사 1예', {
  language: 'ko',
  authors: '김민준, 이서연',
});

export const arabic = cardOf('نخر كبدي بعد الانصمام عبر الشرايين لورم عصبي صماوي نقيلي (<em>E. coli</em>)', {
  journal: 'المجلة العربية لتقارير الحالات',
  section: 'تقرير حالة',
  language: 'ar',
  direction: 'rtl',
  authors: 'سارة ميكاليف، محمد الأمين، فاطمة الزهراء',
});

export const hebrew = cardOf('נמק של הכבד לאחר אמבוליזציה (TAE) של גידול נוירואנדוקריני', {
  language: 'he',
  direction: 'rtl',
  authors: 'שרה כהן, דוד לוי',
});

/** More than a picture holds. */
export const endless = cardOf('Acute severe and long lasting disease of the liver '.repeat(15), {
  authors: 'Someone With A Name, '.repeat(30),
  journal: 'An Extraordinarily Long Journal Title of the International Society of Case Reports in Everything',
});
