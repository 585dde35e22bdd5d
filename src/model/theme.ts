import type { Colour } from './colour.ts';
import type { PublishedImage } from './published-file.ts';

/** Files of a font family, .woff2, below the content folder. */
export interface FontFiles {
  readonly regular: string;
  readonly bold?: string | undefined;
  readonly italic?: string | undefined;
  readonly boldItalic?: string | undefined;
}

/** A font that the readers' machines have, or one that the journal brings along. */
export interface Font {
  /** Families in the order in which they are tried. */
  readonly families: readonly string[];
  /** Files of the first family. */
  readonly files?: FontFiles | undefined;
}

/** The accent by day of a journal without colours of its own: that of src/styles/theme.css. */
export const ownAccent: Colour = '#0b5563';

/** How the journal looks where it differs from Casebook's own design. */
export interface Theme {
  /** Links and rules. */
  readonly accent?: { readonly light: Colour; readonly dark: Colour } | undefined;
  /** Ground of the header. */
  readonly header?: Colour | undefined;
  readonly fonts: { readonly text?: Font | undefined; readonly labels?: Font | undefined };
  /** Images of the content folder. */
  readonly logo?: string | undefined;
  readonly logoDark?: string | undefined;
  /** Columns of text in PDFs, 1 or 2; 1 where none is given. */
  readonly pdfColumns?: number | undefined;
}

/** The images of the header as they are published, names relative to {@link themePath}. */
export interface Logo {
  readonly light: PublishedImage;
  /** Shown by night; the other one where there is none. */
  readonly dark?: PublishedImage | undefined;
}

/** Where the logo and the fonts of a journal are published, below the root of the site. */
export const themePath = 'theme/';
