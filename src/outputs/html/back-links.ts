import type { Texts } from '../../language/texts.ts';
import type { ListedReference } from '../../model/article-text.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { placeLetter } from '../../text/place-letter.ts';

/** The links of an entry of the list back to the places that cite it, "↑" or "↑ a b"; none where nothing cites it. */
export function backLinks({ citedAt, number }: ListedReference, { references }: Texts): string {
  if (citedAt.length === 0) return '';
  const [only] = citedAt;
  if (citedAt.length === 1)
    return wrapped(`<a href="#${only}" aria-label="${escapeHtml(references.back(number))}">↑</a>`);
  const links = citedAt.map((id, place) => {
    const letter = placeLetter(place);
    return ` <a href="#${id}" aria-label="${escapeHtml(references.backTo(letter, number))}">${letter}</a>`;
  });
  return wrapped(`<span aria-hidden="true">↑</span>${links.join('')}`);
}

const wrapped = (links: string): string => `<span class="back-links">${links}</span>`;
