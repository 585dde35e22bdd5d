import { type ExcerptPiece, excerptOf } from '../../search/excerpt.ts';
import type { Ranked } from '../../search/rank.ts';
import { type PreparedQuery, searchedVariants } from '../../search/search.ts';
import { link } from '../link.ts';
import { openIndex } from './read-index.ts';
import { cloneTemplate } from './template.ts';

/** A result as an entry of the list. What the index says is set as text, never as HTML. */
export async function resultItem(
  { shard, record }: Ranked,
  prepared: PreparedQuery,
  locale: string,
): Promise<HTMLElement> {
  const { path, facts, texts } = await shard.shown(record);
  const excerpt = await excerptOf(texts, await searchedVariants(prepared, await openIndex(), shard));
  const { item, part } = cloneTemplate('search-result');
  const title = item.querySelector('a');
  if (title) title.href = link(path);
  for (const status of ['retracted', 'withdrawn']) if (facts.status !== status) part(status).remove();
  part('type').textContent = facts.type;
  setText(part('title'), facts.title, facts.language);
  setText(part('authors'), facts.authors ?? '');
  setText(part('excerpt'), '', excerpt?.language);
  part('excerpt').append(...(excerpt?.pieces ?? []).map(pieceNode));
  if (facts.date === undefined) part('date').parentElement?.remove();
  else part('date').append(timeNode(facts.date, locale));
  return item;
}

function setText(element: HTMLElement, text: string, language?: string): void {
  element.textContent = text;
  if (language === undefined || language === document.documentElement.lang) return;
  element.lang = language;
  // Its first letter tells from which side it is read.
  element.dir = 'auto';
}

function pieceNode({ text, hit }: ExcerptPiece): Node {
  if (!hit) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

/** @param date "2020-03-19", "2020-03" where the day is not known, and "2020" where the year is */
function timeNode(date: string, locale: string): Node {
  const time = document.createElement('time');
  time.dateTime = date;
  const known = { 4: { year: 'numeric' }, 7: { year: 'numeric', month: 'long' } } as const;
  const form = known[date.length as keyof typeof known] ?? ({ dateStyle: 'long' } as const);
  time.textContent = new Date(date).toLocaleDateString(locale, { ...form, timeZone: 'UTC' });
  return time;
}
