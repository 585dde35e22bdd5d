import type { ListItem, Parents } from 'mdast';
import type { Handle } from 'mdast-util-to-markdown';
import { defaultHandlers } from 'mdast-util-to-markdown';
import type { Numbering } from '../../../model/tree/block.ts';
import { placeLetter } from '../../../text/place-letter.ts';
import { romanNumeral } from '../../../text/roman-numeral.ts';

/** Writes the points of a list that counts by letters or Roman numerals, "a)", as Pandoc and this project read them. */
export const listItem: Handle = (node: ListItem, parent: Parents | undefined, state, info) => {
  if (parent?.type !== 'list' || !parent.numbering) return defaultHandlers.listItem(node, parent, state, info);
  const sign = `${numeralOf(parent.numbering, (parent.start ?? 1) - 1 + parent.children.indexOf(node))}) `;
  const tracker = state.createTracker(info);
  tracker.move(sign);
  tracker.shift(sign.length);
  const exit = state.enter('listItem');
  const indent = ' '.repeat(sign.length);
  const written = state.indentLines(state.containerFlow(node, tracker.current()), (line, index, blank) =>
    index === 0 ? sign + line : (blank ? '' : indent) + line,
  );
  exit();
  return written;
};

function numeralOf(numbering: Numbering, place: number): string {
  const numeral = numbering.endsWith('alpha') ? placeLetter(place) : romanNumeral(place);
  return numbering.startsWith('upper') ? numeral.toUpperCase() : numeral;
}
