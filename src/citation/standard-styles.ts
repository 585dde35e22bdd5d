import type { CitationStyle } from './citation-style.ts';
import { csl } from './engine.ts';
import { bundledStyle, registerStyle } from './style.ts';

/** A style in which every article can be cited, whatever the journal's own is. */
export interface StandardStyle {
  readonly id: string;
  /** As authors know it, with its edition where that makes a difference. */
  readonly name: string;
  /** The text of the style. */
  readonly xml: () => string;
  /** Whether it sets authors as Medline does, which Casebook does itself. */
  readonly medlineAuthors?: boolean;
  /** Whether "Jr" ends with a stop. */
  readonly stopsSuffix?: boolean;
}

const ofCitationJs = (name: string) => (): string => csl.styles.data[name] ?? '';
const ownFile = (name: string) => (): string => bundledStyle(name);

/** Cite Them Right is British; the only English that citeproc has is American, with quotation marks that take commas in. */
const britishQuotes = `<locale xml:lang="en"><style-options punctuation-in-quote="false"/><terms>
  <term name="open-quote">‘</term><term name="close-quote">’</term>
  <term name="open-inner-quote">“</term><term name="close-inner-quote">”</term></terms></locale>`;

/** Harvard; an article of ours that has no volume is not a preprint for that. */
const harvard = (): string =>
  (csl.styles.data['harvard1'] ?? '')
    .replace('<macro ', `${britishQuotes}<macro `)
    .replace('<text value="Preprint" prefix="[" suffix="]"/>', '');

/** In the order in which they are offered. */
export const standardStyles: readonly StandardStyle[] = [
  { id: 'vancouver', name: 'Vancouver', xml: ofCitationJs('vancouver'), medlineAuthors: true },
  { id: 'ama', name: 'AMA 11', xml: ownFile('ama'), medlineAuthors: true },
  { id: 'apa', name: 'APA 7', xml: ofCitationJs('apa'), stopsSuffix: true },
  { id: 'harvard', name: 'Harvard', xml: harvard },
  { id: 'mla', name: 'MLA 9', xml: ownFile('mla'), stopsSuffix: true },
];

/**
 * A style for one article alone: what it says of citations in a text and of the order of a list would double citeproc's
 * work, and the title of the journal stands as the journal writes it.
 */
function forOneArticle(xml: string): string {
  return xml
    .replace(/<citation\b[\s\S]*<\/citation>/, '<citation><layout><text variable="title"/></layout></citation>')
    .replace(/(<bibliography\b[^>]*>)\s*<sort>[\s\S]*?<\/sort>/, '$1')
    .replaceAll(' text-case="title"', '');
}

const registered = new Map<string, CitationStyle>();

/** The style as citeproc knows it; registered when it is first used. */
export function styleForCitation({ id, xml }: StandardStyle): CitationStyle {
  const style = registered.get(id) ?? registerStyle(`cite-${id}`, forOneArticle(xml()));
  registered.set(id, style);
  return style;
}
