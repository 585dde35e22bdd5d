import { element, optional } from '../../text/xml.ts';

/** Month, day and year of "2020-03-19", of "2020" the year alone. */
export function dateElement(name: string, date: string): string {
  const [year = '', month, day] = date.split('-');
  const parts = optional('month', month) + optional('day', day) + element('year', {}, year);
  return `<${name} media_type="online">${parts}</${name}>`;
}

/** The language of a record where it is one of those that Crossref knows: two letters, without a region. */
export function languageCode(tag: string): string | undefined {
  return /^[a-z]{2}(?=-|$)/.exec(tag)?.[0];
}
