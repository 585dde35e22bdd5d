import type { Affiliation } from './affiliation.ts';
import type { ArticleType } from './article-type.ts';
import type { Contributor } from './contributor.ts';
import type { Editor } from './editor.ts';
import type { FrontImage } from './front-image.ts';
import { type RichText, unmarked } from './text.ts';

/** A calendar date, "2020-03-19". */
export type IsoDate = string;

export interface Funding {
  readonly funder: string;
  /** Crossref Funder Registry DOI or ROR of the funder. */
  readonly id?: string | undefined;
  readonly award?: string | undefined;
}

export interface Consent {
  /** "obtained" where its form is not known; absent where words alone say it. */
  readonly status?: 'written' | 'verbal' | 'obtained' | 'waived' | 'not-obtainable' | 'not-applicable' | undefined;
  readonly by?: 'patient' | 'parent' | 'guardian' | 'next-of-kin' | undefined;
  /** Whether the consent covers the images. */
  readonly images?: boolean | undefined;
  /** Plain text of the statement of the front matter. */
  readonly statement?: string | undefined;
}

/** Consent whose form is known. */
export type FormalConsent = Consent & { readonly status: NonNullable<Consent['status']> };

/** A file published beside the article. */
export interface Supplement {
  readonly file: string;
  readonly label: string;
  readonly title?: RichText | undefined;
}

/** The same while its title is still Markdown. */
export type SupplementText = Omit<Supplement, 'title'> & { readonly title?: string | undefined };

export type RelationKind = 'corrects' | 'retracts' | 'comments-on';

/** A change of the text after its publication. */
export interface Correction {
  readonly date: IsoDate;
  /** Plain text. */
  readonly change: string;
  /** The number of the version that it replaced, where that is kept. */
  readonly version?: number | undefined;
}

/** Why and when a page was withdrawn. */
export interface Withdrawal {
  readonly date: IsoDate;
  /** Plain text. */
  readonly reason: string;
}

/** What this article does to another one of the journal (`id`) or of elsewhere (`doi` only). */
export interface Relation {
  readonly kind: RelationKind;
  readonly id?: string | undefined;
  readonly doi?: string | undefined;
}

/** Title, abstract and keywords in a further language. */
export interface Translation {
  readonly language: string;
  readonly title?: RichText | undefined;
  /** Its paragraphs. */
  readonly abstract?: readonly RichText[] | undefined;
  readonly keywords: readonly RichText[];
}

/** The pages of an article, both in full. */
export interface Pages {
  readonly first: string;
  readonly last?: string | undefined;
  /** As readers see them, where the last page is given short: "1112–5". */
  readonly printed?: string;
}

/** Everything about an article that lists, heads and metadata need; the text itself is its ArticleText. */
export interface Article {
  /** Name of its folder, last part of its URL; never changes. */
  readonly id: string;
  readonly type: ArticleType;
  /** Label of the journal's section it belongs to. */
  readonly section: string;
  readonly title: RichText;
  readonly subtitle?: RichText | undefined;
  /** Runs above the pages of its PDF. */
  readonly shortTitle?: string | undefined;
  readonly language: string;
  readonly contributors: readonly Contributor[];
  readonly affiliations: readonly Affiliation[];
  readonly editors?: readonly Editor[] | undefined;
  /** Those who agreed to be named. */
  readonly reviewers?: readonly Editor[] | undefined;
  /** Plain text. */
  readonly keywords: readonly string[];
  /** The same with their marks; absent where none has any. */
  readonly markedKeywords?: readonly RichText[] | undefined;
  readonly specialty?: string | undefined;
  /** Plain text of the abstract, paragraphs parted by blank lines. */
  readonly abstract?: string | undefined;
  /** Bare, "10.12890/2020_001530". */
  readonly doi?: string | undefined;
  readonly pmid?: string | undefined;
  readonly pmcid?: string | undefined;
  readonly volume?: string | undefined;
  /** May be "5-6" or "Suppl 1". */
  readonly issue?: string | undefined;
  readonly pages?: Pages | undefined;
  readonly eLocator?: string | undefined;
  readonly received?: IsoDate | undefined;
  readonly revised?: IsoDate | undefined;
  readonly accepted?: IsoDate | undefined;
  /** The day of its publication; a preview alone shows the article before. */
  /** The day, or the month or the year alone where no more is known. */
  readonly published: IsoDate;
  /** Held back by its editor, whatever the day: a preview alone shows it. */
  readonly draft: boolean;
  readonly license: string;
  /** What differs from its journal and from the year of its issue. */
  readonly copyrightHolder?: string | undefined;
  readonly copyrightYear?: number | undefined;
  readonly consent?: Consent | undefined;
  /** Plain text of this and the further statements, whether they stand in the front matter or in the text. */
  readonly contributions?: string | undefined;
  readonly competingInterests?: string | undefined;
  readonly funding?: { readonly statement?: string | undefined; readonly grants: readonly Funding[] } | undefined;
  readonly ethics?: string | undefined;
  readonly trialRegistration?: string | undefined;
  readonly disclaimer?: string | undefined;
  readonly acknowledgements?: string | undefined;
  readonly dataAvailability?: string | undefined;
  readonly aiUse?: string | undefined;
  readonly peerReview?: string | undefined;
  /** Meanings by their abbreviations, in the order given. */
  readonly abbreviations?: Readonly<Record<string, string>> | undefined;
  readonly supplements: readonly Supplement[];
  readonly redirectFrom: readonly string[];
  /** Works that it cites, by DOI or else PMID, lower case. */
  readonly cites: readonly string[];
  /** The originals of the images of its figures, each of which opens in the viewer: names beside the article. */
  readonly images: readonly string[];
  /** The image that stands for it on the home page, where one of its figures is fit to. */
  readonly frontImage?: FrontImage | undefined;
  /** What its editor put beside it, as it is published there: images without their smaller variants, and supplements. */
  readonly files: readonly string[];
  /** How many works its list of references has. */
  readonly referenceCount: number;
  readonly relations: readonly Relation[];
  /** Of a notice that takes another article back, or doubts it: the first sentence of its text, plain. */
  readonly reason?: string | undefined;
  /** Changes of its text since it was published, in the order given. */
  readonly corrected: readonly Correction[];
  /** Why it is gone: then there is no more of it than this record. */
  readonly withdrawn?: Withdrawal | undefined;
  readonly translations: readonly Translation[];
  /** Free text shown above the abstract. */
  readonly notice?: RichText | undefined;
  /** Where the whole text is, when only the abstract is here. */
  readonly fullText?: string | undefined;
  /** An existing PDF of the folder that is published unchanged, under the name of a galley. */
  readonly pdf?: string | undefined;
  /** Overrides the how-to-cite text, verbatim. */
  readonly citeAs?: string | undefined;
  /** Hash of what its folder says, its text with it, and of how it is cited; names its text in the cache. */
  readonly digest: string;
}

/** The keywords as readers see them. */
export function shownKeywords({
  keywords,
  markedKeywords,
}: Pick<Article, 'keywords' | 'markedKeywords'>): readonly RichText[] {
  return markedKeywords ?? keywords.map(unmarked);
}
