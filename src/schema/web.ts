import { decodedPath } from '../text/escaped-path.ts';
import type { Reading } from './reading.ts';
import { accept, refuse } from './reading.ts';
import { lineAs } from './values.ts';

/** A web address with http: or https:, kept as written. */
function readUrl(text: string): Reading<string> {
  const parsed = URL.canParse(text) ? new URL(text) : undefined;
  const web = parsed?.protocol === 'https:' || parsed?.protocol === 'http:';
  if (web && parsed?.username === '' && !/[\s<>"]/u.test(text)) return accept(text);
  const cure = /^(?:www\.)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/u.test(text)
    ? `; write https://${text}`
    : ', as in https://example.org/about';
  return refuse('invalid-value', `"${text}" is not a web address beginning with https://${cure}`);
}

export const url = lineAs(readUrl);

/** The decoded name of a folder in the address of a site; what stands in it is written into the settings of servers. */
const folderForm = /^[\p{L}\p{M}\p{N} ._~!$&'()*+,;=:@-]*$/u;

/** The address of a site or of a part of it: no query, no hash, no slash at the end. */
export const siteUrl = lineAs((text) => {
  const reading = readUrl(text);
  if ('rule' in reading) return reading;
  const { pathname } = new URL(text);
  if (/[?#]/.test(text)) {
    const message = `The address "${text}" holds "?" or "#"; expected the address of the journal's first page`;
    return refuse('invalid-value', message);
  }
  const wrong = pathname.split('/').find((part) => !folderForm.test(decodedPath(part)));
  if (wrong === undefined) return accept(text.replace(/\/+$/, ''));
  const message = `"${wrong}" in the address "${text}" holds a sign that no folder of a site has; expected letters, digits, ".", "_" and "-", as in https://example.org/journal`;
  return refuse('invalid-value', message);
});

const emailForm = /^[^\s@<>()[\],;:"\\]+@[^\s@<>()[\],;:"\\.]+(?:\.[^\s@<>()[\],;:"\\.]+)+$/u;

/** An e-mail address, with or without "mailto:". */
function readEmail(text: string): Reading<string> {
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
