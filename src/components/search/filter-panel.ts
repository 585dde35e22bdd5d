import { countText } from '../../language/complete-text.ts';
import type { SearchFilter } from '../../search/search-record.ts';
import { type FilterValue, offeredValues } from '../../views/filter-values.ts';
import type { SearchQuery } from '../../views/search-query.ts';
import { countValues } from './find-results.ts';
import type { PageTexts } from './page-texts.ts';
import { cloneTemplate } from './template.ts';

/** One filter of the form: a disclosure with the values that it offers, which are loaded when it is opened. */
export class FilterPanel {
  readonly #panel: HTMLDetailsElement;
  readonly #find: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #rest: HTMLElement;
  readonly #filter: SearchFilter;
  readonly #texts: PageTexts;
  #query: SearchQuery | undefined;

  constructor(panel: HTMLDetailsElement, texts: PageTexts) {
    this.#panel = panel;
    this.#texts = texts;
    this.#filter = panel.dataset['filter'] as SearchFilter;
    this.#find = panel.querySelector('input') as HTMLInputElement;
    this.#list = panel.querySelector('ul') as HTMLElement;
    this.#rest = panel.querySelector('p') as HTMLElement;
  }

  /** Calls back with the value that was chosen or taken away, and with an error where the values cannot be loaded. */
  listen(toggle: (filter: SearchFilter, value: string) => void, fail: () => void): void {
    const fill = () => this.#fill().catch(fail);
    this.#panel.addEventListener('toggle', fill);
    this.#find.addEventListener('input', fill);
    this.#list.addEventListener('change', ({ target }) => toggle(this.#filter, (target as HTMLInputElement).value));
  }

  /** Counts anew for another query, at once where the panel is open. */
  async update(query: SearchQuery): Promise<void> {
    this.#query = query;
    await this.#fill();
  }

  async #fill(): Promise<void> {
    const query = this.#query;
    if (!query || !this.#panel.open) return;
    const counts = await countValues(query, this.#filter);
    if (query !== this.#query) return;
    const offered = offeredValues(counts, query.filters[this.#filter], this.#find.value);
    this.#show(offered.values, query.filters[this.#filter]);
    this.#find.hidden = this.#find.value === '' && offered.more === 0;
    this.#rest.hidden = offered.more === 0;
    this.#rest.textContent = countText(this.#texts.messages.narrow, offered.more, this.#texts.locale);
  }

  #show(values: readonly FilterValue[], chosen: readonly string[]): void {
    const focused = this.#list.contains(document.activeElement)
      ? (document.activeElement as HTMLInputElement).value
      : '';
    this.#list.replaceChildren(...values.map((offered) => this.#item(offered, chosen.includes(offered.value))));
    const boxes = [...this.#list.querySelectorAll('input')];
    boxes.find(({ value }) => focused !== '' && value === focused)?.focus();
  }

  #item({ value, count }: FilterValue, checked: boolean): HTMLElement {
    const { item, part } = cloneTemplate('search-filter-value');
    const box = item.querySelector('input') as HTMLInputElement;
    Object.assign(box, { name: this.#filter, value, checked });
    part('value').textContent = value;
    part('count').textContent = count.toLocaleString(this.#texts.locale);
    return item;
  }
}
