import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  contrast,
  grounds,
  leastContrast,
  nightColour,
  readable,
  textContrast,
  textOn,
} from '../../src/model/colour.ts';

describe('contrast', () => {
  // Ratios of the WCAG contrast checker of WebAIM.
  test.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#0b5563', '#fdfcf9', 8.21],
    ['#ffcc00', '#ffffff', 1.51],
  ])('of %s and %s is %d', (a, b, expected) => {
    expect(contrast(a, b)).toBeCloseTo(expected, 1);
    expect(contrast(b, a)).toBe(contrast(a, b));
  });
});

test('a colour is changed no further than it must be', () => {
  const cure = readable('#ffcc00', grounds.light, 4.5);
  expect(leastContrast(cure, grounds.light)).toBeGreaterThanOrEqual(4.5);
  expect(leastContrast(cure, grounds.light)).toBeLessThan(4.7);
  expect(readable('#0b5563', grounds.light, 4.5)).toBe('#0b5563');
});

test.each(['#8a1538', '#000000', '#0b5563', '#1d2a6b'])('%s has a colour of the night that can be read', (colour) => {
  expect(leastContrast(nightColour(colour), grounds.dark)).toBeGreaterThanOrEqual(7);
});

test.each([
  ['#8a1538', '#ffffff'],
  ['#ffcc00', '#211f1b'],
  ['#777777', '#000000'],
])('on %s stands text of %s', (ground, text) => {
  expect(textOn(ground)).toBe(text);
});

test('text can be read on every ground', () => {
  const levels = ['00', '33', '66', '77', '80', '99', 'cc', 'ff'];
  const colours = levels.flatMap((red) => levels.flatMap((green) => levels.map((blue) => `#${red}${green}${blue}`)));
  for (const ground of colours) expect(contrast(ground, textOn(ground)), ground).toBeGreaterThanOrEqual(textContrast);
});

test('the grounds are those of the style sheet', () => {
  const css = readFileSync(join(import.meta.dirname, '..', '..', 'src', 'styles', 'theme.css'), 'utf8');
  const token = (name: string): string[] =>
    new RegExp(`--color-${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css)?.slice(1) ?? [];
  const tokens = ['paper', 'surface', 'mark'].map(token);
  expect(tokens.map(([light]) => light)).toEqual(grounds.light);
  expect(tokens.map(([, dark]) => dark)).toEqual(grounds.dark);
});
