import { expect, it } from 'vitest';
import { writeJats } from '../../../../src/outputs/jats/tree/write-jats.ts';
import { build } from '../../../tree/support.ts';

/** Headings, and the ids that they have on the page and in JATS. */
const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['## Course', ['course'], ['course']],
  ['## 1. Introduction', ['1-introduction'], ['sec-1-introduction']],
  ['## 1\n\nText.\n\n## 1', ['1', '1-2'], ['sec-1', 'sec-1-2']],
  ['## 1 Case\n\nText.\n\n## Sec 1 case', ['1-case', 'sec-1-case'], ['sec-1-case', 'sec-sec-1-case']],
  ['## Aff 1\n\nText.\n\n## Suppl 1', ['aff-1', 'section-suppl-1'], ['sec-aff-1', 'section-suppl-1']],
  ['## Area in m²', ['area-in-m²'], ['sec-area-in-m_b2_']],
  ['## ½ dose', ['½-dose'], ['sec-_bd_-dose']],
  ['## Évolution', ['évolution'], ['évolution']],
  ['## 病例', ['病例'], ['病例']],
];

const idsOf = (text: string, pattern: RegExp): (string | undefined)[] =>
  Array.from(text.matchAll(pattern), ([, id]) => id);

it.each(cases)('ids of %j', async (typed, onPage, inJats) => {
  const { text, html } = await build(`${typed}\n\nText.`);
  expect(idsOf(html.body, /<h2 id="([^"]+)"/g)).toEqual(onPage);
  expect(idsOf(writeJats(text, 'en').body, /<sec id="([^"]+)"/g)).toEqual(inJats);
});
