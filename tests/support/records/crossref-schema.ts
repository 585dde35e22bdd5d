import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = resolve('../shared/data/schemas/crossref');
const schema = join(folder, 'crossref5.3.1.xsd');

/** Whether the schema of Crossref is there; it is no part of the repository. */
export const hasCrossrefSchema = existsSync(schema);

/** What xmllint finds in deposits by the schema of Crossref; empty where all are valid. */
export function crossrefFaults(deposits: readonly string[]): string {
  const temporary = mkdtempSync(join(tmpdir(), 'casebook-crossref-'));
  const catalog = join(temporary, 'catalog.xml');
  const mathml = pathToFileURL(join(folder, 'standard-modules/mathml3/mathml3.xsd'));
  const files = deposits.map((xml, at) => {
    const file = join(temporary, `${at}.xml`);
    writeFileSync(file, xml);
    return file;
  });
  // The schema names MathML by its address in the web.
  writeFileSync(
    catalog,
    `<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog"><system systemId="http://www.w3.org/Math/XMLSchema/mathml3/mathml3.xsd" uri="${mathml}"/></catalog>`,
  );
  try {
    execFileSync('xmllint', ['--nonet', '--noout', '--schema', schema, ...files], {
      env: { ...process.env, XML_CATALOG_FILES: catalog },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    return '';
  } catch (error) {
    return String((error as { stderr?: Buffer }).stderr);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
