import type { FigureWords } from '../../../language/figure-words.ts';
import { months } from '../../../text/months.ts';
import { marks } from './flat-line.ts';

/** Whose figure or table a mention means: of this report, of a file beside it, of another work, or nobody knows. */
export type MentionOwner = 'report' | 'supplement' | 'other' | 'doubtful';

/** So much of a line is looked at on either side of a mention. */
const near = 80;

/** "Smith's Figure 1", "their Figure 1", "Smith et al., Figure 1", "ref. 3, Figure 1". */
const owned =
  /(?:(?<=\p{L})['’]s|s['’]|(?<!\p{L})(?:their|his|her|whose|leurs?)|et al\.?,?(?:\s*\(?\d{4}[a-z]?)?,?|(?<!\p{L})refs?\.?\s*\d+,?)\s+\(?$/iu;
/** "(Smith 2019, Figure 1)", and no month. */
const behindYear = new RegExp(
  String.raw`\([^()]*(?!${months.join('|')})\p{Lu}[\p{L}'’-]+,?\s(?:19|20)\d\d[a-z]?[,:]\s+$`,
  'u',
);
/** "@smith, Figure 1", as a page is given. */
const behindCitation = new RegExp(String.raw`${marks.citation}\s?,\s*$`);

const surname = String.raw`\p{Lu}[\p{L}'’-]+`;
const authors = String.raw`(?:${surname}\s+){1,2}(?:et\s+al|and\s+(?:co-?workers|colleagues|associates|${surname})|(?:&|et|und|y|e)\s+${surname}|\(?(?:19|20)\d\d)|${surname}['’]s?\s`;
const publication = String.raw`(?:articles?|papers?|publications?|guidelines?|guidance|textbooks?|books?|chapters?|atlas|manual|monograph|handbook|thesis|review|trial|(?:original|previous|earlier|first|initial|published|other|same)\s+(?:study|report|series|work)|stud(?:y|ies)|appendix|consensus|reference\s+\d+|supplement(?:ary\s+\w+)?)`;
const cited = new RegExp(String.raw`^(?:the\s+)?(?:${marks.citation}|refs?\.?\s|references?\s|${authors})`, 'u');
const published = new RegExp(String.raw`^(?:\w[\w-]*\s+){0,4}${publication}(?!\p{L})`, 'u');
const byName = new RegExp(String.raw`^${surname}(?=\s*(?:[).,;]|$))`, 'u');
/** Words that make a publication this one. */
const own =
  /^(?:the\s+)?(?:th(?:is|ese)|our|present|current|ce(?:tte)?|cet|notre|dies\p{L}*|est[ea]s?|questo)(?!\p{L})/iu;
/** Parts of a report, which are no authors. */
const part =
  /^(?:patients?|cases?|sections?|parts?|parents?|supplementary|additional|appendix|group|family|table|fig(?:ure)?|box|panels?)\b/i;

/**
 * Says whose a figure or a table is that a line names.
 * @param start of the mention, and where it ends
 */
export type OwnerOf = (line: string, start: number, end: number) => MentionOwner;

/** @param words what stands between a figure and the work that it is in */
export function ownerReader({ of }: FigureWords): OwnerOf {
  const preposition = new RegExp(String.raw`^\s*,?\s*\(?(?:${of})\s+|^\s+d['’]`, 'iu');
  return (line, start, end) => {
    const before = line.slice(Math.max(0, start - near), start);
    const after = line.slice(end, end + near);
    if (owned.test(before)) return 'other';
    // "Figure 2-1" of a book, or a range to something else.
    if (/^\s?[–-]\s?\d/.test(after) || behindYear.test(before)) return 'doubtful';
    if (behindCitation.test(before) && /^\s*(?:[).;]|$)/.test(after)) return 'doubtful';
    const [whole] = preposition.exec(after) ?? [];
    const work = after.slice(whole?.length);
    if (whole === undefined || own.test(work)) return 'report';
    if (cited.test(work) || published.test(work)) return 'other';
    const isPlace = /^\W*(?:in|en|em|dans)\s/i.test(whole);
    return !isPlace && byName.test(work) && !part.test(work) ? 'doubtful' : 'report';
  };
}
