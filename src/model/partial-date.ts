import type { IsoDate } from './article.ts';

/**
 * The day that stands for a date of which only the month or the year is known, where a format asks for one: its first,
 * by which it stands before all that is known to the day.
 */
export const firstDay = (date: IsoDate): IsoDate => date + '-01-01'.slice(date.length - 4);
