import { type AuthorshipNote, authorshipNotes, correspondenceSign } from '../../language/authorship-notes.ts';
import { type Texts, textsFor, textsForArticle } from '../../language/texts.ts';
import type { Affiliation } from '../../model/affiliation.ts';
import { type Contributor, type CreditRole, displayName, wholeFamilyName } from '../../model/contributor.ts';
import type { Editor } from '../../model/editor.ts';
import { isniUrl, orcidUrl } from '../../model/paths.ts';
import type { StatementField, WrittenStatement } from '../../model/statement.ts';
import { element, escapeXml, optional, wrap, writeAttributes } from '../../text/xml.ts';
import { countryCode } from './country-code.ts';
import type { JatsView } from './jats-view.ts';
import { personName } from './person-name.ts';

/** Authors with their roles, and where they worked: https://jats4r.niso.org/authors-and-affiliations/ */
export function contributorGroup({ article, site }: JatsView): string {
  const { contributors, affiliations } = article;
  if (contributors.length === 0) return '';
  const notes = ownNotes(contributors, textsForArticle({ site, article }));
  const authors = contributors.map((each, at) => author(each, at, notes)).join('');
  return `<contrib-group>${authors}${affiliations.map(affiliation).join('')}</contrib-group>`;
}

const orcidAttributes = { 'contrib-id-type': 'orcid', authenticated: 'false' };

function author(contributor: Contributor, at: number, notes: readonly AuthorshipNote[]): string {
  const { orcid, corresponding, equal, deceased, credit, affiliations, degrees = [] } = contributor;
  const yes = (is: boolean): string | undefined => (is ? 'yes' : undefined);
  const marks = { corresp: yes(corresponding), deceased: yes(deceased), 'equal-contrib': yes(equal) };
  const id = optional('contrib-id', orcid && orcidUrl(orcid), orcidAttributes);
  const places = affiliations.map((place) => mark('aff', `aff-${place + 1}`, String(place + 1)));
  const letters = corresponding ? mark('corresp', `cor-${at + 1}`, correspondenceSign) : '';
  const leads = notes.map((note, number) =>
    note.isOf(contributor) ? mark('author-notes', noteId(number), note.sign) : '',
  );
  const titles = optional('degrees', degrees.join(', '));
  const all = [id, nameOf(contributor), titles, ...credit.map(role), ...places, letters, ...leads];
  return `<contrib contrib-type="author"${writeAttributes(marks)}>${all.join('')}</contrib>`;
}

/** What stands raised behind a name and leads to the label of the same words. */
const mark = (type: string, id: string, sign: string): string =>
  wrap('xref', element('sup', {}, sign), { 'ref-type': type, rid: id });

/** Notes that attributes do not say. */
const ownNotes = (contributors: readonly Contributor[], texts: Texts): readonly AuthorshipNote[] =>
  authorshipNotes(contributors, texts).filter(
    ({ text }) => ![texts.article.equal, texts.article.deceased].includes(text),
  );

const noteId = (number: number): string => `author-note-${number + 1}`;

/** Editors, and reviewers who agreed to be named. */
export function editorGroups({ article, site }: JatsView): string {
  const { editors = [], reviewers = [] } = article;
  const texts = textsForArticle({ site, article }).article;
  const written = [
    ...editors.map((each) => editorContrib(each, 'editor', each.role ?? texts.editor)),
    ...reviewers.map((each) => editorContrib(each, 'reviewer')),
  ];
  return wrap('contrib-group', written.join(''), { 'content-type': 'editorial' });
}

function editorContrib(editor: Editor, type: string, role?: string): string {
  const id = optional('contrib-id', editor.orcid && orcidUrl(editor.orcid), orcidAttributes);
  const place = editor.affiliation === undefined ? '' : wrap('aff', address(editor.affiliation));
  const all = [
    id,
    nameOf(editor),
    optional('degrees', (editor.degrees ?? []).join(', ')),
    optional('role', role),
    place,
  ];
  return wrap('contrib', all.join(''), { 'contrib-type': type });
}

function nameOf(contributor: Contributor): string {
  if (contributor.kind === 'group') return element('collab', {}, contributor.name);
  return personName(wholeFamilyName(contributor), contributor);
}

function role(slug: CreditRole): string {
  // CRediT's own names are English whatever the language of the journal.
  const term = textsFor('en').roles[slug];
  const attributes = {
    vocab: 'credit',
    'vocab-identifier': 'https://credit.niso.org/',
    'vocab-term': term,
    'vocab-term-identifier': `https://credit.niso.org/contributor-roles/${slug}/`,
  };
  return element('role', attributes, term);
}

function affiliation(given: Affiliation, at: number): string {
  return wrap('aff', element('label', {}, String(at + 1)) + address(given), { id: `aff-${at + 1}` });
}

function address(given: Affiliation): string {
  const { text, department, institution, address, city, region, postalCode, country } = given;
  const ids = institutionIds(given);
  const name = element('institution', {}, institution ?? text);
  const place = [
    optional('addr-line', address),
    ...withCode(optional('city', city), optional('state', region), optional('postal-code', postalCode)),
    optional('country', country, { country: country && countryCode(country) }),
  ];
  const parts = [
    optional('institution', department, { 'content-type': 'dept' }),
    ids === '' ? name : `<institution-wrap>${ids}${name}</institution-wrap>`,
    ...(institution === undefined ? [] : place),
  ];
  return parts.filter(Boolean).join(', ');
}

/** The code behind the state, or behind the city where no state is given. */
function withCode(city: string, state: string, code: string): readonly string[] {
  const join = (place: string): string => [place, code].filter(Boolean).join(' ');
  return state === '' ? [join(city)] : [city, join(state)];
}

/** https://jats4r.niso.org/institution-identifiers/ */
function institutionIds({ ror, isni, grid }: Affiliation): string {
  const ids = [
    ['ror', ror],
    ['isni', isni && isniUrl(isni)],
    ['grid', grid],
  ] as const;
  return ids.map(([type, id]) => optional('institution-id', id, { 'institution-id-type': type })).join('');
}

/** Correspondence, contributions in words and competing interests. */
export function authorNotes({ article, site }: JatsView, statements: readonly WrittenStatement[]): string {
  const texts = textsForArticle({ site, article });
  const letters = article.contributors.map(({ corresponding, email }, at) => {
    if (!corresponding) return '';
    const address = email && ` ${element('email', {}, email)}`;
    const label = element('label', {}, correspondenceSign);
    return `<corresp id="cor-${at + 1}">${label}${texts.article.corresponding}${address ?? ''}</corresp>`;
  });
  const note = (type: string, field: StatementField, otherwise: string): string =>
    statements
      .filter(({ subjects: [first] }) => first === field)
      .map(({ id, heading, text }) => {
        const label = wrap('label', heading ?? escapeXml(otherwise));
        return wrap('fn', label + text, { 'fn-type': type, id });
      })
      .join('');
  const own = ownNotes(article.contributors, texts).map(({ sign, text }, number) => {
    const type = article.contributors.some(({ note }) => note === text) ? 'other' : 'present-address';
    return `<fn fn-type="${type}" id="${noteId(number)}">${element('label', {}, sign)}${element('p', {}, text)}</fn>`;
  });
  const { contributions, competingInterests } = texts.declarations;
  const guarantors = article.contributors.filter(({ guarantor }) => guarantor).map(displayName);
  const answering = guarantors.map((name) => element('p', {}, texts.declarations.guarantor(name))).join('');
  const notes =
    note('con', 'contributions', contributions) + note('coi-statement', 'competing-interests', competingInterests);
  return wrap('author-notes', letters.join('') + own.join('') + notes + wrap('fn', answering, { 'fn-type': 'con' }));
}
