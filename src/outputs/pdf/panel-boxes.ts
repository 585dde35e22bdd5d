import type { partHeadings } from '../../language/part-headings.ts';
import { shownKeywords } from '../../model/article.ts';
import type { RichNode } from '../../model/text.ts';
import { ownAccent } from '../../model/theme.ts';
import type { PdfView } from './pdf-view.ts';
import { richTypst } from './tree/rich-text.ts';
import { placed, typstString, typstText } from './typst-text.ts';

type Headings = ReturnType<typeof partHeadings>;

/** The journal's colour on paper, as Typst writes it. */
export const accentOf = ({ accent }: PdfView): string => `rgb(${typstString(accent ?? ownAccent)})`;

/** A part that stands before the text in a box; nothing without content. */
export function panelBox(view: PdfView, title: string, body: string): string {
  if (body === '') return '';
  return `#panel-box(${accentOf(view)}, ${typstString(title)})[${body}]`;
}

/** The abstract with the keywords below it, which stand alone where there is none. */
export function abstractBox(view: PdfView, text: string, headings: Headings): string {
  const words = keywords(view, headings);
  return text === '' ? words : panelBox(view, headings.abstract, `${text}\n\n${words}`);
}

function keywords({ article }: PdfView, headings: Headings): string {
  if (article.keywords.length === 0) return '';
  const words = shownKeywords(article).flatMap(({ nodes }, at): readonly RichNode[] => {
    return [{ type: 'text', value: at === 0 ? ' ' : '; ' }, ...nodes];
  });
  return `#small[#strong[${typstText(headings.keywords)}]${placed('keywords', richTypst(words))}]`;
}
