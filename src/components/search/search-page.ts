import { completeText, countText } from '../../language/complete-text.ts';
import {
  chosenFilters,
  isEmpty,
  readQuery,
  type SearchQuery,
  type SearchSort,
  toggled,
  writeQuery,
} from '../../views/search-query.ts';
import { showChosen } from './chosen-list.ts';
import { FilterPanel } from './filter-panel.ts';
import { setUpSheet } from './filter-sheet.ts';
import { type Found, meantQuery, otherNames, search } from './find-results.ts';
import type { PageTexts } from './page-texts.ts';
import { openIndex } from './read-index.ts';
import { ResultList } from './result-list.ts';

// The search page: its address is its state, and every change of it goes through `show`.

type State = 'empty' | 'searching' | 'found' | 'none' | 'failed';

const find = <T extends HTMLElement = HTMLElement>(selector: string) => document.querySelector(selector) as T;
const root = find('#search');
const texts = JSON.parse(root.dataset['texts'] ?? '') as PageTexts;
const { messages, locale } = texts;
const form = find<HTMLFormElement>('.search-form');
const box = find<HTMLInputElement>('#search-text');
const sort = find<HTMLSelectElement>('#search-sort');
const status = find('#search [role=status]');
const opener = find('[data-open-filters]');
const list = new ResultList(texts, () => become('failed', messages.failed));
const panels = [...root.querySelectorAll<HTMLDetailsElement>('[data-filter]')].map(
  (panel) => new FilterPanel(panel, texts),
);

let query = readQuery(new URLSearchParams(location.search));

/** Goes to another query; the browser's back button leads to this one. */
function change(next: SearchQuery): void {
  const parameters = writeQuery(next);
  if (parameters !== writeQuery(query)) history.pushState({}, '', `?${parameters}`);
  void show(next);
}

/** Shows a query, and so many of its results as were shown when the reader left it. */
async function show(next: SearchQuery, count?: number): Promise<void> {
  query = next;
  box.value = query.text;
  sort.value = query.sort;
  document.title = document.title.replace(/^(?:“.*” – )?/, query.text && `“${query.text}” – `);
  showChosen(find('.chosen-filters'), query, texts, change);
  showFilterCount(chosenFilters(query).length);
  try {
    await showResults(count);
    await Promise.all(panels.map((panel) => panel.update(query)));
  } catch {
    if (query === next) become('failed', messages.failed);
  }
}

function showFilterCount(count: number): void {
  find('[data-filter-count]').textContent = count === 0 ? '' : ` (${count.toLocaleString(locale)})`;
}

async function showResults(count?: number): Promise<void> {
  const shown = query;
  showOthers([]);
  showMeant(undefined);
  if (isEmpty(shown)) return become('empty', '');
  become('searching', messages.searching);
  const found = await search(shown);
  const show = await list.prepare(found, count);
  if (shown !== query) return;
  show();
  announce(found, shown.text.replaceAll('"', ''));
  showOthers(await otherNames(found.prepared));
  if (found.results.length === 0 && shown.text !== '') {
    const meant = await meantQuery(shown);
    if (shown === query) showMeant(meant);
  }
}

function announce({ results }: Found, text: string): void {
  if (results.length > 0)
    become('found', countText(messages[text ? 'found' : 'filtered'], results.length, locale, { text }));
  else become('none', completeText(messages[text ? 'none' : 'noneFiltered'], { text }));
}

function showOthers(names: readonly string[]): void {
  const line = find('[data-also]');
  line.hidden = names.length === 0;
  const listed = new Intl.ListFormat(locale, { type: 'conjunction' }).format(
    names.map((text) => completeText(messages.quoted, { text })),
  );
  line.textContent = completeText(messages.also, { names: listed });
}

function showMeant(text: string | undefined): void {
  const line = find('[data-near]');
  line.hidden = text === undefined;
  if (text === undefined) return;
  const [before = '', after = ''] = messages.near.split('{text}');
  const meant = document.createElement('a');
  Object.assign(meant, {
    href: `?${writeQuery({ ...query, text })}`,
    textContent: completeText(messages.quoted, { text }),
  });
  line.replaceChildren(before, meant, after);
}

/** Shows only what belongs to a state, and announces it. */
function become(state: State, announcement: string): void {
  for (const part of root.querySelectorAll<HTMLElement>('[data-when]'))
    part.hidden = !part.dataset['when']?.split(' ').includes(state);
  if (state !== 'found') list.offerNone();
  status.textContent = announcement;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  change({ ...query, text: box.value.trim() });
});
sort.addEventListener('change', () => change({ ...query, sort: sort.value as SearchSort }));
// Who types is about to search. A failure is told when they do.
box.addEventListener('input', () => void openIndex().catch(() => undefined), { once: true });
find('[data-again]').addEventListener('click', () => location.reload());
for (const panel of panels) {
  panel.listen(
    (filter, value) => change(toggled(query, filter, value)),
    () => become('failed', messages.failed),
  );
}
setUpSheet(opener, find('.search-filters'), find<HTMLDialogElement>('.search-sheet'));
addEventListener('popstate', ({ state }) => {
  void show(readQuery(new URLSearchParams(location.search)), shownIn(state));
});

/** Results that were shown when the reader left this entry of the history. */
function shownIn(state: unknown): number | undefined {
  return (state as { shown?: number } | null)?.shown;
}

void show(query, shownIn(history.state));
