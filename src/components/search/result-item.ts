import { joinWords } from '../../text/unspaced-words.ts';
import { excerptPieces } from '../../views/search-excerpt.ts';
import type { FoundPage } from './fetch-results.ts';
import { cloneTemplate } from './template.ts';

/** A result as an entry of the list. What Pagefind gives is set as text, never as HTML. */
export function resultItem(found: FoundPage, locale: string): HTMLElement {
  const { url, meta } = found;
  const { item, part } = cloneTemplate('search-result');
  const link = item.querySelector('a');
  if (link) link.href = url;
  for (const status of ['retracted', 'withdrawn']) if (meta.status !== status) part(status).remove();
  part('type').textContent = meta.type;
  setText(part('title'), joinWords(meta.title), meta.language);
  setText(part('authors'), joinWords(meta.authors ?? ''));
  setText(part('excerpt'), '', meta.language);
  part('excerpt').append(...excerptPieces(found).map(pieceNode));
  if (meta.date === undefined) part('date').parentElement?.remove();
  else part('date').append(timeNode(meta.date, locale));
  return item;
}

function setText(element: HTMLElement, text: string, language?: string): void {
  element.textContent = text;
  if (language !== undefined) element.lang = language;
}

function pieceNode({ text, hit }: { text: string; hit: boolean }): Node {
  if (!hit) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

/** @param date "20200319", "20200300" where the month is known and "20200000" where the year is */
function timeNode(date: string, locale: string): Node {
  const time = document.createElement('time');
  time.dateTime = date.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3').replace(/(?:-00)+$/, '');
  const known = { 4: { year: 'numeric' }, 7: { year: 'numeric', month: 'long' } } as const;
  const form = known[time.dateTime.length as keyof typeof known] ?? ({ dateStyle: 'long' } as const);
  time.textContent = new Date(time.dateTime).toLocaleDateString(locale, { ...form, timeZone: 'UTC' });
  return time;
}
