import type * as z from 'zod';
import { check } from '../../schema/problems.ts';
import { refuse } from '../options.ts';

/**
 * The value of an option that readers are to see, held to what its field takes, so that no command writes what the next
 * one refuses. Ends the process where the option is missing or its value breaks a rule.
 *
 * @param cure what to say where nothing is given
 */
export function wordsForReaders(
  name: string,
  text: string | undefined,
  field: z.ZodType<string>,
  cure: string,
): string {
  if (!text?.trim()) return refuse(cure);
  const { value, problems } = check(field, text);
  const [problem] = problems;
  return problem || value === undefined ? refuse(`--${name}: ${problem?.message}`) : value;
}
