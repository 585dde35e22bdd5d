// Filters the list of the guides: an entry stays where it has every word that is typed.

const finder = document.getElementById('guide-finder');
const search = finder?.querySelector<HTMLElement>('.guide-search');
const field = search?.querySelector('input');
const status = search?.querySelector('p');
const groups = [...(finder?.querySelectorAll<HTMLElement>('.guide-group') ?? [])];

/** Words in small letters, the parts of "exact-date" as two of them. */
const plain = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ');

function filter(): void {
  const words = plain(field?.value ?? '').trim();
  const asked = words === '' ? [] : words.split(' ');
  const places = new Set(groups.flatMap((group) => showMatches(group, asked)));
  if (!status) return;
  if (asked.length === 0) status.textContent = '';
  else if (places.size === 0) status.textContent = 'Nothing found. Try another word.';
  else status.textContent = places.size === 1 ? '1 place found' : `${places.size} places found`;
}

/** @returns the addresses of what is left of a group */
function showMatches(group: HTMLElement, asked: readonly string[]): string[] {
  // The title of a task counts as said in each of its steps.
  const title = group.querySelector('h2')?.textContent ?? '';
  const left = [...group.querySelectorAll('li')].filter((item) => {
    const words = plain(`${title} ${item.textContent}`);
    item.hidden = !asked.every((word) => words.includes(word));
    return !item.hidden;
  });
  group.hidden = left.length === 0;
  if (group instanceof HTMLDetailsElement) group.open = asked.length > 0;
  return left.map((item) => item.querySelector('a')?.href ?? '');
}

if (search && field) {
  search.hidden = false;
  field.addEventListener('input', filter);
  // A browser that goes back may keep what was typed.
  addEventListener('pageshow', () => field.value !== '' && filter());
}
