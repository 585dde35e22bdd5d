import type { Image, PhrasingContent } from 'mdast';
import type { Citation, PrintedPiece } from '../../../tree/nodes.ts';
import { isSafeUrl } from '../../../tree/resolve/links.ts';
import { fittingCode, fittingText, typstString, typstText } from '../typst-text.ts';
import { placedNode, type TypstContext } from './context.ts';
import { typstFormula } from './formula.ts';

const functions: Readonly<Partial<Record<PhrasingContent['type'], string>>> = {
  emphasis: 'emph',
  strong: 'strong',
  delete: 'strike',
  subscript: 'sub',
  superscript: 'super',
};

/** A line of text as content of Typst. Every character of it stands in a string. */
export function typstPhrasing(nodes: readonly PhrasingContent[], context: TypstContext): string {
  return nodes.map((node) => placedNode(node, typstNode(node, context))).join('');
}

function typstNode(node: PhrasingContent, context: TypstContext): string {
  const name = functions[node.type];
  if (name !== undefined && 'children' in node) return `#${name}[${typstPhrasing(node.children, context)}]`;
  switch (node.type) {
    case 'text':
      // Spaces that part nothing stay what they are.
      return fittingText(node.value.replace(/[ \t\r\n]+/g, ' '), context.longestWord);
    case 'inlineCode':
      return `#raw(${typstString(fittingCode(node.value))})`;
    case 'break':
      return '#linebreak()';
    case 'link':
      // What leads to a place of the page leads nowhere on paper.
      return isSafeUrl(node.url) && !node.url.startsWith('#')
        ? `#link(${typstString(node.url)})[${typstPhrasing(node.children, context)}]`
        : typstPhrasing(node.children, context);
    case 'image':
      return inlineImage(node);
    case 'citation':
      return typstCitation(node);
    case 'crossReference':
      return node.target === undefined
        ? typstText(node.text ?? `@${node.label}`)
        : `#link(label(${typstString(node.target)}))[${typstText(node.text ?? node.label)}]`;
    case 'footnoteReference':
      return node.number === undefined ? '' : `#super[#link(label("fn-${node.number}"))[${node.number}]]`;
    case 'inlineMath':
      return typstFormula(node, node.display, context);
    default:
      return 'value' in node ? typstText(node.value) : '';
  }
}

function inlineImage({ published, alt }: Image): string {
  const text = alt?.trim() ?? '';
  if (!published) return typstText(text);
  return `#box(image(${typstString(`${published.original}.image`)}, height: 0.9em, alt: ${typstString(text)}))`;
}

function typstCitation({ pieces, raw, raised }: Citation): string {
  if (pieces === undefined) return typstText(raw);
  const printed = pieces.map(typstPiece).join('');
  return raised ? `#super[${printed}]` : printed;
}

function typstPiece({ text, numbers: [number] }: PrintedPiece): string {
  return number === undefined ? typstText(text) : `#link(label("ref-${number}"))[${typstText(text)}]`;
}
