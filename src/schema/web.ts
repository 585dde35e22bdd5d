import type { Reading } from './reading.ts';
import { accept, refuse } from './reading.ts';
import { lineAs } from './values.ts';

/** A web address with http: or https:, kept as written. */
export function readUrl(text: string): Reading<string> {
  const parsed = URL.canParse(text) ? new URL(text) : undefined;
  const web = parsed?.protocol === 'https:' || parsed?.protocol === 'http:';
  if (web && parsed?.username === '' && !/[\s<>"]/u.test(text)) return accept(text);
  const cure = /^(?:www\.)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/u.test(text)
    ? `; write https://${text}`
    : ', as in https://example.org/about';
  return refuse('invalid-value', `"${text}" is not a web address beginning with https://${cure}`);
}

export const url = lineAs(readUrl);

/** The address of a site or of a part of it: no query, no hash, no slash at the end. */
export const siteUrl = lineAs((text) => {
  const reading = readUrl(text);
  if ('rule' in reading) return reading;
  if (!/[?#]/.test(text)) return accept(text.replace(/\/+$/, ''));
  return refuse(
    'invalid-value',
    `The address "${text}" holds "?" or "#"; expected the address of the journal's first page`,
  );
});

const emailForm = /^[^\s@<>()[\],;:"\\]+@[^\s@<>()[\],;:"\\.]+(?:\.[^\s@<>()[\],;:"\\.]+)+$/u;

/** An e-mail address, with or without "mailto:". */
export function readEmail(text: string): Reading<string> {
  const address = text.replace(/^mailto:/iu, '');
  if (emailForm.test(address)) return accept(address);
  return refuse('invalid-value', `"${text}" is not an e-mail address; expected one as in name@hospital.org`);
}

export const email = lineAs(readEmail);

/** Where readers turn to: an e-mail address or the address of a page. */
export const contact = lineAs((text) => {
  const reading = text.includes('@') ? readEmail(text) : readUrl(text);
  if ('value' in reading) return reading;
  return refuse(
    'invalid-value',
    `"${text}" is neither an e-mail address nor a web address; expected one as in name@hospital.org`,
  );
});
