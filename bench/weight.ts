import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Bytes of a text as it is, and as servers send it. */
export interface Weight {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

export function weigh(text: string | Buffer): Weight {
  const bytes = Buffer.from(text);
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  return {
    raw: bytes.length,
    gzip: bytes.length && gzipSync(bytes, { level: 9 }).length,
    brotli: bytes.length && brotliCompressSync(bytes, quality).length,
  };
}
