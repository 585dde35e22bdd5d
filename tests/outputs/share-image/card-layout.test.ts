import { readFileSync } from 'node:fs';
import type { MeasuredNode } from '@takumi-rs/core';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../../src/model/colour.ts';
import { cardLook, colours, margin, pictureSize } from '../../../src/outputs/share-image/card-look.ts';
import { setCard } from '../../../src/outputs/share-image/draw-card.ts';
import type { ShareCard } from '../../../src/outputs/share-image/share-card.ts';
import { arabic, cardOf, chinese, endless, hebrew, japanese, korean, long, seed } from './sample-cards.ts';

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxes({ runs, children, transform: [, , , , x, y] }: MeasuredNode): Box[] {
  const own = runs.map((run) => ({
    text: run.text,
    left: x + run.x,
    right: x + run.x + run.width,
    top: y + run.y,
    bottom: y + run.y + run.height,
  }));
  return [...own, ...children.flatMap(boxes)];
}

const sidesOf = ({ transform: [, , , , , y], height }: MeasuredNode) => ({ top: y, bottom: y + height });

const layOut = async (card: ShareCard) => {
  const { node, renderer } = await setCard(card);
  return boxes(await renderer.measure(node, { ...pictureSize, lang: card.language }));
};
const bare = (text: string) => text.replace(/[\s\u2060]/g, '');

const cards: [string, ShareCard][] = [
  ['a usual report', seed],
  ['300 characters', long],
  ['one word', cardOf('Hiccups')],
  ['one long word', cardOf('Pneumonoultramicroscopicsilicovolcanoconiosis in Cholangiocystojejunostomy')],
  ['an endless word', cardOf('Hepaticocholangio'.repeat(12))],
  ['Chinese', chinese],
  ['Japanese', japanese],
  ['Korean', korean],
  ['Arabic', arabic],
  ['Hebrew', hebrew],
  ['more than it holds', endless],
];

describe('layout', () => {
  it.each(cards)('keeps every run in the frame: %s', async (_, card) => {
    // A space at the end of a line hangs over the edge, and so may the shadow of an italic letter.
    const slack = 16;
    for (const { left, right, top, bottom } of await layOut(card)) {
      expect(left).toBeGreaterThanOrEqual(margin - slack);
      expect(right).toBeLessThanOrEqual(pictureSize.width - margin + slack);
      expect(top).toBeGreaterThan(0);
      expect(bottom).toBeLessThan(pictureSize.height);
    }
  });

  it.each(cards)('keeps headline and authors between head and foot: %s', async (_, card) => {
    const { node, renderer } = await setCard(card);
    const whole = await renderer.measure(node, { ...pictureSize, lang: card.language });
    const [head, space, foot] = whole.children[1]?.children.map(sidesOf) ?? [];
    const [body] = whole.children[1]?.children[1]?.children.map(sidesOf) ?? [];
    expect(head?.bottom).toBeLessThanOrEqual(space?.top ?? 0);
    expect(body?.top).toBeGreaterThanOrEqual((space?.top ?? 0) + 18);
    expect(body?.bottom).toBeLessThanOrEqual((foot?.top ?? 0) - 18);
    expect(foot?.bottom).toBeLessThan(pictureSize.height - 40);
  });

  it('shows all of a title of 300 characters', async () => {
    const shown = bare((await layOut(long)).map(({ text }) => text).join(''));
    expect(long.title.text.length).toBeGreaterThan(300);
    expect(shown).toContain(bare(long.title.text));
  });

  it('sets a short title larger than a long one', async () => {
    const largest = async (card: ShareCard) => Math.max(...(await layOut(card)).map(({ top, bottom }) => bottom - top));
    expect(await largest(cardOf('Hiccups'))).toBeGreaterThan(1.5 * (await largest(long)));
  });

  it('keeps hyphenated words on one line', async () => {
    const runs = await layOut(seed);
    const lineOf = (word: string) => runs.find(({ text }) => text.includes(word))?.top;
    expect(lineOf('Trans-')).toBe(lineOf('Arterial'));
  });

  it('sets cards from right to left', async () => {
    const section = (await layOut(arabic)).find(({ text }) => text.includes('تقرير'));
    expect(section?.right).toBeGreaterThan(pictureSize.width - margin - 5);
  });
});

describe('look', () => {
  it('has the colours of the pages', () => {
    const theme = readFileSync(new URL('../../../src/styles/theme.css', import.meta.url), 'utf8');
    for (const [name, colour] of Object.entries(colours)) {
      expect(theme).toContain(`--color-${name}: light-dark(${colour},`);
    }
  });

  it.each(['#0b5563', '#ffee00', '#ffffff'])('makes %s readable', (accent) => {
    expect(contrast(cardLook({ ...seed, accent }).accent, colours.paper)).toBeGreaterThanOrEqual(4.5);
  });
});
