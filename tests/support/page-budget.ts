import { brotliCompressSync } from 'node:zlib';

// One round trip for the page with its style, and scripts that nobody waits for; bytes on the wire.
export const htmlBudget = 14_600;
export const scriptBudget = 10_000;
/** Of the styles of a page as it is first painted. */
export const styleBudget = 6_000;

/** Bytes on the wire; Brotli's highest quality is its default. */
export const compressed = (bytes: Buffer): number => brotliCompressSync(bytes).length;
