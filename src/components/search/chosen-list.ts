import { completeText } from '../../language/complete-text.ts';
import { chosenFilters, type SearchQuery, toggled, unfiltered } from '../../views/search-query.ts';
import type { PageTexts } from './page-texts.ts';

/** Shows every chosen filter as a button that takes it off, and one that takes off all where there are several. */
export function showChosen(
  list: HTMLElement,
  query: SearchQuery,
  { filter: names, messages, clear }: PageTexts,
  change: (query: SearchQuery) => void,
): void {
  const chosen = chosenFilters(query);
  const buttons = chosen.map(({ filter, value }) => {
    const label = completeText(messages.remove, { filter: names[filter], value });
    return removeButton(`${names[filter]}: ${value}`, label, () => change(toggled(query, filter, value)));
  });
  if (chosen.length > 1) buttons.push(removeButton(clear, clear, () => change(unfiltered(query))));
  const focused = list.contains(document.activeElement);
  list.hidden = chosen.length === 0;
  list.replaceChildren(...buttons);
  // The button that was pressed is gone.
  if (focused) (list.querySelector('button') ?? document.querySelector<HTMLElement>('#search-text'))?.focus();
}

function removeButton(text: string, label: string, press: () => void): HTMLElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', className: 'chosen-filter', textContent: text, ariaLabel: label });
  button.addEventListener('click', press);
  item.append(button);
  return item;
}
