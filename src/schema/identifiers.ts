import { issnCheckDigit, orcidCheckDigit, rorCheckDigits } from './check-digits.ts';
import type { Reading } from './reading.ts';
import { accept, refuse } from './reading.ts';
import { lineAs } from './values.ts';

/** A DOI as written, without its resolver: "10.1000/x" of "https://doi.org/10.1000/x" and "doi:10.1000/x". */
export function bareDoi(text: string): string {
  const bare = text.replace(/^(?:doi:\s*)?(?:https?:\/\/)?(?:(?:www\.|dx\.)?doi\.org\/)?(?:doi:\s*)?/iu, '');
  if (bare === text || !bare.includes('%')) return bare;
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}

/** A DOI with or without its resolver, as "10.12890/2020_001530". */
export function readDoi(text: string): Reading<string> {
  const doi = bareDoi(text);
  const form = 'expected 10., four or more digits, "/" and a suffix, as in 10.12890/2020_001530';
  if (!/^10\.\d{4,9}(?:\.\d+)*\/[^\s"“”]{1,200}$/u.test(doi)) return refuse('doi', `"${text}" is not a DOI; ${form}`);
  const stop = /[.,;:]+$/.exec(doi);
  if (!stop) return accept(doi);
  return refuse(
    'doi',
    `DOI ${doi} ends with "${stop[0]}", which belongs to the sentence; write ${doi.slice(0, stop.index)}`,
  );
}

export const doi = lineAs(readDoi);

/** "10.12890", what all DOIs of the journal begin with. */
export const doiPrefix = lineAs((text) => {
  const prefix = bareDoi(text).replace(/\/$/, '');
  if (/^10\.\d{4,9}(?:\.\d+)*$/.test(prefix)) return accept(prefix);
  return refuse('doi', `"${text}" is not a DOI prefix; expected 10. and four or more digits, as in 10.12890`);
});

/** An ORCID iD with or without its URL or hyphens, as "0000-0002-1825-0097". */
function readOrcid(text: string): Reading<string> {
  const written = text.replace(/^(?:orcid:\s*)?(?:(?:https?:\/\/)?(?:www\.)?orcid\.org\/)?/iu, '').replace(/\/$/, '');
  const compact = written
    .replace(/[\s-]/gu, '')
    .replace(/[\u2010-\u2015]/gu, '')
    .toUpperCase();
  if (!/^\d{15}[\dX]$/.test(compact)) {
    return refuse('orcid', `"${text}" is not an ORCID iD; expected sixteen digits, as in 0000-0002-1825-0097`);
  }
  const grouped = (digits: string): string => digits.replace(/(.{4})(?!$)/g, '$1-');
  const right = compact.slice(0, 15) + orcidCheckDigit(compact);
  if (right === compact) return accept(grouped(compact));
  const cure = `with these digits it would be ${grouped(right)}`;
  return refuse('orcid', `ORCID iD ${grouped(compact)} has a wrong check digit; ${cure}`);
}

export const orcid = lineAs(readOrcid);

/** A ROR id with or without its URL, as "https://ror.org/05a01hn31". */
export function readRor(text: string): Reading<string> {
  const id = text
    .replace(/^(?:https?:\/\/)?(?:www\.)?ror\.org\//iu, '')
    .replace(/\/$/, '')
    .toLowerCase();
  if (!/^0[0-9a-hj-km-np-tv-z]{6}\d{2}$/.test(id)) {
    return refuse(
      'ror',
      `"${text}" is not a ROR id; expected nine characters beginning with 0, as in https://ror.org/05a01hn31`,
    );
  }
  const right = id.slice(0, 7) + rorCheckDigits(id.slice(0, 7));
  if (right === id) return accept(`https://ror.org/${id}`);
  return refuse(
    'ror',
    `ROR id ${id} has wrong check digits; with these characters it would be https://ror.org/${right}`,
  );
}

export const ror = lineAs(readRor);

/** An ISNI with or without its URL or spaces, as "000000012146438X". */
export const isni = lineAs((text) => {
  const compact = text
    .replace(/^(?:isni:?\s*)?(?:(?:https?:\/\/)?(?:www\.)?isni\.org\/(?:isni\/)?)?/iu, '')
    .replace(/[\s-]/gu, '')
    .toUpperCase();
  if (!/^\d{15}[\dX]$/.test(compact)) {
    return refuse('invalid-value', `"${text}" is not an ISNI; expected sixteen digits, as in 0000 0001 2146 438X`);
  }
  // It has the check digit of an ORCID iD, which is one.
  const right = compact.slice(0, 15) + orcidCheckDigit(compact);
  if (right === compact) return accept(compact);
  return refuse('invalid-value', `ISNI ${compact} has a wrong check digit; with these digits it would be ${right}`);
});

/** An id of the Global Research Identifier Database, as "grid.6268.a". */
export const grid = lineAs((text) => {
  const id = text.replace(/^(?:https?:\/\/)?(?:www\.)?grid\.ac\/institutes\//iu, '').toLowerCase();
  if (/^grid\.\d{1,6}\.[\da-f]{1,2}$/.test(id)) return accept(id);
  return refuse('invalid-value', `"${text}" is not a GRID id; expected one as in grid.6268.a`);
});

/** An ISSN with or without its hyphen, as "2284-2594". */
function readIssn(text: string): Reading<string> {
  const compact = text
    .replace(/^(?:e-?|p-?)?issn:?\s*/iu, '')
    .replace(/[\s-]/gu, '')
    .toUpperCase();
  if (!/^\d{7}[\dX]$/.test(compact)) {
    return refuse('issn', `"${text}" is not an ISSN; expected eight digits, as in 2284-2594`);
  }
  const hyphenated = (digits: string): string => `${digits.slice(0, 4)}-${digits.slice(4)}`;
  const right = compact.slice(0, 7) + issnCheckDigit(compact);
  if (right === compact) return accept(hyphenated(compact));
  return refuse(
    'issn',
    `ISSN ${hyphenated(compact)} has a wrong check digit; with these digits it would be ${hyphenated(right)}`,
  );
}

export const issn = lineAs(readIssn);

/** The number of a record in PubMed, with or without its URL. */
export const pmid = lineAs((text) => {
  const id = text.replace(/^(?:pmid:?\s*|(?:https?:\/\/)?pubmed\.ncbi\.nlm\.nih\.gov\/)/iu, '').replace(/\/$/, '');
  if (/^[1-9]\d{0,8}$/.test(id)) return accept(id);
  return refuse('invalid-value', `"${text}" is not a PubMed ID; expected up to nine digits, as in 32399442`);
});

/** The number of an article in PubMed Central, with "PMC". */
export const pmcid = lineAs((text) => {
  const id = text
    .replace(
      /^(?:pmcid:?\s*|(?:https?:\/\/)?(?:www\.ncbi\.nlm\.nih\.gov\/pmc|pmc\.ncbi\.nlm\.nih\.gov)\/articles\/)/iu,
      '',
    )
    .replace(/\/$/, '')
    .toUpperCase();
  if (/^PMC[1-9]\d{0,8}$/.test(id)) return accept(id);
  const cure = /^\d{1,9}$/.test(id) ? `; write PMC${id}` : '; expected PMC and up to nine digits, as in PMC7213831';
  return refuse('invalid-value', `"${text}" is not a PubMed Central ID${cure}`);
});

/** The id of an article: the name of its folder and the last part of its URL. */
export function readArticleId(text: string): Reading<string> {
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(text)) return accept(text);
  return refuse('article-id', `"${text}" is not an id; expected letters, digits, ".", "_" and "-", as in 2020_001530`);
}

export const articleId = lineAs(readArticleId);

/** An id of an article of this journal, or a DOI. */
export const articleIdOrDoi = lineAs((text) => {
  if (/^10\.|doi/iu.test(text)) return readDoi(text);
  const id = readArticleId(text);
  if ('value' in id) return id;
  return refuse('relation-target', `"${text}" names no article; expected the id of one, as in 2020_001530, or a DOI`);
});
