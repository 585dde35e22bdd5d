/** Files of this size (bytes) or more are refused. */
export const tooManyBytes = 50_000_000;

/** Images of more pixels are refused: a small file can unfold to gigabytes. */
export const mostPixels = 100_000_000;

/**
 * Widths of the WebP variants in CSS pixels: half the column, the column (about 720) on a screen of common density
 * or a phone of high density, and the column at double density.
 */
export const variantWidths: readonly number[] = [480, 960, 1440];

/** Pixels: WebP knows no higher image. */
export const tallestWebp = 16_383;

/** A photograph hides what a drawing shows: letters and lines need finer colour and more bits. */
export const webpPhotograph = { quality: 80, effort: 4 } as const;
export const webpDrawing = { quality: 90, effort: 4, smartSubsample: true } as const;
