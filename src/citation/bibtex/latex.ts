import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { decodeEntities } from '../markup.ts';
import { latexCommands } from './latex-commands.ts';

/** Characters that mean something to LaTeX, written so that they stand for themselves. */
const plain = (text: string): string =>
  text.replace(/[\\{}$~]/g, (character) =>
    character === '\\' ? '\\textbackslash{}' : character === '~' ? '\\textasciitilde{}' : `\\${character}`,
  );

/** Environments that format nothing; the plugin knows the others. */
const otherEnvironments = /\\(?:begin|end)\s*\{(?!(?:it|itshape|sl|slshape|em|bf|bfseries|sc|scshape)\})[^{}]*\}/g;
const degrees = /\$\s*\^\s*\{?\s*\\circ\s*\}?\s*\$/g;

/** The character of an HTML entity; its "&" where it is none that is known. */
const decoded = (rest: string): string => plain(decodeEntities(`&${rest}`)).replace(/^&/, '\\&');

/** LaTeX calls the Greek letters what HTML calls them. */
const greekLetter =
  /^(?:alpha|beta|gamma|delta|epsilon|zeta|eta|theta|iota|kappa|lambda|mu|nu|xi|omicron|pi|rho|sigma|tau|upsilon|phi|chi|psi|omega)$/i;

function command(whole: string, name: string): string {
  if (Object.hasOwn(latexCommands, name)) return latexCommands[name] ?? whole;
  const letter = name.replace(/^(?:text|up|var)/, '');
  return (greekLetter.test(letter) && decodeNamedCharacterReference(letter)) || whole;
}

/** Whether one "$" has no partner. */
export function hasLoneDollar(latex: string): boolean {
  return latex.replace(/\\./g, '').split('$').length % 2 === 0;
}

/** How many words stand between the dollar signs that would be pairs: formulae have few. */
function wordsInFormulae(latex: string): number {
  const parts = latex.split(/(?<!\\)\$/);
  return (
    parts
      .filter((_part, index) => index % 2 === 1)
      .join(' ')
      .match(/(?<![\\\p{L}])\p{L}{3,}/gu)?.length ?? 0
  );
}

/** Escapes the "$" of an odd number that leaves the fewest words inside formulae. */
function escapeLoneDollar(latex: string): string {
  const candidates = [...latex.matchAll(/(?<!\\)\$/g)].map(
    ({ index }) => `${latex.slice(0, index)}\\${latex.slice(index)}`,
  );
  return candidates.toSorted((a, b) => wordsInFormulae(a) - wordsInFormulae(b))[0] ?? latex;
}

/**
 * LaTeX of a field as @citation-js/plugin-bibtex reads it right: entities as characters, commands that it does not know
 * as the characters they stand for, and a "$" without a partner as a dollar sign.
 */
export function prepareLatex(latex: string): string {
  let text = latex.replace(otherEnvironments, '').replace(degrees, '°');
  if (text.includes('&')) text = text.replace(/\\?&(#?\w+;)/g, (_whole, rest: string) => decoded(rest));
  if (text.includes('$') && hasLoneDollar(text)) text = escapeLoneDollar(text);
  return text.replace(/\\([A-Za-z]+|[-/,;:! @])(?:\s+(?=[^\s\\])|\{\})?/g, command);
}

/** A value that is not text but a name of something: DOI, URL, PMID. Escapes and wrappers around it go. */
export function verbatim(latex: string): string {
  const unwrapped = latex
    .trim()
    .replace(/^\{+|\}+$/g, '')
    .replace(/^\\(?:url|doi|nolinkurl|path|texttt)\s*\{([^{}]*)\}?$/, '$1')
    .replace(/^\\href\s*\{([^{}]*)\}.*$/, '$1');
  return decodeEntities(
    unwrapped
      .replace(/\{?\\([_%&#$~{}])\}?/g, '$1')
      .replace(/\\textunderscore\s?|\{\\_\}|\{_\}/g, '_')
      .replace(/\\textasciitilde\s?(?:\{\})?|\\string~/g, '~')
      .replace(/\\(?:textless|textgreater)\s?(?:\{\})?/g, (found) => (found.includes('less') ? '<' : '>'))
      .replace(/[{}]/g, ''),
  );
}

/** The field without LaTeX at all, where it cannot be parsed: commands lose their backslash, groups their braces. */
export function withoutLatex(latex: string): string {
  return plain(
    latex
      .replace(/\\(?:begin|end)\s*\{[^{}]*\}/g, '')
      .replace(/[{}$]/g, '')
      .replace(/\\(?=[A-Za-z])/g, '')
      .replace(/\\/g, ''),
  );
}
