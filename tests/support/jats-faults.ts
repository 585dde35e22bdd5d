import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const catalog = join(
  dirname(createRequire(import.meta.url).resolve('@jats4r/dtds/package.json')),
  'schema',
  'catalog.xml',
);

/** What xmllint finds wrong by the DTD of JATS. */
export function jatsFaults(xml: string): string {
  return lint(['-'], xml);
}

/** The same of many files at once, which is faster; each fault begins with the name of its file. */
export function jatsFaultsOf(files: readonly string[]): string {
  return lint(files, '');
}

function lint(files: readonly string[], input: string): string {
  try {
    execFileSync('xmllint', ['--nonet', '--noout', '--valid', ...files], {
      input,
      env: { ...process.env, XML_CATALOG_FILES: catalog },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    return '';
  } catch (error) {
    return String((error as { stderr?: Buffer }).stderr);
  }
}
