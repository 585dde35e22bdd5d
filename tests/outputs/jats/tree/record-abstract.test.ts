import { expect, it } from 'vitest';
import { recordAbstract } from '../../../../src/outputs/jats/tree/record-abstract.ts';
import { build } from '../../../tree/support.ts';

const mathml = '<mml:math><mml:msup><mml:mi>x</mml:mi><mml:mn>2</mml:mn></mml:msup></mml:math>';

it.each([
  [
    'H~2~O, *in vivo* and **bold *both***',
    ['H<sub>2</sub>O, <italic>in vivo</italic> and <bold>bold <italic>both</italic></bold>'],
  ],
  [
    '$x^2$ & `x<y`',
    [
      `<inline-formula><alternatives><tex-math>x^2</tex-math>${mathml}</alternatives></inline-formula> &amp; <monospace>x&lt;y</monospace>`,
    ],
  ],
  ['^99m^Tc, C^a^', ['<sup>99m</sup>Tc, C<sup>a</sup>']],
  // Not 109 to those who drop all markup.
  ['10^9^/L and *10*^−3^', ['10⁹/L and <italic>10</italic>⁻³']],
  [
    'Seen before [@a], [elsewhere](https://example.org) and noted.[^1]\n\n[^1]: Note.',
    ['Seen before, elsewhere and noted.'],
  ],
  ['### *Back*ground\n\nOne\\\nline.\n\n- Two\n- Three', ['<italic>Back</italic>ground: One line.', 'Two', 'Three']],
])('an abstract for a record: %s', async (text, expected) => {
  const built = await build(`## Abstract\n\n${text}\n`);
  expect(recordAbstract(built.text.abstract)).toEqual(expected);
});

it('without an abstract there is none', async () => {
  expect(recordAbstract((await build('Text.\n')).text.abstract)).toEqual([]);
});
