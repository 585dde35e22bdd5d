import type { IsoDate } from '../../model/article.ts';
import { readDate } from '../../schema/date.ts';
import { settings } from '../../settings/settings.ts';
import { refuse } from '../options.ts';

/**
 * The day that an option names, today where it is not given: the day by which drafts are told from what is out. Ends the
 * process where nothing can have happened on it to what was published.
 *
 * @param published the day of the publication, where it is known
 */
export function dateOf({ date }: { readonly date?: string | undefined }, published?: IsoDate): IsoDate {
  const { today } = settings();
  if (date === undefined) return today;
  const reading = readDate(date);
  if (!('value' in reading)) return refuse(reading.message);
  const day = reading.value;
  const since = published === undefined ? '' : ` from ${published}, the day of the publication,`;
  if (day > today) return refuse(`"${day}" is in the future; expected a day${since} until today, ${today}`);
  if (published !== undefined && day < published)
    return refuse(`"${day}" is before the publication; expected a day${since} until today, ${today}`);
  return day;
}
