import type { Article, IsoDate } from '../model/article.ts';
import type { Texts } from './texts.ts';

/** The days on which an article was received, revised, accepted and published, as far as they are known, with what each is called. */
export function articleDates(
  { received, revised, accepted, published }: Article,
  { article: texts }: Texts,
): readonly { readonly label: string; readonly date: IsoDate }[] {
  const days = [
    { label: texts.received, date: received },
    { label: texts.revised, date: revised },
    { label: texts.accepted, date: accepted },
    { label: texts.publishedOn, date: published },
  ];
  return days.flatMap(({ label, date }) => (date === undefined ? [] : [{ label, date }]));
}
