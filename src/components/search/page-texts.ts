import type { Dictionary } from '../../language/en.ts';
import type { SearchMessages } from '../../language/search-messages.ts';

/** What the search page tells its script in `data-texts`. */
export interface PageTexts extends Pick<Dictionary['search'], 'filter' | 'clear'> {
  readonly locale: string;
  readonly messages: SearchMessages;
}
