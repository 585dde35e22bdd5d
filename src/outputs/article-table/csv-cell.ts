/** What begins a formula in a spreadsheet, in the width of Latin and of Chinese letters. */
const sign = '[=+\\-@＝＋－＠]';
const blank = '[^\\S\\t\\r\\n]';
const quote = '["\']';

/** The places where a cell begins, or would where semicolons, tabs or lines part cells, and a formula stands. */
const formula = new RegExp(`(^|[;\\t\\r\\n])(${blank}*)(?=(?:${quote}(?:${blank}|${quote})*)?${sign})`, 'g');
const breakFirst = new RegExp(`^(?=${quote}*${blank}*[\\t\\r\\n])`);

/**
 * A cell of CSV (RFC 4180) that no spreadsheet takes for a formula: an apostrophe stands before what would begin one,
 * where the text has one itself, too. Without the first apostrophe there, it is the text again.
 */
export function csvCell(text: string): string {
  const inert = text.replace(formula, "$1$2'").replace(breakFirst, "'");
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
