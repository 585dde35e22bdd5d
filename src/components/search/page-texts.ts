import type { SearchMessages, SearchTexts } from '../../language/dictionary.ts';

/** What the search page tells its script in `data-texts`. */
export interface PageTexts extends Pick<SearchTexts, 'filter' | 'clear'> {
  readonly locale: string;
  readonly messages: SearchMessages;
}
