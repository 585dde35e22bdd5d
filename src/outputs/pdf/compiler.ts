import { createRequire } from 'node:module';

/** The part of the compiler of Typst that is used: https://github.com/Myriad-Dreamin/typst.ts */
export interface TypstCompiler {
  mapShadow(path: string, content: Buffer): void;
  resetShadow(): void;
  evictCache(maxAge: number): void;
  compile(options: { readonly mainFileContent: string }): CompileResult;
  pdf(document: object, options: { readonly pdfStandard: string; readonly pdfTags: boolean }): Buffer;
  fetchDiagnostics(error: object): readonly { readonly message: string }[];
}

interface CompileResult {
  readonly result: object | null;
  hasError(): boolean;
  takeDiagnostics(): object | null;
}

interface CompilerModule {
  readonly NodeCompiler: {
    create(options: {
      readonly workspace: string;
      readonly fontArgs: readonly { readonly fontBlobs: readonly Buffer[] }[];
    }): TypstCompiler;
  };
}

const require = createRequire(import.meta.url);

/** The compiler comes as a package for each system, of which npm installs the one that fits. */
const packages = [
  'darwin-arm64',
  'darwin-x64',
  'linux-arm64-gnu',
  'linux-arm64-musl',
  'linux-x64-gnu',
  'linux-x64-musl',
  'win32-arm64-msvc',
  'win32-x64-msvc',
].map((system) => `@myriaddreamin/typst-ts-node-compiler-${system}`);

let found: CompilerModule | undefined;

function compilerModule(): CompilerModule | undefined {
  for (const name of packages) {
    if (found) break;
    try {
      found = require(name) as CompilerModule;
    } catch {
      // The package of another system is not installed.
    }
  }
  return found;
}

/** Whether PDFs can be made on this system. */
export function pdfAvailable(): boolean {
  return compilerModule() !== undefined;
}

/**
 * A compiler with its fonts. It reads no file but those that it is given.
 *
 * @param fonts TrueType or OpenType files
 * @param workspace an absolute path, under which the given files are named
 */
export function createCompiler(fonts: readonly Buffer[], workspace: string): TypstCompiler {
  const module = compilerModule();
  if (!module) throw new Error('No PDFs can be made on this system');
  return module.NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts }] });
}
