import type { ShapeContext } from '../context.ts';
import type { HtmlElement } from './elements.ts';
import { droppedTags, keptAttributes } from './tags.ts';

/**
 * Reports an element that goes with its content, or the attributes that one loses. Gives what is left: nothing.
 *
 * @param more attributes that this element keeps
 */
export function checkElement(
  { name, attributes, offset }: HtmlElement,
  { addFault }: ShapeContext,
  more: readonly string[] = [],
): [] {
  if (droppedTags.has(name)) {
    const cure =
      name === 'video' || name === 'audio' ? '; write ![what it shows](file.mp4) in a paragraph of its own' : '';
    addFault('html-removed', offset, `HTML element <${name}> is not allowed; it was removed with its content${cure}`);
    return [];
  }
  const kept = [...(keptAttributes[name] ?? []), ...more];
  const lost = [...attributes.keys()]
    .filter((attribute) => !kept.includes(attribute))
    .map((attribute) => `"${attribute}"`);
  if (lost.length > 0) {
    const [noun, verb, pronoun] =
      lost.length === 1 ? ['attribute', 'is', 'it was'] : ['attributes', 'are', 'they were'];
    addFault(
      'html-removed',
      offset,
      `HTML ${noun} ${lost.join(', ')} of <${name}> ${verb} not allowed; ${pronoun} removed`,
    );
  }
  return [];
}

/** Reports an element whose marks go and whose text stays. */
export function addUnwrapped({ name, offset }: HtmlElement, { addFault }: ShapeContext, why: string): void {
  addFault('html-removed', offset, `HTML element <${name}> is ${why}; it was removed and its text kept`);
}

/** Reports elements that are nested too deep. */
export function tooDeep({ addFault }: ShapeContext): (offset: number, most: number) => void {
  return (offset, most) =>
    addFault('nesting', offset, `HTML elements may stand ${most} deep inside one another; take some of them out`);
}
