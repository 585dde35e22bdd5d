import { describe, expect, it } from 'vitest';
import { build } from './support.ts';

/** Numbers from 0 to below `limit`, the same in every run (mulberry32). */
function generator(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

const marks =
  '* ** _ ~ ~~ ^ ` ``` $ $$ [ ] ( ) ![ ]( [@a] [@a;@b] @a [^1] [^1]: {#fig-x} {#tbl-y} { } # ## ### - 1. > | |--| <b> </b> <div> </div> <table> <td> </table> <sub> <script> </script> <!-- --> & &amp; \\ \n \n\n \t " \' : ; Figure: Table: @fig-x @tbl-y https://example.org/x ![alt](ct.jpg) [text](#x) \u00a0 é 🫀 \r\n'
    .split(/ +/)
    .concat('\n', '\n\n', '    ');

function randomText(random: (limit: number) => number): { readonly text: string; readonly words: readonly string[] } {
  const words: string[] = [];
  let text = '';
  for (let length = 5 + random(40); length > 0; length--) {
    if (random(2) === 0) text += marks[random(marks.length)];
    else {
      const word = `word${words.length}x`;
      words.push(word);
      text += word;
    }
    text += [' ', '', '\n', '\n\n'][Math.min(3, random(12))] ?? ' ';
  }
  return { text, words };
}

/** Faults that say that text is not shown. */
const explains = new Set(['html-removed', 'html-unclosed', 'footnote-unused']);

describe('any text', () => {
  it('is built, and keeps every word or says why not', async () => {
    for (let seed = 1; seed <= 400; seed++) {
      const { text, words } = randomText(generator(seed));
      const built = await build(text);
      const { faults } = built;
      const html = Object.values(built.html).join('\n');
      const lost = words.filter((word) => !html.includes(word) && !isHidden(word, text));
      if (lost.length > 0 && !faults.some(({ rule }) => explains.has(rule))) {
        expect.fail(`seed ${seed} lost ${lost.join(', ')} of ${JSON.stringify(text)}:\n${html}`);
      }
      expect(html).not.toMatch(/<script|<!--|undefined|NaN/);
    }
  });

  it('has every anchor once and no link into nothing', async () => {
    for (let seed = 1; seed <= 200; seed++) {
      const { text } = randomText(generator(seed + 10_000));
      const built = await build(text);
      const { faults } = built;
      const html = Object.values(built.html).join('\n');
      const ids = Array.from(html.matchAll(/ id="([^"]*)"/g), ([, id]) => id);
      expect(ids, `seed ${seed}: ${JSON.stringify(text)}`).toEqual([...new Set(ids)]);
      for (const id of built.text.references.flatMap(({ citedAt }) => citedAt))
        expect(ids, `seed ${seed}`).toContain(id);
      for (const [, target] of html.matchAll(/href="#((?:fn|fig|tbl)-[^"]*)"/g))
        expect(ids, `seed ${seed}`).toContain(target);
      const misplaced = faults.filter(({ line, column }) => line < 4 || column < 1);
      expect(misplaced, `seed ${seed}: ${JSON.stringify(text)}`).toEqual([]);
    }
  });
});

/** Text that nobody is meant to see: comments, and where links lead. */
function isHidden(word: string, text: string): boolean {
  const hidden = [/<!--[\s\S]*?-->/g, /\]\([^()]*\)/g, /\[[^\]]+\]:\s*\S+.*/g, /^\s*`{3,}.*/gm, /<[^<>]*>/g];
  return hidden.some((form) => Array.from(text.matchAll(form)).some(([found]) => found.includes(word)));
}
