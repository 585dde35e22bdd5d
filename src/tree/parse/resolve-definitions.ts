import type { Image, ImageReference, Link, LinkReference } from 'mdast';
import type { ParsedText } from './parse-text.ts';

/** Turns `[text][name]` and `![alt][name]` into the link and the image that their definition makes them. */
export function resolveDefinitions({ references, definitions }: ParsedText): void {
  for (const reference of references) {
    const url = definitions.get(reference.identifier)?.url ?? '';
    become(reference, reference.type === 'linkReference' ? 'link' : 'image', url);
  }
}

/** In place, so that its parent need not be found. */
function become(node: LinkReference | ImageReference, type: 'link' | 'image', url: string): void {
  const changed = node as unknown as Link | Image;
  changed.type = type;
  changed.url = url;
}
