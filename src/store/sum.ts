import { hash } from 'node:crypto';

/** The checksum of what is kept: SHA-256, hexadecimal. */
export function sumOf(bytes: string | Uint8Array): string {
  return hash('sha256', bytes);
}
