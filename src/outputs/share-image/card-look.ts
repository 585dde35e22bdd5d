import { type Colour, grounds, readable, textContrast } from '../../model/colour.ts';
import { fontStack, isKorean } from './font-families.ts';
import type { ShareCard } from './share-card.ts';

/** Size that Facebook, LinkedIn, X and the messengers ask for. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** Lengths in pixels of the picture. */
export const band = 14;
export const margin = 76;
export const space = { top: 52, bottom: 46, least: 20 } as const;
export const textWidth = pictureSize.width - 2 * margin;

/** What head, headline and foot may share. */
export const bodyHeight = pictureSize.height - band - space.top - space.bottom - 2 * space.least;

/** The colours by day of theme.css: a picture is shown alone, so there is no night. */
export const colours = {
  paper: grounds.light[0],
  ink: '#211f1b',
  muted: '#5e5a52',
  grave: '#8c1c1c',
  rule: '#dedad0',
} as const;

/** What a card's language and journal decide. */
export interface CardLook {
  readonly direction: 'ltr' | 'rtl';
  readonly language: string;
  readonly serif: string;
  readonly sans: string;
  readonly accent: Colour;
  readonly wordBreak: 'normal' | 'keep-all';
}

/** The look of a card. */
export function cardLook({ direction, language, accent }: ShareCard): CardLook {
  const familiesOf = (first: 'serif' | 'sans'): string =>
    fontStack(first, language)
      .map(({ name }) => `'${name}'`)
      .join(', ');
  return {
    direction,
    language,
    serif: familiesOf('serif'),
    sans: familiesOf('sans'),
    accent: readable(accent, [colours.paper], textContrast),
    // Korean has spaces, and its readers expect headlines to break there.
    wordBreak: isKorean(language) ? 'keep-all' : 'normal',
  };
}
