import type { ArticleText } from '../../model/article-text.ts';
import { issueSlug } from '../../model/issue.ts';
import type { PublishedFile } from '../../model/published-file.ts';
import type { ArticleView } from '../../views/article-view.ts';
import { jatsArticle } from '../jats/jats.ts';
import { jatsView } from '../jats/jats-view.ts';

/** What PubMed Central is sent of an article, but for its PDF. */
export interface PmcPackage {
  /** Name of the package, of its XML and of its PDF, without their endings. */
  readonly name: string;
  readonly xml: string;
  readonly files: readonly PackedFile[];
}

/** A file of the package. */
export interface PackedFile extends PublishedFile {
  /** Its name beside the page of the article; in the package it has the name that the XML gives it. */
  readonly original: string;
}

/** The elements that name files, by the letter that PubMed Central gives to such files. */
const letters: Readonly<Record<string, string>> = {
  graphic: 'g',
  'inline-graphic': 'i',
  media: 'v',
  'supplementary-material': 's',
};

const fileLink = /(<(graphic|inline-graphic|media|supplementary-material)\b[^>]*? xlink:href=")([^"]*)(?=")/g;

/** Forms of images that PubMed Central does not take; they are sent as PNG. */
const refused = /\.(?:svg|webp|avif)$/i;

/**
 * The article as PubMed Central asks for it: every file has a name that no other article of the volume has.
 * https://pmc.ncbi.nlm.nih.gov/pub/filespec-delivery/
 */
export function pmcPackage(view: ArticleView, text: ArticleText): PmcPackage {
  const name = packageName(view);
  const published = new Map(text.files.map(({ name, ...file }) => [name, file]));
  const packed = new Map<string, PackedFile>();
  const pack = (letter: string, original: string, file: Omit<PublishedFile, 'name'>): PackedFile => {
    const number = [...packed.keys()].filter((key) => key.startsWith(letter)).length + 1;
    const ending = endingOf(original, letter);
    return { name: `${name}-${letter}${String(number).padStart(3, '0')}${ending}`, original, ...file };
  };
  const xml = jatsArticle(jatsView({ view }), text).replace(
    fileLink,
    (whole, start: string, tag: string, address: string) => {
      const original = decodeURIComponent(address);
      const file = published.get(original);
      if (file === undefined) return whole;
      const letter = letters[tag] ?? '';
      const one = packed.get(letter + original) ?? pack(letter, original, file);
      packed.set(letter + original, one);
      return start + one.name;
    },
  );
  return { name, xml, files: [...packed.values()] };
}

/** "ejcrim-7-5-2020_001530": journal, volume, issue and article. */
function packageName({ site, article: { id, volume, issue } }: ArticleView): string {
  const { shortTitle, title, issn } = site;
  // A title in full is no name for a file.
  const journal = shortTitle === title && issn !== undefined ? issn : shortTitle;
  const plain = journal.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return [plain, volume && issueSlug(volume), issue && issueSlug(issue), id].filter(Boolean).join('-');
}

function endingOf(original: string, letter: string): string {
  if (letter !== 's' && refused.test(original)) return '.png';
  return /\.[a-z0-9]+$/.exec(original.toLowerCase())?.[0] ?? '';
}
