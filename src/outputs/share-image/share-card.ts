import type { Colour } from '../../model/colour.ts';
import type { RichText } from '../../model/text.ts';

/** All that the picture of a report shows where somebody shares its link. Two equal cards are one picture. */
export interface ShareCard {
  /** Title of the journal. */
  readonly journal: string;
  /** Host of the journal. */
  readonly host: string;
  /** "Case report". */
  readonly section?: string | undefined;
  readonly title: RichText;
  /** Names in one line. What does not fit in two lines is cut. */
  readonly authors?: string | undefined;
  /** Language of the title (BCP 47): decides how Chinese, Japanese and Korean share their characters. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** "Retracted". */
  readonly mark?: string | undefined;
  /** Colour of the journal by day. */
  readonly accent: Colour;
}
