import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type CodeRange, isInRanges, parseRanges } from '../../text/code-ranges.ts';

const require = createRequire(import.meta.url);
const folderOf = (name: string): string => dirname(require.resolve(`${name}/package.json`));

const expo = (name: string, files: readonly string[]): string[] =>
  files.map((file) => join(folderOf(`@expo-google-fonts/${name}`), file));

/** Fonts of every document, as TrueType. */
const always = [
  ...expo('source-serif-4', [
    '400Regular/SourceSerif4_400Regular.ttf',
    '400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
    '600SemiBold/SourceSerif4_600SemiBold.ttf',
    '700Bold/SourceSerif4_700Bold.ttf',
    '700Bold_Italic/SourceSerif4_700Bold_Italic.ttf',
  ]),
  ...expo('source-sans-3', [
    '400Regular/SourceSans3_400Regular.ttf',
    '400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
    '600SemiBold/SourceSans3_600SemiBold.ttf',
    '700Bold/SourceSans3_700Bold.ttf',
  ]),
  ...expo('amiri', ['400Regular/Amiri_400Regular.ttf', '700Bold/Amiri_700Bold.ttf']),
  ...expo('noto-serif-hebrew', ['400Regular/NotoSerifHebrew_400Regular.ttf', '700Bold/NotoSerifHebrew_700Bold.ttf']),
];

/** Packages whose fonts come in slices, of which a document gets those that it needs, and the family that they name. */
const sliced = [
  { name: 'noto-serif-sc', family: 'Noto Serif SC' },
  { name: 'noto-serif-kr', family: 'Noto Serif KR' },
] as const;

interface Slice {
  readonly file: string;
  /** The family that the file names. */
  readonly family: string;
  /** A name of its own for it: Typst uses one font of a family, not the slices of it together. */
  readonly alias: string;
  readonly ranges: readonly CodeRange[];
}

/** TrueType fonts by the names of their families; those in bold have " bold" behind them. */
export type Fonts = ReadonlyMap<string, Buffer>;

/** The names of families, each once. */
export const familiesOf = (fonts: Fonts): string[] => [...fonts.keys()].filter((name) => !name.endsWith(bold));

const bold = ' bold';

let slices: readonly Slice[] | undefined;

const eastAsian =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u2100-\u218b\u2460-\u24ff\u3000-\u33ff\uff00-\uffef]/gu;

const loadedSlices = new Map<string, Buffer>();

/**
 * Where letters are bold, with what follows to the end of the line: the title and what stands beside it, headings, terms,
 * and what is marked so. A place forgotten would be bold only behind documents that brought the font.
 */
const boldPlaces = /(?:\btitle: \[|\bterms\.item\(|#(?:heading|panel-box|report-box)\(|#strong\[).*/g;

/** The slices with East Asian characters and the signs that come with them that a text of Typst needs. */
export async function eastAsianFonts(text: string): Promise<Fonts> {
  const regular = slicesWith(text);
  const heavy = regular.length === 0 ? [] : slicesWith((text.match(boldPlaces) ?? []).join('\n'));
  const needed = [
    ...regular.map((slice) => ({ slice, weight: 400 })),
    ...heavy.map((slice) => ({ slice, weight: 700 })),
  ];
  const fonts = new Map<string, Buffer>();
  for (const { slice, weight } of needed) {
    const name = weight === 400 ? slice.alias : slice.alias + bold;
    const font = loadedSlices.get(name) ?? (await trueType(slice, weight));
    loadedSlices.set(name, font);
    fonts.set(name, font);
  }
  return fonts;
}

function slicesWith(text: string): readonly Slice[] {
  const codes = new Set(Array.from(text.matchAll(eastAsian), ([character]) => character.codePointAt(0) ?? 0));
  if (codes.size === 0) return [];
  slices ??= sliced.flatMap(slicesOf);
  return slices.filter(({ ranges }) => [...codes].some((code) => isInRanges(code, ranges)));
}

async function trueType({ file, family, alias }: Slice, weight: number): Promise<Buffer> {
  const subsetFont = await loadSubsetFont();
  // Typst takes a variable font as it lies, and these lie at their lightest.
  const axes = { variationAxes: { wght: weight } };
  const font = await subsetFont(readFileSync(file), undefined, { targetFormat: 'sfnt', keepAllGlyphs: true, ...axes });
  const [old, own] = [utf16(family), utf16(alias)];
  for (let at = font.indexOf(old); at !== -1; at = font.indexOf(old, at + 1)) own.copy(font, at);
  return font;
}

/** Loaded on demand: most runs find all PDFs made, and it brings more than a megabyte. */
const loadSubsetFont = async () => (await import('subset-font')).default;

/** As the table of names of a font has it: the first byte of each character is the higher one. */
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

function slicesOf({ name, family }: (typeof sliced)[number]): Slice[] {
  const folder = folderOf(`@fontsource-variable/${name}`);
  const ranges: Record<string, string> = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8'));
  return Object.entries(ranges).map(([slice, text], at) => ({
    file: join(folder, 'files', `${name}-${slice.replace(/[[\]]/g, '')}-wght-normal.woff2`),
    family,
    alias: `${family.slice(-2)}${String(at).padStart(family.length - 2, '0')}`,
    ranges: parseRanges(text),
  }));
}

/** Mathematical signs and letters; fontsource has them as WOFF2 alone. */
async function mathFont(): Promise<Buffer> {
  const subsetFont = await loadSubsetFont();
  const file = join(folderOf('@fontsource/noto-sans-math'), 'files', 'noto-sans-math-latin-400-normal.woff2');
  return subsetFont(readFileSync(file), undefined, { targetFormat: 'sfnt', keepAllGlyphs: true });
}

let loaded: Promise<readonly Buffer[]> | undefined;

/** The fonts of every document. */
export function documentFonts(): Promise<readonly Buffer[]> {
  loaded ??= mathFont().then((math) => [...always.map((file) => readFileSync(file)), math]);
  return loaded;
}
