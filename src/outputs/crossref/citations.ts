import { datePartsOf, familyOf, issueOf, namesOf, pagesOf, plainField } from '../../citation/plain-fields.ts';
import type { ListedReference } from '../../model/article-text.ts';
import type { CslItem } from '../../model/reference.ts';
import { element, optional, wrap } from '../../text/xml.ts';

/** The references, from which Crossref links the works that are cited. */
export function citationList(references: readonly ListedReference[]): string {
  return wrap('citation_list', references.map(citation).join('\n'));
}

/** Kinds of which the schema has every field that finds the work; others are given as they are printed. */
const structured = new Set(['article-journal', 'article-magazine', 'book', 'chapter', 'paper-conference']);

function citation({ number, item, text, doi }: ListedReference): string {
  const fields = item && structured.has(item.type) ? fieldsOf(item) : element('unstructured_citation', {}, text);
  return `<citation key="ref${number}">${fields}${matching('doi', doi, doiForm)}</citation>`;
}

/** Whether a reference lacks what Crossref finds the work by: its DOI, or else its year beside the rest. */
export function findsNoWork({ item, text, doi }: ListedReference): boolean {
  if (doi !== undefined) return false;
  if (!item) return !/\b(?:1[5-9]|20)\d\d\b/.test(text);
  return structured.has(item.type) && !/^\d{4}$/.test(datePartsOf(item, 'issued')[0] ?? '');
}

// The schema refuses a whole deposit for one identifier of another form.
const doiForm = /^10\.\d{4,9}\/.{1,200}$/;
const issnForm = /^\d{4}-?\d{3}[\dX]$/;
const isbnForm = /^(?=.{10,17}$)(?:97[89]-)?\d[\d -]+[\dX]$/;

function fieldsOf(item: CslItem): string {
  const field = (name: string) => plainField(item, name);
  const [first] = pagesOf(item);
  const [year] = datePartsOf(item, 'issued');
  const locator = first !== undefined && first === field('number') ? 'elocation_id' : 'first_page';
  return [
    matching('issn', field('ISSN'), issnForm),
    ...titles(item),
    optional('author', firstAuthor(item)),
    matching('volume', field('volume'), /^.{1,32}$/),
    matching('issue', issueOf(item), /^.{1,32}$/),
    matching(locator, first, /^.{1,32}$/),
    matching('cYear', year, /^\d{4}$/),
    matching('isbn', field('ISBN'), isbnForm),
    matching('edition_number', field('edition'), /^.{1,15}$/),
  ].join('');
}

function titles(item: CslItem): readonly string[] {
  const title = plainField(item, 'title');
  const container = plainField(item, 'container-title');
  if (item.type === 'book') return [optional('volume_title', title)];
  const whole = item.type.startsWith('article') ? 'journal_title' : 'volume_title';
  return [optional(whole, container), optional('article_title', title)];
}

/** The family name of the first author, or editor; of a group its name. */
function firstAuthor(item: CslItem): string | undefined {
  const [first] = [...namesOf(item, 'author'), ...namesOf(item, 'editor')];
  return first && (first.literal ?? familyOf(first));
}

function matching(name: string, text: string | undefined, form: RegExp): string {
  return text !== undefined && form.test(text) ? element(name, {}, text) : '';
}
