/** How many times as high as it is wide a drawing is drawn in full; a higher one becomes narrower. */
const highest = 4;

/** Dots per inch at which sharp draws a drawing so many pixels wide; in its own size, in pixels, it does at 72. */
export function drawingDensity(own: { readonly width: number; readonly height: number }, width: number): number {
  const scale = Math.min(width / own.width, (highest * width) / own.height);
  return Math.min(2400, Math.max(1, 72 * scale));
}
