import type { CheerioAPI } from 'cheerio';
import { oneLine, type PlainRecord } from './truth.ts';

// Zotero's own reading of a page (its translator "Embedded Metadata"), as far as it concerns articles:
// https://github.com/zotero/translators/blob/master/Embedded%20Metadata.js

/** Fields by the tags that fill them; of two tags for one field the later in this list wins. */
const mappings: readonly (readonly [tag: string, field: keyof PlainRecord])[] = [
  ['citation_title', 'title'],
  ['citation_publication_date', 'issued'],
  ['citation_date', 'issued'],
  ['citation_journal_title', 'journal'],
  ['citation_journal_abbrev', 'abbreviation'],
  ['citation_volume', 'volume'],
  ['citation_issue', 'issue'],
  ['citation_publisher', 'publisher'],
  ['citation_abstract', 'abstract'],
  ['citation_doi', 'doi'],
  ['citation_public_url', 'url'],
  ['citation_language', 'language'],
];

/** The item that Zotero makes of a head. */
export function zoteroItem($: CheerioAPI): Partial<PlainRecord> {
  if ($('.Z3988').length > 0) throw new Error('A COinS span would override every tag');
  if (/blogger|wordpress|wooframework/i.test($('meta[name="generator"]').attr('content') ?? ''))
    throw new Error('The generator tag would change the type of the item');
  const item: Record<string, string> = Object.fromEntries(mappings.map(([, field]) => [field, '']));
  for (const [tag, field] of mappings) {
    const value = first($, tag);
    if (value?.trim()) item[field] = oneLine(value);
  }
  const pages = pagesOf($);
  return {
    ...item,
    issued: (item['issued'] ?? '').replaceAll('/', '-'),
    title: withoutJournal(item['title'] ?? '', item['journal'] ?? ''),
    authors: creators($, 'citation_author'),
    keywords: all($, 'citation_keywords').flatMap((tag) => tag.split(';').map((part) => part.trim())),
    firstPage: pages[0] ?? '',
    lastPage: pages[1] ?? '',
    // All values are joined, so that an ISSN given twice would be there twice.
    issn: all($, 'citation_issn').join(', '),
    pmid: first($, 'citation_pmid') ?? '',
  };
}

/** Tags are found by the end of their names, and the first wins. */
function first($: CheerioAPI, tag: string): string | undefined {
  return $(`html > head > meta[name$="${tag}"]`).first().attr('content');
}

function all($: CheerioAPI, tag: string): string[] {
  return $(`meta[name$="${tag}"]`)
    .toArray()
    .map((element) => $(element).attr('content') ?? '');
}

/** A journal's title at the end of a title, behind a dash or a colon, is taken off. */
function withoutJournal(title: string, journal: string): string {
  const escaped = journal.replace(/([()[\]$^*+.?|])/g, '\\$1');
  return title.replace(new RegExp(`\\s*[-–—=_:|~#]\\s*${escaped}\\s*$`, 'i'), '');
}

function pagesOf($: CheerioAPI): readonly (string | undefined)[] {
  const given = first($, 'citation_firstpage')?.replace(/[-\u2013]/g, '-');
  const last = first($, 'citation_lastpage');
  // Of a first page with a hyphen the part before it is taken.
  return given?.includes('-') ? given.split(/\s*-\s*/).slice(0, 1) : [given, last];
}

function creators($: CheerioAPI, tag: string): string[] {
  const nodes = all($, tag);
  return nodes.flatMap((value) => {
    const names = value.split(/\s*;\s*/);
    return (names.length === 1 && nodes.length === 1 ? splitLone(names[0] ?? '') : names)
      .map((name) => name.trim())
      .filter((name) => /[^\s,-.;]/.test(name))
      .map(cleanAuthor);
  });
}

/** A lone name with several words on both sides of a comma is taken for two. */
function splitLone(name: string): string[] {
  const parts = name.split(/\s*,\s*/);
  return parts.length > 1 && parts[0]?.includes(' ') && parts[1]?.includes(' ') ? parts : [name];
}

/** Zotero's `cleanAuthor`: what follows a second comma is lost, and a name without one is split at its last space. */
function cleanAuthor(text: string): string {
  const author = text.replace(/^[\s\u00A0.,/[\]:]+/, '').replace(/[\s\u00A0./[\]:]+$/, '');
  if (author.includes(',')) {
    const [last = '', given = ''] = author.split(/, ?/);
    return given === '' ? last : `${last}, ${given}`;
  }
  const space = author.lastIndexOf(' ');
  return space === -1 ? author : `${author.slice(space + 1)}, ${author.slice(0, space)}`;
}
