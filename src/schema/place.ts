import type { Reading } from './reading.ts';
import { accept, refuse } from './reading.ts';
import { lineAs } from './values.ts';

// Where an article stands in its journal: volume, issue, pages.

/** The cure for "Vol 7" and "No. 5": the number alone. */
function withoutLabel(text: string): string {
  return text.replace(/^(?:vol(?:ume)?|no|nr|number|issue)\b\.?\s*/iu, '');
}

/** A volume as printed: "7", "12A". */
export function readVolume(text: string): Reading<string> {
  const bare = withoutLabel(text);
  if (bare !== text) return refuse('invalid-value', `Expected the volume alone, found "${text}"; write ${bare}`);
  if (/^[\p{L}\p{N}][\p{L}\p{N}. -]{0,19}$/u.test(text)) return accept(text);
  return refuse('invalid-value', `"${text}" is not a volume; expected a number, as in 7`);
}

export const volume = lineAs(readVolume);

/** The number of an issue as printed: "5", "5-6", "Suppl 1"; a dash between numbers becomes a hyphen. */
export const issueNumber = lineAs((text) => {
  const bare = withoutLabel(text);
  if (bare !== text)
    return refuse('invalid-value', `Expected the number of the issue alone, found "${text}"; write ${bare}`);
  const number = text.replace(/\s*[\u2010-\u2015]\s*/gu, '-');
  if (/^[A-Za-z0-9][A-Za-z0-9. -]{0,29}$/u.test(number)) return accept(number);
  return refuse('invalid-value', `"${text}" is not the number of an issue; expected one as in 5, 5-6 or Suppl 1`);
});

/** A page or a range of pages, "12" or "12-15"; a dash becomes a hyphen. */
export const pages = lineAs((text) => {
  const range = text.replace(/^pp?\.\s*/iu, '').replace(/\s*[\u2010-\u2015-]+\s*/gu, '-');
  if (/^[A-Za-z0-9.]{1,15}(?:-[A-Za-z0-9.]{1,15})?$/.test(range)) return accept(range);
  return refuse('invalid-value', `"${text}" is not a page or a range of pages; expected one as in 12 or 12-15`);
});

/** The number that stands in place of pages: "e5606", "954050"; of "article 6" the number alone. */
export const eLocator = lineAs((written) => {
  const text = written.replace(/^(?:art(?:icle)?|e-?locator)\b\.?\s*(?:(?:no|nr|number)\b\.?\s*|#\s*)?/iu, '');
  if (/^[A-Za-z0-9._-]{1,30}$/.test(text)) return accept(text);
  return refuse('invalid-value', `"${written}" is not an electronic locator; expected letters and digits, as in e5606`);
});
