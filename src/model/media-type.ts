import { lookup } from 'mrmime';
import { citationFormats } from './downloads.ts';

/** Media type of a file by the end of its name: https://www.iana.org/assignments/media-types */
export function mediaType(name: string): string {
  const format = Object.values(citationFormats).find(({ ending }) => name.endsWith(ending));
  return (
    format?.type ??
    (name.endsWith('.linkset.json') ? 'application/linkset+json' : lookup(name)) ??
    'application/octet-stream'
  );
}
