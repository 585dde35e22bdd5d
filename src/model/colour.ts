/** A colour as "#rrggbb", lower case. */
export type Colour = string;

/** Least contrast of text (WCAG 2.2, success criterion 1.4.3). */
export const textContrast = 4.5;

/** Contrast that a colour made by Casebook has: more than is asked for, since it was nobody's choice. */
const madeContrast = 7;

/** Grounds that links stand on, by day and by night: those of paper, panels and marked entries in theme.css. */
export const grounds = {
  light: ['#fdfcf9', '#f4f1ea', '#fdefb9'],
  dark: ['#16181b', '#202327', '#41380f'],
} as const;

const white = '#ffffff';
const black = '#000000';
const ink = '#211f1b';

/** Red, green and blue from 0 to 1, without the gamma of the screen. */
function linear(colour: Colour): readonly number[] {
  return [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1 to 21 (WCAG 2). */
export function contrast(a: Colour, b: Colour): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Contrast on the worst of several grounds. */
export function leastContrast(colour: Colour, on: readonly Colour[]): number {
  return Math.min(...on.map((ground) => contrast(colour, ground)));
}

function mix(colour: Colour, other: Colour, share: number): Colour {
  const channel = (at: number): string => {
    const [own, more] = [colour, other].map((each) => Number.parseInt(each.slice(at, at + 2), 16)) as [number, number];
    return Math.round(own + (more - own) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${[1, 3, 5].map(channel).join('')}`;
}

/** The colour mixed with white or black just as far as gives it the contrast on all grounds. */
export function readable(colour: Colour, on: readonly Colour[], least: number): Colour {
  const towards = luminance(on[0] ?? white) > 0.18 ? black : white;
  for (let share = 0; share < 1; share += 0.01) {
    const mixed = mix(colour, towards, share);
    if (leastContrast(mixed, on) >= least) return mixed;
  }
  return towards;
}

/** The colour of links by night that goes with the one by day. */
export function nightColour(day: Colour): Colour {
  return readable(day, grounds.dark, madeContrast);
}

/** Ink or white, whichever is read better on a ground; black on one of middle brightness, where neither can be read. */
export function textOn(ground: Colour): Colour {
  const better = contrast(ground, white) >= contrast(ground, ink) ? white : ink;
  return contrast(ground, better) >= textContrast ? better : black;
}
