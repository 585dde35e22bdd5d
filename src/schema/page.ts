import { fields } from './fields.ts';
import { line, wholeNumber } from './values.ts';

/** Fields of the front matter of a page of the journal. */
export const pageFields = fields({
  title: line.describe('Title of the page.'),
  order: wholeNumber(0, 10_000).optional().describe('Place of the page in the menu: smaller numbers come first.'),
});
