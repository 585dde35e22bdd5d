import * as z from 'zod';
import { grounds, leastContrast, readable, textContrast } from '../model/colour.ts';
import { fields } from './fields.ts';
import { readFileName } from './file-name.ts';
import { accept, addRefusal, always, isFields, type Reading, refuse } from './reading.ts';
import { lineAs } from './values.ts';

/** A colour of three or six hexadecimal digits, in normal form "#rrggbb". */
function readColour(text: string): Reading<string> {
  const digits = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(text)?.[1]?.toLowerCase();
  if (digits === undefined) {
    return refuse('invalid-value', `"${text}" is not a colour; expected six hexadecimal digits, as in "#0b5563"`);
  }
  return accept(`#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`);
}

/** A colour of text that can be read on all grounds of the light or the dark pages. */
function textColour(pages: keyof typeof grounds) {
  return lineAs((text) => {
    const reading = readColour(text);
    if ('rule' in reading) return reading;
    const ratio = leastContrast(reading.value, grounds[pages]);
    if (ratio >= textContrast) return reading;
    const cure = readable(reading.value, grounds[pages], textContrast);
    const found = `"${text}" has a contrast of only ${ratio.toFixed(1)}:1 on ${pages} pages`;
    return refuse('contrast', `${found}; expected at least ${textContrast}:1, which "${cure}" has`);
  });
}

/** Fields of the colours. */
export const colourFields = fields({
  accent: textColour('light').optional().describe('Colour of links on light pages, as "#0b5563".'),
  'accent-dark': textColour('dark')
    .optional()
    .describe('Colour of links on dark pages; made from "accent" where none is given.'),
  header: lineAs(readColour).optional().describe('Ground of the header; that of the page where none is given.'),
});

/** The colours; one for dark pages goes with one for light pages. */
export const colours = colourFields.superRefine((value, context) => {
  if (!isFields(value) || value['accent-dark'] === undefined || value.accent !== undefined) return;
  addRefusal(context, refuse('missing-field', 'These colours have "accent-dark:" without "accent:"; add it'));
}, always);

const fontFile = lineAs((text) => {
  const reading = readFileName(text);
  if (!('value' in reading) || /\.woff2$/i.test(reading.value)) return reading;
  return refuse('invalid-value', `"${text}" is no font for the web; convert it to WOFF2 and name the .woff2 file`);
});

const families = lineAs((text): Reading<readonly string[]> => {
  const names = text.split(',').map((name) => name.trim().replace(/^(["'])(.*)\1$/, '$2'));
  const wrong = names.find((name) => !/^[\p{L}\p{N} ._-]+$/u.test(name));
  if (wrong === undefined) return accept(names);
  return refuse('invalid-value', `"${wrong}" is not the name of a font; expected one as in Source Serif 4`);
});

/** Fields of a font. */
export const fontFields = fields({
  family: families.describe('Name of the font, or several parted by commas in the order in which they are tried.'),
  regular: fontFile.optional().describe('The .woff2 file of the upright font, where readers do not have it.'),
  bold: fontFile.optional().describe('The .woff2 file of the bold font.'),
  italic: fontFile.optional().describe('The .woff2 file of the italic font.'),
  'bold-italic': fontFile.optional().describe('The .woff2 file of the bold italic font.'),
});

const font = z
  .preprocess((value) => (typeof value === 'string' ? { family: value } : value), fontFields)
  .superRefine((value, context) => {
    if (!isFields(value) || value.regular !== undefined) return;
    const other = (['bold', 'italic', 'bold-italic'] as const).find((file) => value[file] !== undefined);
    if (other === undefined) return;
    addRefusal(context, refuse('missing-field', `This font has "${other}:" without "regular:"; add its upright font`));
  }, always)
  .transform(({ family, regular, bold, italic, 'bold-italic': boldItalic }) => ({
    families: family,
    files: regular === undefined ? undefined : { regular, bold, italic, boldItalic },
  }));

/** Fields of the fonts. */
export const fontsFields = fields({
  text: font.optional().describe('Font of the text: its name, or its name and files.'),
  labels: font.optional().describe('Font of labels, captions and lists, likewise.'),
});
