import { type Citation, type Citations, titleSlot } from '../model/citation.ts';
import type { Journal } from '../model/journal.ts';
import type { CslItem, CslName } from '../model/reference.ts';
import { type RichText, unmarked } from '../model/text.ts';
import { articleItem, type CitedArticle, type CitedJournal } from './article-item.ts';
import type { CitationStyle } from './citation-style.ts';
import { formatItem } from './format-references.ts';
import { medlineNames, printableName } from './names.ts';
import { type StandardStyle, standardStyles, styleForCitation } from './standard-styles.ts';

/** An article as a CSL item whose authors are given, none or more. */
type AuthoredItem = CslItem & { readonly author: CslName[] };

/** All that the citations of an article say of its journal. */
type CitingJournal = CitedJournal & Pick<Journal, 'shortTitle'>;

/** How to cite the article in every style, the journal's own first. @param year of its issue or volume. */
export function citationsOf(
  article: CitedArticle,
  journal: CitingJournal,
  year: number,
  style: CitationStyle,
): Citations {
  const { title = '', author = [], ...rest } = articleItem(article, journal, year);
  const item: AuthoredItem = { ...rest, title: titleSlot + title, author: author.map(printableName) };
  return [
    { style: 'journal', name: journal.shortTitle, text: ownCitation(article, journal, item, style) },
    ...standardStyles.map((standard) => standardCitation(standard, item, article.language)),
  ];
}

/** By the journal's own small style, which has its short title; `cite-as` stands as the editors wrote it. */
function ownCitation(
  article: CitedArticle,
  journal: CitingJournal,
  item: AuthoredItem,
  style: CitationStyle,
): RichText {
  const { citeAs, language } = article;
  if (citeAs !== undefined) return unmarked(citeAs);
  const names = style.name === 'casebook-how-to-cite' ? literalAuthors([item.author], style) : item.author;
  return formatItem({ ...item, author: names, 'container-title-short': journal.shortTitle }, style, language);
}

function standardCitation(standard: StandardStyle, item: AuthoredItem, language: string): Citation {
  const { id, name, medlineAuthors = false, stopsSuffix = false } = standard;
  const style = styleForCitation(standard);
  // Beside a DOI, the numbers of PubMed only make a citation longer.
  const { PMID: _pmid, PMCID: _pmcid, author, ...printed } = item;
  const names = medlineAuthors
    ? literalAuthors(peopleAndGroups(author), style)
    : author.map((each) => citedName(each, stopsSuffix));
  return { style: id, name, text: formatItem({ ...printed, author: names }, style, language) };
}

function citedName(name: CslName, stopsSuffix: boolean): CslName {
  // Between people and a group citeproc would set a comma that no style asks for.
  if (name.literal !== undefined) return { family: name.literal };
  return stopsSuffix && /^[JS]r$/.test(name.suffix ?? '') ? { ...name, suffix: `${name.suffix}.` } : name;
}

/** Authors as Medline sets them, runs of them between semicolons. Setting names takes citeproc half its time. */
function literalAuthors(runs: readonly (readonly CslName[])[], style: CitationStyle): CslName[] {
  const literal = runs.map((run) => medlineNames(run, style)).join('; ');
  return literal === '' ? [] : [{ literal }];
}

/** People beside people, and each group alone: semicolons part them, which CSL cannot say. */
function peopleAndGroups(names: readonly CslName[]): CslName[][] {
  const runs: CslName[][] = [];
  for (const name of names) {
    const last = runs.at(-1);
    const goesOn = name.literal === undefined && last?.at(-1)?.literal === undefined;
    if (last !== undefined && goesOn) last.push(name);
    else runs.push([name]);
  }
  return runs;
}
