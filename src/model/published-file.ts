/** An image in the sizes that are published beside the article; names are relative to the article's URL. */
export interface PublishedImage {
  /** Name of the original, metadata removed: "figure-1.jpg". */
  readonly original: string;
  readonly width: number;
  readonly height: number;
  /** WebP variants, narrowest first; empty for SVG. */
  readonly variants: readonly { readonly name: string; readonly width: number }[];
}

/** A file that the site publishes beside the article: its name there, and where its bytes are. */
export interface PublishedFile {
  readonly name: string;
  /** Path of the file to copy: of an image below the cache of the journal, of another below the content folder. */
  readonly from: string;
  /** SHA-256 of its bytes, hexadecimal, where it lies in the cache. */
  readonly sum?: string | undefined;
}
