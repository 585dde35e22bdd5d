import { date } from './date.ts';
import { fields } from './fields.ts';
import { prose } from './values.ts';

/** Why and when a page was withdrawn. */
export const withdrawalFields = fields({
  date: date.describe('Day on which it was withdrawn, as YYYY-MM-DD.'),
  reason: prose.describe('Why, as readers are told.'),
});
