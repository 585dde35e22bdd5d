import { countText } from '../../language/complete-text.ts';
import type { Found } from './find-results.ts';
import type { PageTexts } from './page-texts.ts';
import { resultItem } from './result-item.ts';
import { cloneTemplate } from './template.ts';

/** Results that are shown at a time. */
const step = 10;

/** The list of results, and the button that shows more of them. */
export class ResultList {
  readonly #list = document.querySelector('.search-results') as HTMLElement;
  readonly #more = document.querySelector('[data-more]') as HTMLButtonElement;
  readonly #texts: PageTexts;
  readonly #fail: () => void;

  constructor(texts: PageTexts, fail: () => void) {
    this.#texts = texts;
    this.#fail = fail;
  }

  /** Loads what some results show. @returns what puts them into the place of the ones before */
  async prepare(found: Found, count = step): Promise<() => void> {
    const items = await this.#itemsOf(found, 0, count);
    return () => {
      this.#list.replaceChildren(...items);
      this.#offer(found, Math.min(count, found.results.length));
    };
  }

  offerNone(): void {
    this.#more.hidden = true;
  }

  async #itemsOf(found: Found, from: number, to: number): Promise<HTMLElement[]> {
    const { results, prepared } = found;
    const items = results.slice(from, to).map(async (result, at): Promise<HTMLElement[]> => {
      const item = await resultItem(result, prepared, this.#texts.locale);
      // The pages of the journal are a group of their own below the articles.
      const isFirst = result.isPage && from + at > 0 && !results[from + at - 1]?.isPage;
      return isFirst ? [cloneTemplate('search-group').item, item] : [item];
    });
    return (await Promise.all(items)).flat();
  }

  #offer(found: Found, shown: number): void {
    const left = found.results.length - shown;
    this.#more.hidden = left === 0;
    this.#more.textContent = countText(this.#texts.messages.more, Math.min(left, step), this.#texts.locale);
    this.#more.onclick = async () => {
      const items = await this.#itemsOf(found, shown, shown + step).catch(() => []);
      if (items.length === 0) return this.#fail();
      this.#list.append(...items);
      items
        .map((item) => item.querySelector('a'))
        .find((link) => link)
        ?.focus();
      const now = Math.min(shown + step, found.results.length);
      history.replaceState({ shown: now }, '');
      this.#offer(found, now);
    };
  }
}
