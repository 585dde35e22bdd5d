import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
  compiler.mapShadow(join(workspace, 'template.typ'), readFileSync(join(import.meta.dirname, 'template.typ')));
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
  const compilation = compiler.compile({ mainFileContent: source });
  const { result } = compilation;
  if (result === null || compilation.hasError()) {
    const diagnostics = compilation.takeDiagnostics();
    const messages = diagnostics ? compiler.fetchDiagnostics(diagnostics).map(({ message }) => message) : [];
    return { problems: messages.map((message) => ({ message })) };
  }
  return { bytes: compiler.pdf(result, { pdfStandard: 'ua-1', pdfTags: true }) };
}

/** What the writer of the PDF says, in words for editors. */
function problemsOf(message: string): readonly PdfProblem[] {
  const missing = Array.from(
    message.matchAll(/the text `\\"(.*?)\\"` could not be displayed/g),
    ([, text = '']) => text,
  );
  if (missing.length > 0)
    return [...new Set(missing)].map((character) => ({
      message: `no font has the character "${character}"; write it in another way`,
      character,
    }));
  const others = Array.from(message.matchAll(/message: "(.*?)", trace/g), ([, text = '']) => text);
  return (others.length === 0 ? [message] : others).map((text) => ({ message: text }));
}
