import { element } from '../../text/xml.ts';

/** `<name>content</name>` around what is XML already; nothing around nothing. */
export function wrap(name: string, content: string): string {
  return content === '' ? '' : `<${name}>${content}</${name}>`;
}

/** `<name>text</name>`, or nothing where there is no text. */
export function optional(name: string, text: string | undefined): string {
  return text ? element(name, {}, text) : '';
}

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
