import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCompiler, type TypstCompiler } from './compiler.ts';
import { documentFonts, eastAsianFonts, type Fonts, familiesOf } from './fonts.ts';
import { locateProblems } from './locate-problems.ts';
import { compilerProblems, type PdfProblem, writerProblems } from './pdf-problem.ts';
import { plainEqual } from './plain-equal.ts';
import { typstString } from './typst-text.ts';

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
  const families = familiesOf(extra)
    .map((family) => `"${family}", `)
    .join('');
  compiler.mapShadow(join(workspace, 'fonts.typ'), Buffer.from(`#let extra-families = (${families})`));
  for (const [name, bytes] of images) compiler.mapShadow(join(workspace, `${name}.image`), bytes);
  try {
    const first = compiled(compiler, source);
    const plain = withPlainEqual(source, problemsOf(first));
    const rendered = plain === source ? first : compiled(compiler, plain);
    if ('bytes' in rendered) return rendered;
    return { problems: locateProblems(plain, rendered.problems, (part) => problemsOf(compiled(compiler, part))) };
  } finally {
    // What nothing used for so many documents is forgotten, as it would fill the memory.
    compiler.evictCache(12);
  }
}

const problemsOf = (rendered: RenderedPdf): readonly PdfProblem[] => ('problems' in rendered ? rendered.problems : []);

/** The document with plain characters in the place of those that no font has; the names of images stay. */
function withPlainEqual(source: string, problems: readonly PdfProblem[]): string {
  const equals = new Map(problems.map(({ character = '' }) => [character, plainEqual(character)]));
  const replaced = [...equals].flatMap(([character, equal]) => (equal === undefined ? [] : [character]));
  if (replaced.length === 0) return source;
  return source.replace(new RegExp(`image\\("[^"]*"|${replaced.join('|')}`, 'gu'), (found) => {
    const equal = equals.get(found);
    return equal === undefined ? found : typstString(equal).slice(1, -1);
  });
}

function compiled(compiler: TypstCompiler, source: string): RenderedPdf {
  try {
    const compilation = compiler.compile({ mainFileContent: asciiSource(source) });
    const { result } = compilation;
    if (result !== null && !compilation.hasError())
      return { bytes: compiler.pdf(result, { pdfStandard: 'ua-1', pdfTags: true }) };
    const diagnostics = compilation.takeDiagnostics();
    const messages = diagnostics ? compiler.fetchDiagnostics(diagnostics).map(({ message }) => message) : [''];
    return { problems: compilerProblems(messages) };
  } catch (error) {
    return { problems: writerProblems(String((error as Error).message)) };
  }
}

/**
 * A document of Typst in ASCII alone, other characters as escapes, which strings, text and formulae may hold. The
 * compiler takes over what a document shares with those before it byte by byte: where two characters differ that end in
 * the same byte, as "α" and "б" do, it would print that of another report (`replace` in typst-syntax 0.14).
 */
function asciiSource(source: string): string {
  return source.replace(/\P{ASCII}/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
