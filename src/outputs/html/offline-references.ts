import { referenceDirection } from '../../language/direction.ts';
import type { Texts } from '../../language/texts.ts';
import type { ListedReference } from '../../model/article-text.ts';
import { doiUrl } from '../../model/paths.ts';
import { wrap } from '../../text/xml.ts';
import { backLinks } from './back-links.ts';
import { anchor, text } from './html.ts';
import { writeRichText } from './tree/write-html.ts';

/** The reference list of the one file, each entry with its DOI and the way back to its citations. */
export function offlineReferences(listed: readonly ListedReference[], texts: Texts): string {
  const items = listed.map((reference) => {
    const { number, doi } = reference;
    const link = doi === undefined ? '' : anchor(doiUrl(doi), text(doiUrl(doi)));
    const dir = referenceDirection(reference.text, texts.direction);
    const written = writeRichText(reference);
    const parts = [
      dir === undefined ? written : wrap('span', written, { dir }),
      link,
      backLinks(reference, texts),
    ].filter(Boolean);
    return `<li id="ref-${number}">${parts.join(' ')}</li>`;
  });
  return wrap('ol', items.join(''), { class: 'references' });
}
