/** Kinds of image that are published. */
export type ImageKind = 'jpeg' | 'png' | 'webp' | 'gif' | 'avif' | 'svg';

/** What an image became, without names: kept in the cache beside its bytes. Sizes in pixels, upright. */
export interface PreparedImage {
  readonly kind: ImageKind;
  readonly width: number;
  readonly height: number;
  /** Widths of the WebP variants, narrowest first. */
  readonly variants: readonly number[];
}

/** A prepared image with its bytes: the original's first, then those of the variants in order. */
export interface PreparedBytes extends PreparedImage {
  readonly files: readonly Buffer[];
}

export type ImageRule = 'unreadable-image' | 'file-too-large' | 'image-limits';

/** The image cannot be published, and why, in words for the editor that follow its name. */
export class ImageRefused extends Error {
  readonly rule: ImageRule;

  constructor(rule: ImageRule, message: string) {
    super(message);
    this.rule = rule;
  }
}
