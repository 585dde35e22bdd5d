import { expect, it } from 'vitest';
import { excerptOf } from '../../src/search/excerpt.ts';
import { prepareQuery, searchedVariants } from '../../src/search/search.ts';
import { inventedIndex } from '../support/invented-records.ts';

const filler = 'Words that say nothing stand here and there. '.repeat(12);

/** The excerpt of a text for a query, its hits in brackets. */
async function excerpt(query: string, ...texts: readonly { text: string; language: string }[]): Promise<string> {
  const index = await inventedIndex(Object.fromEntries(texts.map((text, at) => [`a${at}`, text])), {
    synonyms: [['heart attack', 'myocardial infarction']],
  });
  const [shard] = index.shards;
  if (!shard) return '';
  const found = await excerptOf(texts, await searchedVariants(await prepareQuery(query, index), index, shard));
  return (found?.pieces ?? []).map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
}

it.each([
  ['anaemia', 'An anemia of iron.', 'An [anemia] of iron.'],
  ['iron anemia', 'The Anaemia and the ironing.', 'The [Anaemia] and the [ironing].'],
  ['"of iron"', 'Iron, of iron, of no iron.', 'Iron, [of iron], of no iron.'],
  ['beta blocker', 'No beta. A β-blocker.', 'No [beta]. A [β-blocker].'],
  ['betablocker', 'No beta. A β-blocker.', 'No beta. A [β-blocker].'],
  ['endocard', 'An endocarditis.', 'An [endocarditis].'],
  ['heart attack', 'A myocardial infarction of the heart.', 'A [myocardial infarction] of the [heart].'],
  ['<b>', 'Is a <b> b & c?', 'Is a <[b]> [b] & c?'],
  ['nothing', 'Some\n\nthing.', 'Some thing.'],
])('for "%s" of "%s" is "%s"', async (query, text, shown) => {
  expect(await excerpt(query, { text, language: 'en' })).toBe(shown);
});

it('stands where most words of the query do, and is cut between words', async () => {
  const text = `The liver. ${filler}A rare abscess of the liver. ${filler}`;
  const shown = await excerpt('liver abscess', { text, language: 'en' });
  expect(shown).toMatch(/^… (?:\w.* )?A rare \[abscess\] of the \[liver\]\. Words that .*\w\.? …$/);
  expect(shown.length).toBeLessThan(280);
});

it('is of the text that holds most, with the words of its own language', async () => {
  const texts = [
    { text: 'A complication of no importance.', language: 'en' },
    { text: 'Dos complicaciones graves.', language: 'es' },
  ];
  expect(await excerpt('complicacion', ...texts)).toBe('Dos [complicaciones] graves.');
});

it('of a script without spaces marks the letters that were searched', async () => {
  expect(await excerpt('肝坏死', { text: '患者肝坏死一例', language: 'zh' })).toBe('患者[肝坏死]一例');
});
