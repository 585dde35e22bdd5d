/** Variables of CSL 1.0.2 by what they hold (https://docs.citationstyles.org). */
export const nameVariables: ReadonlySet<string> = new Set(
  'author chair collection-editor compiler composer container-author contributor curator director editor editorial-director editortranslator executive-producer guest host illustrator interviewer narrator organizer original-author performer producer recipient reviewed-author script-writer series-creator translator'.split(
    ' ',
  ),
);

export const dateVariables: ReadonlySet<string> = new Set(
  'accessed available-date event-date issued original-date submitted container'.split(' '),
);

/** Everything else is text. */
export const textVariables: ReadonlySet<string> = new Set(
  'abstract annote archive archive_collection archive_location archive-place authority call-number chapter-number citation-key citation-label citation-number collection-number collection-title collection-title-short container-title container-title-short dimensions division DOI edition event event-title event-place first-reference-note-number genre ISBN ISSN issue journalAbbreviation jurisdiction keyword language license locator medium note number number-of-pages number-of-volumes original-publisher original-publisher-place original-title page page-first part part-number part-title PMCID PMID printing-number publisher publisher-place references reviewed-genre reviewed-title scale section shortTitle source status supplement supplement-number title title-short URL version volume volume-title volume-title-short year-suffix'.split(
    ' ',
  ),
);

export const cslTypes: ReadonlySet<string> = new Set(
  'article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical personal_communication post post-weblog regulation report review review-book software song speech standard thesis treaty webpage'.split(
    ' ',
  ),
);

/** What exports and people write for a type or a field, by what CSL calls it. */
export const typeAliases: Readonly<Record<string, string>> = {
  article_journal: 'article-journal',
  journal: 'article-journal',
  'journal-article': 'article-journal',
  journalarticle: 'article-journal',
  preprint: 'article',
  'posted-content': 'article',
  website: 'webpage',
  web: 'webpage',
  online: 'webpage',
  'book-chapter': 'chapter',
  inbook: 'chapter',
  incollection: 'chapter',
  proceedings: 'book',
  'proceedings-article': 'paper-conference',
  inproceedings: 'paper-conference',
  conference: 'paper-conference',
  dissertation: 'thesis',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  techreport: 'report',
  misc: 'document',
  'edited-book': 'book',
  monograph: 'book',
  'reference-entry': 'entry',
  law: 'legislation',
  'computer-program': 'software',
  program: 'software',
};

export const fieldAliases: Readonly<Record<string, string>> = {
  doi: 'DOI',
  pmid: 'PMID',
  pmcid: 'PMCID',
  pmc: 'PMCID',
  url: 'URL',
  isbn: 'ISBN',
  issn: 'ISSN',
  journal: 'container-title',
  pages: 'page',
  authors: 'author',
  editors: 'editor',
  date: 'issued',
  year: 'issued',
  booktitle: 'container-title',
  address: 'publisher-place',
  'journal-title': 'container-title',
  abbreviation: 'container-title-short',
};

/** What a variable is where a type has to be guessed. */
export function guessedType(item: Readonly<Record<string, unknown>>): string {
  if (item['container-title'] !== undefined)
    return item['publisher'] !== undefined && item['volume'] === undefined ? 'chapter' : 'article-journal';
  if (item['publisher'] !== undefined || item['ISBN'] !== undefined) return 'book';
  return item['URL'] !== undefined ? 'webpage' : 'document';
}

/** Fields that Crossref, Zotero and others write into CSL-JSON; nothing of the entry is in them. */
export const foreignFields: ReadonlySet<string> = new Set(
  'member prefix score link reference reference-count references-count is-referenced-by-count subject subtitle short-title created deposited indexed published published-print published-online resource assertion relation content-domain alternative-id archive-id journal-issue funder update-policy updated-by update-to issn-type isbn-type original-subtitle itemType itemID itemKey libraryID attachments collections tags notes seeAlso relations dateAdded dateModified groupID uri uris key select'.split(
    ' ',
  ),
);
