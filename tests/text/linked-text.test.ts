import { describe, expect, it } from 'vitest';
import { linkedText } from '../../src/text/linked-text.ts';

const doi = 'https://doi.org/10.5281/zenodo.1234567';

describe('linkedText', () => {
  it.each([
    ['a text without addresses', 'None declared.', [{ text: 'None declared.' }]],
    ['an address in a text', `Data are at ${doi}.`, [{ text: 'Data are at ' }, { text: doi, url: doi }, { text: '.' }]],
    ['an address in brackets', `(${doi})`, [{ text: '(' }, { text: doi, url: doi }, { text: ')' }]],
    ['an address alone', doi, [{ text: doi, url: doi }]],
    ['no script', 'javascript:alert(1)', [{ text: 'javascript:alert(1)' }]],
    ['nothing', '', []],
  ])('parts %s', (_what, text, parts) => {
    expect(linkedText(text)).toEqual(parts);
  });

  it('keeps every character', () => {
    const text = `See ${doi}, "https://example.org/a?b=c&d" and https://example.org/(x)!\n\nhttps://`;
    expect(
      linkedText(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });

  it('takes no longer for a text that is long and odd', () => {
    expect(linkedText(`https://${'.'.repeat(100_000)}`)).toHaveLength(1);
  });
});
