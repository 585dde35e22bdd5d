import { textsFor } from '../../language/texts.ts';
import type { Affiliation } from '../../model/affiliation.ts';
import { type Contributor, type CreditRole, wholeFamilyName } from '../../model/contributor.ts';
import { orcidUrl } from '../../model/paths.ts';
import type { StatementField, WrittenStatement } from '../../model/statement.ts';
import { element, escapeXml, optional, wrap, writeAttributes } from '../../text/xml.ts';
import { countryCode } from './country-code.ts';
import type { JatsView } from './jats-view.ts';

/** Authors with their roles, and where they worked: https://jats4r.niso.org/authors-and-affiliations/ */
export function contributorGroup({ article }: JatsView): string {
  const { contributors, affiliations } = article;
  if (contributors.length === 0) return '';
  const authors = contributors.map(author).join('');
  return `<contrib-group>${authors}${affiliations.map(affiliation).join('')}</contrib-group>`;
}

function author(contributor: Contributor, at: number): string {
  const { orcid, corresponding, equal, deceased, credit, affiliations } = contributor;
  const yes = (is: boolean): string | undefined => (is ? 'yes' : undefined);
  const marks = { corresp: yes(corresponding), deceased: yes(deceased), 'equal-contrib': yes(equal) };
  const attributes = { 'contrib-id-type': 'orcid', authenticated: 'false' };
  const id = optional('contrib-id', orcid && orcidUrl(orcid), attributes);
  const places = affiliations.map((place) => element('xref', { 'ref-type': 'aff', rid: `aff-${place + 1}` }));
  const letters = corresponding ? element('xref', { 'ref-type': 'corresp', rid: `cor-${at + 1}` }) : '';
  return `<contrib contrib-type="author"${writeAttributes(marks)}>${id}${nameOf(contributor)}${credit.map(role).join('')}${places.join('')}${letters}</contrib>`;
}

function nameOf(contributor: Contributor): string {
  if (contributor.kind === 'group') return element('collab', {}, contributor.name);
  const { given, suffix } = contributor;
  const surname = element('surname', {}, wholeFamilyName(contributor));
  return `<name>${surname}${optional('given-names', given)}${optional('suffix', suffix)}</name>`;
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
  const { text, department, institution, city, region, country, ror } = given;
  const id = optional('institution-id', ror, { 'institution-id-type': 'ror' });
  const name = element('institution', {}, institution ?? text);
  const place = [
    optional('city', city),
    optional('state', region),
    optional('country', country, { country: country && countryCode(country) }),
  ];
  const parts = [
    optional('institution', department, { 'content-type': 'dept' }),
    id === '' ? name : `<institution-wrap>${id}${name}</institution-wrap>`,
    ...(institution === undefined ? [] : place),
  ];
  return `<aff id="aff-${at + 1}">${parts.filter(Boolean).join(', ')}</aff>`;
}

/** Correspondence, contributions in words and competing interests. */
export function authorNotes({ article, site }: JatsView, statements: readonly WrittenStatement[]): string {
  const texts = textsFor(site.language);
  const letters = article.contributors.map(({ corresponding, email }, at) => {
    if (!corresponding) return '';
    const address = email && ` ${element('email', {}, email)}`;
    return `<corresp id="cor-${at + 1}">${texts.article.corresponding}${address ?? ''}</corresp>`;
  });
  const note = (type: string, field: StatementField, otherwise: string): string =>
    statements
      .filter(({ subjects: [first] }) => first === field)
      .map(({ id, heading, text }) => {
        const label = wrap('label', heading ?? escapeXml(otherwise));
        return wrap('fn', label + text, { 'fn-type': type, id });
      })
      .join('');
  const { contributions, competingInterests } = texts.declarations;
  const notes =
    note('con', 'contributions', contributions) + note('coi-statement', 'competing-interests', competingInterests);
  return wrap('author-notes', letters.join('') + notes);
}
