import { expect, test } from 'vitest';
import { themeStyle } from '../../src/views/theme-style.ts';

const link = (path: string): string => `/base/${path}`;

test('a journal without looks of its own adds nothing', () => {
  expect(themeStyle({ fonts: {} }, link)).toBe('');
});

test('colours become tokens, and the header gets the text that is read best on it', () => {
  const theme = { accent: { light: '#8a1538', dark: '#e0a0b0' }, header: '#8a1538', fonts: {} };
  expect(themeStyle(theme, link)).toBe(
    ':root{--color-accent:light-dark(#8a1538,#e0a0b0);--color-header:#8a1538;--color-header-ink:#ffffff}',
  );
});

test('fonts become families, with faces for those that the journal brings along', () => {
  const files = { regular: 'fonts/Charis Regular.woff2', boldItalic: 'fonts/bi.woff2' };
  const fonts = { text: { families: ['Charis SIL', 'georgia'], files }, labels: { families: ['Fira Sans'] } };
  expect(themeStyle({ fonts }, link)).toBe(
    '@font-face{font-family:"Charis SIL";font-style:normal;font-weight:400;font-display:optional;src:url("/base/theme/fonts/Charis%20Regular.woff2") format("woff2")}' +
      '@font-face{font-family:"Charis SIL";font-style:italic;font-weight:700;font-display:optional;src:url("/base/theme/fonts/bi.woff2") format("woff2")}' +
      ':root{--font-serif:"Charis SIL",georgia,serif;--font-sans:"Fira Sans",sans-serif}',
  );
});
