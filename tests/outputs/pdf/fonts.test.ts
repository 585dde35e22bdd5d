import { describe, expect, it } from 'vitest';
import { eastAsianFonts, familiesOf } from '../../../src/outputs/pdf/fonts.ts';

/** The weight that a TrueType font names in its table OS/2. */
function weightOf(font: Buffer): number {
  const entry = font.indexOf('OS/2', 12, 'latin1');
  return font.readUInt16BE(font.readUInt32BE(entry + 8) + 4);
}

describe('East Asian fonts', () => {
  it.each([
    ['#"患者"', [400]],
    ['#heading(level: 1)[#"引言"]\n\n#"引言"', [400, 700]],
    ['title: [#"引言"]', [400, 700]],
    ['#strong[#"심근염"]', [400, 700]],
    ['#terms(terms.item([#"引言"], [#"a"]))', [400, 700]],
    ['#heading(level: 1)[#"Introduction"]', []],
  ])('are bold where letters are, of %j', async (source, weights) => {
    const fonts = await eastAsianFonts(source);
    expect([...new Set([...fonts.values()].map(weightOf))].toSorted()).toEqual(weights);
  });

  it('have a name of their family for both weights', async () => {
    const fonts = await eastAsianFonts('#strong[#"引"]');
    const families = familiesOf(fonts);
    expect([...fonts.keys()]).toEqual([...families, ...families.map((family) => `${family} bold`)]);
    expect(families.map((family) => family.slice(0, 2))).toEqual(['SC', 'KR']);
  });
});
