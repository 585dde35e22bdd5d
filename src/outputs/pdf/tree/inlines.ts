import { anchorIn } from '../../../model/tree/anchors.ts';
import { boundMarks } from '../../../model/tree/bound-marks.ts';
import { isWhole } from '../../../model/tree/bound-words.ts';
import { citationParts, isMark } from '../../../model/tree/citation-parts.ts';
import type { Citation, Image, Inline, Link, PrintedPiece, Span } from '../../../model/tree/inline.ts';
import { noOther } from '../../../model/tree/node.ts';
import { withLeftToRight } from '../../../tree/text/left-to-right.ts';
import { fittingCode, fittingText } from '../fitting-text.ts';
import { typstIsolate, typstString, typstText } from '../typst-text.ts';
import { placedNode, type TypstContext } from './context.ts';
import { typstFormula } from './formula.ts';

/** Functions of Typst that mark words. */
export const functions: Readonly<Record<Span<Inline>['type'], string>> = {
  emphasis: 'emph',
  strong: 'strong',
  delete: 'strike',
  underline: 'underline',
  smallCapitals: 'smallcaps',
  subscript: 'sub',
  superscript: 'super',
};

/** A line of text as content of Typst. Every character of it stands in a string. */
export function typstInlines(nodes: readonly Inline[], context: TypstContext): string {
  const bound = boundMarks(nodes);
  const line = context.rightToLeft ? withLeftToRight(bound) : bound;
  return line
    .map((node, at) => {
      if (node.type === 'leftToRight')
        return typstIsolate(typstInlines(node.children, { ...context, rightToLeft: false }));
      return placedNode(node, typstInline(node, context) + joinerBetween(node, line[at + 1]));
    })
    .join('');
}

const marks: readonly string[] = ['citation', 'footnoteReference', 'superscript', 'subscript'];
const [whole, wide] = [
  /\S{1,24}$/,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]$/u,
];

/** Behind a word in a box, and in a text without spaces, a line could end before a mark. */
function joinerBetween(node: Inline, next: { readonly type: string } | undefined): string {
  if (node.type !== 'text' || next === undefined || !marks.includes(next.type)) return '';
  const [word] = whole.exec(node.value) ?? [''];
  return isWhole(word) || wide.test(word) ? '#"\u2060"' : '';
}

function typstInline(node: Inline, context: TypstContext): string {
  switch (node.type) {
    case 'text':
      // Spaces that part nothing stay what they are.
      return fittingText(node.value.replace(/[ \t\r\n]+/g, ' '), context);
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'underline':
    case 'smallCapitals':
    case 'subscript':
    case 'superscript':
      return `#${functions[node.type]}[${typstInlines(node.children, context)}]`;
    case 'inlineCode':
      return `#raw(${typstString(fittingCode(node.value))})`;
    case 'break':
      return '#linebreak()';
    case 'link':
      return typstLink(node, context);
    case 'image':
      return inlineImage(node);
    case 'citation':
      return typstCitation(node, context);
    case 'crossReference':
      return node.target === undefined
        ? typstText(node.text)
        : `#link(label(${typstString(node.target)}))[${typstText(node.text)}]`;
    case 'footnoteReference':
      return node.sign === undefined ? '' : `#super[#link(label("${node.target}"))[${node.sign}]]`;
    case 'inlineMath':
      return typstFormula(node, node.display);
    default:
      return noOther(node);
  }
}

/** What leads to a part of the page around the text leads nowhere on paper. */
function typstLink({ url, children }: Link<Inline>, context: TypstContext): string {
  const text = typstInlines(children, context);
  if (!url.startsWith('#')) return `#link(${typstString(url)})[${text}]`;
  const target = anchorIn(url);
  return target === undefined ? text : `#link(label(${typstString(target)}))[${text}]`;
}

function inlineImage({ published, alt }: Image): string {
  if (!published) return typstText(alt);
  return `#box(image(${typstString(`${published.original}.image`)}, height: 0.9em, alt: ${typstString(alt)}))`;
}

function typstCitation(citation: Citation, { rightToLeft }: TypstContext): string {
  if (citation.pieces === undefined) return typstText(citation.raw);
  const { authors, rest } = citationParts(citation);
  const printed = rest.map(typstPiece).join('');
  const before = authors.map(typstPiece).join('');
  if (!isMark(citation)) return before + printed;
  const marked = `#citation-mark[${printed}]`;
  // Numbers in brackets go on from the left in every text.
  return before + (rightToLeft ? typstIsolate(marked) : marked);
}

function typstPiece({ text, numbers: [number] }: PrintedPiece): string {
  return number === undefined ? typstText(text) : `#link(label("ref-${number}"))[${typstText(text)}]`;
}
