import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contrast, grounds, leastContrast, nightColour, readable, textOn } from '../../src/model/colour.ts';

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
])('on %s stands text of %s', (ground, text) => {
  expect(textOn(ground)).toBe(text);
});

test('the grounds are those of the style sheet', () => {
  const css = readFileSync(join(import.meta.dirname, '..', '..', 'src', 'styles', 'theme.css'), 'utf8');
  const token = (name: string): string[] =>
    new RegExp(`--color-${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css)?.slice(1) ?? [];
  const tokens = ['paper', 'surface', 'mark'].map(token);
  expect(tokens.map(([light]) => light)).toEqual(grounds.light);
  expect(tokens.map(([, dark]) => dark)).toEqual(grounds.dark);
});
