import type { Node, Renderer } from '@takumi-rs/core';
import { cardLook, pictureSize } from './card-look.ts';
import { cardNode } from './card-nodes.ts';
import { cardWords, wordCodes } from './card-words.ts';
import { fitHeadline } from './fit-headline.ts';
import { fontStack } from './font-families.ts';
import { rendererFor } from './font-renderer.ts';
import type { ShareCard } from './share-card.ts';

/** A picture before it is drawn, and the renderer that has its fonts. */
export interface SetCard {
  readonly node: Node;
  readonly renderer: Renderer;
}

/** Sets the type of a card. */
export async function setCard(card: ShareCard): Promise<SetCard> {
  const words = cardWords(card);
  const stacks = [fontStack('serif', card.language), fontStack('sans', card.language)];
  const renderer = await rendererFor(wordCodes(words), stacks);
  const look = cardLook(card);
  return { node: cardNode(words, look, await fitHeadline(words, look, renderer)), renderer };
}

/** The picture of a card as PNG. */
export async function drawCard(card: ShareCard): Promise<Buffer> {
  const { node, renderer } = await setCard(card);
  return renderer.render(node, { ...pictureSize, format: 'png', lang: card.language });
}
