import { completeText, countText } from '../../language/complete-text.ts';
import { isEmpty, readQuery, type SearchQuery, toggled, writeQuery } from '../../views/search-query.ts';
import { showChosen } from './chosen-list.ts';
import { type Found, loadEngine, search } from './fetch-results.ts';
import { FilterPanel } from './filter-panel.ts';
import type { PageTexts } from './page-texts.ts';
import { resultItem } from './result-item.ts';

// The search page: its address is its state, and every change of it goes through `show`.

/** Results that are shown at a time. */
const step = 10;

type State = 'empty' | 'searching' | 'found' | 'none' | 'failed';

const find = <T extends HTMLElement = HTMLElement>(selector: string) => document.querySelector(selector) as T;
const root = find('#search');
const texts = JSON.parse(root.dataset['texts'] ?? '') as PageTexts;
const { messages, locale } = texts;
const form = find<HTMLFormElement>('.search-form');
const box = find<HTMLInputElement>('#search-text');
const status = find('#search > [role=status]');
const list = find('.search-results');
const more = find('[data-more]');
const panels = [...form.querySelectorAll<HTMLDetailsElement>('[data-filter]')].map(
  (panel) => new FilterPanel(panel, texts),
);

let query = readQuery(new URLSearchParams(location.search));

/** Goes to another query; the browser's back button leads to this one. */
function change(next: SearchQuery): void {
  const parameters = writeQuery(next);
  if (parameters !== writeQuery(query)) history.pushState({}, '', `?${parameters}`);
  void show(next, step);
}

/** Shows a query and so many of its results. */
async function show(next: SearchQuery, count: number): Promise<void> {
  query = next;
  box.value = query.text;
  document.title = document.title.replace(/^(?:“.*” – )?/, query.text && `“${query.text}” – `);
  showChosen(form.querySelector('.chosen-filters') as HTMLElement, query, texts, change);
  try {
    await showResults(count);
    await Promise.all(panels.map((panel) => panel.update(query)));
  } catch {
    if (query === next) become('failed', messages.failed);
  }
}

async function showResults(count: number): Promise<void> {
  const shown = query;
  if (isEmpty(shown)) return become('empty', '');
  become('searching', messages.searching);
  const { results } = await search(shown);
  const items = await itemsOf(results, 0, count);
  if (shown !== query) return;
  list.replaceChildren(...items);
  offerMore(results);
  const text = shown.text.replaceAll('"', '');
  if (results.length > 0)
    become('found', countText(messages[text ? 'found' : 'filtered'], results.length, locale, { text }));
  else become('none', completeText(messages[text ? 'none' : 'noneFiltered'], { text }));
}

/** The entries of some of the results; what they show is loaded now. */
async function itemsOf(results: Found['results'], from: number, to: number): Promise<HTMLElement[]> {
  const pages = await Promise.all(results.slice(from, to).map((result) => result.data()));
  return pages.map((page) => resultItem(page, locale));
}

/** Shows only what belongs to a state, and announces it. */
function become(state: State, announcement: string): void {
  for (const part of root.querySelectorAll<HTMLElement>('[data-when]'))
    part.hidden = !part.dataset['when']?.split(' ').includes(state);
  if (state !== 'found') more.hidden = true;
  status.textContent = announcement;
}

function offerMore(results: Found['results']): void {
  const left = results.length - list.children.length;
  more.hidden = left === 0;
  more.textContent = countText(messages.more, Math.min(left, step), locale);
  more.onclick = async () => {
    const from = list.children.length;
    const items = await itemsOf(results, from, from + step).catch(() => []);
    if (items.length === 0) return become('failed', messages.failed);
    list.append(...items);
    items[0]?.querySelector('a')?.focus();
    history.replaceState({ shown: list.children.length }, '');
    offerMore(results);
  };
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  change({ ...query, text: box.value.trim() });
});
// Who types is about to search. A failure is told when they do.
box.addEventListener('input', () => void loadEngine().catch(() => undefined), { once: true });
find('[data-again]').addEventListener('click', () => location.reload());
for (const panel of panels) {
  panel.listen(
    (filter, value) => change(toggled(query, filter, value)),
    () => become('failed', messages.failed),
  );
}
addEventListener('popstate', ({ state }) => void show(readQuery(new URLSearchParams(location.search)), shownIn(state)));

/** Results that were shown when the reader left this entry of the history. */
function shownIn(state: unknown): number {
  return (state as { shown?: number } | null)?.shown ?? step;
}

void show(query, shownIn(history.state));
