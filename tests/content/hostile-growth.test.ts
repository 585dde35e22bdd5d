import { afterAll, beforeAll, expect, it } from 'vitest';
import { growthProblem, Runner } from '../support/hostile/growth.ts';
import { hostileInputs, onceSlow } from '../support/hostile/inputs.ts';
import { withText } from '../support/hostile/journal.ts';

// All outputs of what took too long once; of a thousand inputs: `CASEBOOK_HOSTILE=all npm run unit -- tests/content/hostile-growth`.
const all = process.env['CASEBOOK_HOSTILE'] === 'all';
const chosen = hostileInputs.filter(([name]) => all || onceSlow.has(name));

const runner = new Runner();
beforeAll(async () => {
  // What is loaded once belongs to none of them.
  await runner.run(withText('A text with *marks* and $x$.\n'));
});
afterAll(() => runner.stop());

it.each(chosen)('time grows with the input: %s', { timeout: 600_000 }, async (...input) => {
  expect(await growthProblem(input, runner)).toBeUndefined();
});
