import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type CodeRange, parseRanges } from '../../text/code-ranges.ts';

/** A family as fontsource packs it: one file for each slice of its characters. */
export interface FontFamily {
  readonly name: string;
  readonly package: string;
  /** What the names of the files say of the design: axes or weight. */
  readonly design: 'opsz' | 'wght' | '400';
  readonly styles: readonly FontStyle[];
  /** Where the file holds far more characters than its package says. */
  readonly ranges?: readonly CodeRange[];
}

type FontStyle = 'normal' | 'italic';

/** Files that hold the same characters, one for each style. */
export interface FontSlice {
  readonly family: FontFamily;
  readonly ranges: readonly CodeRange[];
  readonly files: readonly { readonly style: FontStyle; readonly path: string }[];
}

const both: readonly FontStyle[] = ['normal', 'italic'];

/** The optical size makes large letters finer than the cut for text, which pages use. */
const serif = family('Source Serif 4', '@fontsource-variable/source-serif-4', 'opsz', both);
const sans = family('Source Sans 3', '@fontsource-variable/source-sans-3', 'wght', both);
/** Asian fonts have these signs, too, but as wide as an ideograph. */
const signs: FontFamily = {
  ...family('Noto Sans Math', '@fontsource/noto-sans-math', '400'),
  ranges: [[0x20_00, 0x2b_ff]],
};
const chinese = family('Noto Serif SC', '@fontsource-variable/noto-serif-sc');
const korean = family('Noto Serif KR', '@fontsource-variable/noto-serif-kr');
const others = [
  family('Noto Naskh Arabic', '@fontsource-variable/noto-naskh-arabic'),
  family('Noto Serif Hebrew', '@fontsource-variable/noto-serif-hebrew'),
];

/** Every family that a picture may use. */
export const families: readonly FontFamily[] = [serif, sans, signs, chinese, korean, ...others];

function family(
  name: string,
  fontPackage: string,
  design: FontFamily['design'] = 'wght',
  styles: FontFamily['styles'] = ['normal'],
): FontFamily {
  return { name, package: fontPackage, design, styles };
}

/** Families in the order in which they are tried. A later one serves only what all earlier ones lack. */
export function fontStack(first: 'serif' | 'sans', language: string): readonly FontFamily[] {
  const latin = first === 'serif' ? [serif, sans] : [sans, serif];
  const asian = isKorean(language) ? [korean, chinese] : [chinese, korean];
  return [...latin, signs, ...asian, ...others];
}

/** Whether a language tag is one of Korean. */
export function isKorean(language: string): boolean {
  return /^ko\b/i.test(language);
}

const require = createRequire(import.meta.url);
const slicesOf = new Map<FontFamily, readonly FontSlice[]>();

/** The slices of a family, read once. */
export function fontSlices(fonts: FontFamily): readonly FontSlice[] {
  const known = slicesOf.get(fonts) ?? readSlices(fonts);
  slicesOf.set(fonts, known);
  return known;
}

function readSlices(fonts: FontFamily): FontSlice[] {
  const ranges = readJson<Record<string, string>>(`${fonts.package}/unicode.json`);
  const stem = fonts.package.split('/').at(-1);
  return Object.entries(ranges).map(([subset, list]) => {
    const file = `${fonts.package}/files/${stem}-${subset.replace(/[[\]]/g, '')}-${fonts.design}`;
    const files = fonts.styles.map((style) => ({ style, path: require.resolve(`${file}-${style}.woff2`) }));
    return { family: fonts, ranges: fonts.ranges ?? parseRanges(list), files };
  });
}

function readJson<T>(module: string): T {
  return JSON.parse(readFileSync(require.resolve(module), 'utf8')) as T;
}
