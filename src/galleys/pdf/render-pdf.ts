import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asciiSource } from './ascii-source.ts';
import { createCompiler, type TypstCompiler } from './compiler.ts';
import { documentFonts, eastAsianFonts, type Fonts } from './fonts.ts';

/** What keeps a PDF from being made, in words for editors. */
export interface PdfProblem {
  readonly message: string;
  /** The character that it is about. */
  readonly character?: string;
}

export type RenderedPdf = { readonly bytes: Buffer } | { readonly problems: readonly PdfProblem[] };

/** No such folder is needed: every file is given. */
const workspace = join(import.meta.dirname, 'workspace');

let template: readonly (readonly [name: string, bytes: Buffer])[] | undefined;

function templateFiles(): NonNullable<typeof template> {
  const folder = join(import.meta.dirname, 'template');
  template ??= readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))] as const);
  return template;
}

/** One compiler for all documents, made anew with more fonts where one of them needs fonts that it has not. */
let made: { readonly compiler: TypstCompiler; readonly extra: Fonts } | undefined;

async function compilerFor(needed: Fonts): Promise<TypstCompiler> {
  const fonts = await documentFonts();
  const has = made?.extra ?? new Map();
  if (made && [...needed.keys()].every((family) => has.has(family))) return made.compiler;
  const extra = new Map([...has, ...needed]);
  made = { compiler: createCompiler([...fonts, ...extra.values()], workspace), extra };
  return made.compiler;
}

/**
 * Sets a document as a tagged PDF (PDF/UA-1). The same document gives the same bytes.
 *
 * @param images bytes by the names that the document gives them
 */
export async function renderPdf(source: string, images: ReadonlyMap<string, Buffer>): Promise<RenderedPdf> {
  const extra = await eastAsianFonts(source);
  const compiler = await compilerFor(extra);
  compiler.resetShadow();
  for (const [name, bytes] of templateFiles()) compiler.mapShadow(join(workspace, name), bytes);
  const families = [...extra.keys()].map((family) => `"${family}", `).join('');
  compiler.mapShadow(join(workspace, 'fonts.typ'), Buffer.from(`#let extra-families = (${families})`));
  for (const [name, bytes] of images) compiler.mapShadow(join(workspace, `${name}.image`), bytes);
  try {
    return compiled(compiler, source);
  } catch (error) {
    return { problems: problemsOf(String((error as Error).message)) };
  } finally {
    // What nothing used for so many documents is forgotten, as it would fill the memory.
    compiler.evictCache(12);
  }
}

function compiled(compiler: TypstCompiler, source: string): RenderedPdf {
  const compilation = compiler.compile({ mainFileContent: asciiSource(source) });
  const { result } = compilation;
  if (result === null || compilation.hasError()) {
    const diagnostics = compilation.takeDiagnostics();
    const messages = diagnostics ? compiler.fetchDiagnostics(diagnostics).map(({ message }) => message) : [];
    return { problems: messages.map((message) => ({ message })) };
  }
  return { bytes: compiler.pdf(result, { pdfStandard: 'ua-1', pdfTags: true }) };
}

/** Characters that only join others or choose how they look. */
const joiners = /\p{Default_Ignorable_Code_Point}/gu;

/** What the writer of the PDF says, in words for editors. */
function problemsOf(message: string): readonly PdfProblem[] {
  const missing = Array.from(message.matchAll(/the text `\\"(.*?)\\"` could not be displayed/g), ([, text = '']) =>
    unescaped(text),
  );
  if (missing.length > 0) return missingCharacters(missing);
  const others = Array.from(message.matchAll(/message: "(.*?)", trace/g), ([, text = '']) => text);
  return (others.length === 0 ? [message] : others).map((text) => ({ message: text }));
}

/** The writer prints what cannot be seen as "\\u{200d}". */
function unescaped(text: string): string {
  return text.replace(/\\+u\{([0-9a-f]+)\}/g, (_escape, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

function missingCharacters(texts: readonly string[]): readonly PdfProblem[] {
  const seen = [...new Set(texts.map((text) => text.replace(joiners, '')))].filter((text) => text !== '');
  const characters = seen.length > 0 ? seen : [...new Set(texts)];
  return characters.map((character) => {
    const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    return { message: `no font has the character "${character}" (U+${code}); write it in another way`, character };
  });
}
