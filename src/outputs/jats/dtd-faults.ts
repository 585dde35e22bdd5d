import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ParseOption, XmlDocument, XmlLibError, xmlRegisterInputProvider } from 'libxml2-wasm';

/** What a reader of XML finds wrong, in its own words, and the place where it noticed it. */
export interface XmlFault {
  readonly message: string;
  /** Counts from 1, as does the column. */
  readonly line: number;
  readonly column: number;
}

const schema = join(dirname(createRequire(import.meta.url).resolve('@jats4r/dtds/package.json')), 'schema', '1.3');

/** Where the article stands for the reader, which looks for its DTD beside it. */
const beside = 'jats:/';
const fileAt = (address: string): string => join(schema, address.slice(beside.length));

/** The files of the DTD, folders of it included. All else that an article could name is refused: disk and network. */
const ofDtd = /^jats:\/([\w-]+\/)?[\w-]+\.(?:dtd|ent|mod)$/;

xmlRegisterInputProvider({
  match: (address) => ofDtd.test(address) && existsSync(fileAt(address)),
  open: (address) => openSync(fileAt(address), 'r'),
  read: (file, buffer) => readSync(file, buffer, 0, buffer.byteLength, null),
  close(file) {
    closeSync(file);
    return true;
  },
});

/** What makes an article no XML, or no JATS by the DTD that it names, of Publishing 1.3; nothing where it is valid. */
export function dtdFaults(xml: string): readonly XmlFault[] {
  try {
    XmlDocument.fromString(xml, {
      url: `${beside}article.xml`,
      option: ParseOption.XML_PARSE_DTDVALID | ParseOption.XML_PARSE_BIG_LINES,
    }).dispose();
    return [];
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error;
    if (error.details.length === 0) return [{ message: error.message, line: 1, column: 1 }];
    return error.details.map(({ message, line, col }) => ({ message: message.trim(), line, column: Math.max(1, col) }));
  }
}
