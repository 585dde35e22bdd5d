import type { Citations } from './citation.ts';
import type { CslItem, Reference } from './reference.ts';
import type { RichText } from './text.ts';

/** A heading of the body, with those below it. */
export interface OutlineEntry {
  readonly id: string;
  readonly title: RichText;
  readonly children: readonly OutlineEntry[];
}

/** A formatted entry of the reference list. */
export interface ListedReference {
  /** 1-based number in the list. */
  readonly number: number;
  readonly key: string;
  /** Formatted by the journal's style: safe inline HTML without a number. */
  readonly html: string;
  readonly text: string;
  /** Its fields; absent where it was pasted as text. */
  readonly item?: CslItem | undefined;
  readonly doi?: string | undefined;
  readonly pmid?: string | undefined;
  readonly pmcid?: string | undefined;
  readonly url?: string | undefined;
  /** File and place of the entry, for faults. */
  readonly source?: Reference['source'] | undefined;
  /** Anchors in the text of every citation of it, in order of appearance. */
  readonly citedAt: readonly string[];
}

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
  /** Absolute path of the file to copy (the image cache or the article's folder). */
  readonly from: string;
  /** SHA-256 of its bytes, hexadecimal, where it lies in the cache. */
  readonly sum?: string | undefined;
}

/** The text of an article in some format, each part empty where there is none. */
export interface TextParts {
  readonly abstract: string;
  readonly learningPoints: string;
  readonly body: string;
  readonly footnotes: string;
}

/** The rendered text of an article. All HTML is safe and holds relative links only. */
export interface Manuscript {
  readonly abstract?: string | undefined;
  readonly learningPoints?: string | undefined;
  /** Empty where the article has an abstract only. */
  readonly body: string;
  /** Footnotes as an ordered list, empty where there are none. */
  readonly footnotes: string;
  /** Learning points and body as plain paragraphs, parted by blank lines; citations are left out. */
  readonly text: string;
  /** The parts of the text as Markdown, citations as printed. */
  readonly markdown: TextParts;
  /** The same as elements of JATS. */
  readonly jats: TextParts;
  /** The paragraphs of the abstract as JATS for a record that stands without the article. */
  readonly recordAbstract: readonly string[];
  /** The same as content of Typst. */
  readonly typst: TextParts;
  readonly outline: readonly OutlineEntry[];
  readonly references: readonly ListedReference[];
  /** How to cite it, by the journal's own style (or `cite-as` verbatim) and by the standard ones. */
  readonly citations: Citations;
  readonly files: readonly PublishedFile[];
}
