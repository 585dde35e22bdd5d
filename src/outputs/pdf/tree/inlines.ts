import type { Citation, Image, Inline, PrintedPiece, Span } from '../../../model/tree/inline.ts';
import { noOther } from '../../../model/tree/node.ts';
import { fittingCode, fittingText, typstString, typstText } from '../typst-text.ts';
import { placedNode, type TypstContext } from './context.ts';
import { typstFormula } from './formula.ts';

/** Functions of Typst that mark words. */
export const functions: Readonly<Record<Span<Inline>['type'], string>> = {
  emphasis: 'emph',
  strong: 'strong',
  delete: 'strike',
  subscript: 'sub',
  superscript: 'super',
};

/** A line of text as content of Typst. Every character of it stands in a string. */
export function typstInlines(nodes: readonly Inline[], context: TypstContext): string {
  return nodes.map((node) => placedNode(node, typstInline(node, context))).join('');
}

function typstInline(node: Inline, context: TypstContext): string {
  switch (node.type) {
    case 'text':
      // Spaces that part nothing stay what they are.
      return fittingText(node.value.replace(/[ \t\r\n]+/g, ' '), context.longestWord);
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'subscript':
    case 'superscript':
      return `#${functions[node.type]}[${typstInlines(node.children, context)}]`;
    case 'inlineCode':
      return `#raw(${typstString(fittingCode(node.value))})`;
    case 'break':
      return '#linebreak()';
    case 'link':
      // What leads to a place of the page leads nowhere on paper.
      return node.url.startsWith('#')
        ? typstInlines(node.children, context)
        : `#link(${typstString(node.url)})[${typstInlines(node.children, context)}]`;
    case 'image':
      return inlineImage(node);
    case 'citation':
      return typstCitation(node);
    case 'crossReference':
      return node.target === undefined
        ? typstText(node.text)
        : `#link(label(${typstString(node.target)}))[${typstText(node.text)}]`;
    case 'footnoteReference':
      return node.number === undefined ? '' : `#super[#link(label("fn-${node.number}"))[${node.number}]]`;
    case 'inlineMath':
      return typstFormula(node, node.display);
    default:
      return noOther(node);
  }
}

function inlineImage({ published, alt }: Image): string {
  if (!published) return typstText(alt);
  return `#box(image(${typstString(`${published.original}.image`)}, height: 0.9em, alt: ${typstString(alt)}))`;
}

function typstCitation({ pieces, raw, raised }: Citation): string {
  if (pieces === undefined) return typstText(raw);
  const printed = pieces.map(typstPiece).join('');
  return raised ? `#super[${printed}]` : printed;
}

function typstPiece({ text, numbers: [number] }: PrintedPiece): string {
  return number === undefined ? typstText(text) : `#link(label("ref-${number}"))[${typstText(text)}]`;
}
