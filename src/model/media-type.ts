import { lookup } from 'mrmime';
import { outputs, outputsFrom } from './outputs.ts';

/** Media type of a file by the end of its name: https://www.iana.org/assignments/media-types */
export function mediaType(name: string): string {
  // Formats of which only those know that read them.
  const special = [...outputsFrom('records'), ...outputsFrom('article')].find((output) =>
    name.endsWith(outputs[output].ending),
  );
  return (special && outputs[special].type) ?? lookup(name) ?? 'application/octet-stream';
}
