import { describe, expect, it } from 'vitest';
import type { Inline } from '../../../src/model/tree/inline.ts';
import { withLeftToRight } from '../../../src/tree/text/left-to-right.ts';
import { plainText } from '../../../src/tree/text/plain-text.ts';

const text = (value: string): Inline => ({ type: 'text', value });
const emphasis = (value: string): Inline => ({ type: 'emphasis', children: [text(value)] });
const raised = (value: string): Inline => ({ type: 'superscript', children: [text(value)] });
const cited: Inline = { type: 'citation', narrative: false, raw: '[@a]' };

/** The line with brackets around what is set apart. */
const shown = (nodes: readonly Inline[]): string =>
  withLeftToRight(nodes)
    .map((node) => (node.type === 'leftToRight' ? `⟦${plainText(node.children)}⟧` : plainText([node])))
    .join('');

describe('Latin sentences in a line from the right', () => {
  it.each<[string, readonly Inline[], string]>([
    [
      'stay together',
      [text('حالة: He was well (day 7). She was not. حالة')],
      'حالة: ⟦He was well (day 7). She was not.⟧ حالة',
    ],
    [
      'go on behind marks',
      [text('حالة. Of '), emphasis('E. coli'), text(' he knew (all). حالة')],
      'حالة. ⟦Of E. coli he knew (all).⟧ حالة',
    ],
    ['end with a mark', [text('حالة. It was so '), emphasis('long.')], 'حالة. ⟦It was so long.⟧'],
    ['begin with one', [emphasis('All this'), text(' was new. حالة')], '⟦All this was new.⟧ حالة'],
    ['have citations', [text('حالة. It was so'), cited, text('. حالة')], 'حالة. ⟦It was so.⟧ حالة'],
    ['are no words alone', [text('حالة IL-6 (CRP) حالة. ADC. حالة')], 'حالة IL-6 (CRP) حالة. ADC. حالة'],
    ['are no signs between others', [text('حالة: (1) ... – 5. حالة')], 'حالة: (1) ... – 5. حالة'],
    ['are a line without others as a whole', [text('CRP (mg/L)')], '⟦CRP (mg/L)⟧'],
    ['are no line that is read well as it is', [text('IL-6 and CRP')], 'IL-6 and CRP'],
    ['are no line without letters', [text('12 (5)')], '12 (5)'],
  ])('%s', (_, nodes, expected) => {
    expect(shown(nodes)).toBe(expected);
  });
});

describe('measures in a line from the right', () => {
  it.each([
    ['بلغت 40 °C ثم', 'بلغت ⟦40 °C⟧ ثم'],
    ['بلغت 40\u00a0°C، ثم 12.5 mg/L.', 'بلغت ⟦40\u00a0°C⟧، ثم ⟦12.5 mg/L⟧.'],
    ['أقل من (< 5 mg/L) طبيعي', 'أقل من (⟦< 5 mg/L⟧) طبيعي'],
    ['ضغط 140/90 mmHg و5 mg/kg/d.', 'ضغط ⟦140/90 mmHg⟧ و⟦5 mg/kg/d⟧.'],
    ['بين 12–16 g/dL و−5 °C', 'بين ⟦12–16 g/dL⟧ و⟦−5 °C⟧'],
    ['نسبة 5% أو ≥ 18 أو +3 أو ±2', 'نسبة ⟦5%⟧ أو ⟦≥ 18⟧ أو ⟦+3⟧ أو ⟦±2⟧'],
    ['خلايا CD4+ و HER2- معًا', 'خلايا ⟦CD4+⟧ و ⟦HER2-⟧ معًا'],
    ['في 2024-05-01 كان 10\u2009000 منها', 'في ⟦2024-05-01⟧ كان ⟦10\u2009000⟧ منها'],
    ['دمای او به ۴۰ °C و ۳۵–۴۰ رسید', 'دمای او به ⟦۴۰ °C⟧ و ⟦۳۵–۴۰⟧ رسید'],
    ['חום של 39 °C', 'חום של ⟦39 °C⟧'],
    ['بتركيز 5 mg,ثم', 'بتركيز ⟦5 mg⟧,ثم'],
    ['بتركيز 5 mg/يوم', 'بتركيز ⟦5 mg⟧/يوم'],
    ['الطفرة p.(Val600Glu) هنا', 'الطفرة ⟦p.(Val600Glu)⟧ هنا'],
    ['ثم 40 °C – وبعد', 'ثم ⟦40 °C⟧ – وبعد'],
    ['جرعة 5 × 3 cm؛ 2 mL', 'جرعة ⟦5 × 3 cm⟧؛ ⟦2 mL⟧'],
    ['هرمون µ-opioid (5 µg)', 'هرمون µ-opioid (⟦5 µg⟧)'],
    ['المجلة الخيالية 2021;2:5–9.', 'المجلة الخيالية ⟦2021;2:5–9⟧.'],
    // The order of these is that of the language.
    ['نسبة ٥٪ بين ١٠–١٥ في 5–10 من 140/90 و1:160', 'نسبة ٥٪ بين ١٠–١٥ في 5–10 من 140/90 و1:160'],
    ['بسبب COVID-19 و p < 0.001 و IL-6', 'بسبب COVID-19 و p < 0.001 و IL-6'],
    ['في 12 من 15، 20 و30.', 'في 12 من 15، 20 و30.'],
  ])('%s', (line, expected) => {
    expect(shown([text(line)])).toBe(expected);
  });

  it.each<[string, readonly Inline[], string]>([
    ['go on over raised digits', [text('عدد 5 × 10'), raised('9'), text('/L فقط')], 'عدد ⟦5 × 10⁹/L⟧ فقط'],
    ['stop at a citation, which stands behind them', [text('بلغ 5 mg'), cited, text(' ثم')], 'بلغ ⟦5 mg⟧ ثم'],
    ['as a word does before one', [text('بلغ CRP'), cited, text(' ثم')], 'بلغ ⟦CRP⟧ ثم'],
    ['stand alone in a cell', [text('< 5')], '⟦< 5⟧'],
    ['may be marked', [text('بلغ '), emphasis('5 mg'), text(' ثم')], 'بلغ ⟦5 mg⟧ ثم'],
  ])('%s', (_, nodes, expected) => {
    expect(shown(nodes)).toBe(expected);
  });

  it.each(['a: b; (c ', '5 mg ', '(', '- ', '5', 'ا5 mg'])(
    'are found in time that grows with the text alone: %s',
    (part) => {
      const long = `حالة ${part.repeat(100_000)}`;
      expect(
        plainText(
          withLeftToRight([text(long)]).flatMap((node) => ('children' in node ? node.children : [node])) as Inline[],
        ),
      ).toBe(long);
    },
  );
});
