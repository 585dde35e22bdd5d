import type { Affiliation } from '../../model/affiliation.ts';
import type { Article } from '../../model/article.ts';
import { type Contributor, type Person, wholeFamilyName } from '../../model/contributor.ts';
import { isniUrl, orcidUrl } from '../../model/paths.ts';
import { element, optional, wrap } from '../../text/xml.ts';

/** Authors in their order; where a group worked, the schema has no place for. */
export function contributors({ contributors: people, affiliations }: Article): string {
  const written = people.map((contributor, at) => {
    const places = contributor.affiliations.flatMap((place) => affiliations[place] ?? []);
    const attributes = { sequence: at === 0 ? 'first' : 'additional', contributor_role: 'author' };
    return author(contributor, places, attributes);
  });
  return wrap('contributors', written.join(''));
}

function author(
  contributor: Contributor,
  places: readonly Affiliation[],
  attributes: Readonly<Record<string, string>>,
): string {
  if (contributor.kind === 'group') return element('organization', attributes, contributor.name);
  return wrap('person_name', personParts(contributor, places), attributes);
}

function personParts(person: Person, places: readonly Affiliation[]): string {
  const { given, suffix, orcid } = person;
  return [
    optional('given_name', given),
    element('surname', {}, wholeFamilyName(person)),
    optional('suffix', suffix),
    wrap('affiliations', places.map(institution).join('')),
    optional('ORCID', orcid && orcidUrl(orcid), { authenticated: 'false' }),
  ].join('');
}

function institution({ text, institution: name, department, city, region, country, ror, isni }: Affiliation): string {
  const id =
    optional('institution_id', ror, { type: 'ror' }) +
    optional('institution_id', isni && isniUrl(isni), { type: 'isni' });
  if (name === undefined) return wrap('institution', element('institution_name', {}, text) + id);
  const place = [city, region, country].filter(Boolean).join(', ');
  return wrap(
    'institution',
    element('institution_name', {}, name) +
      id +
      optional('institution_place', place) +
      optional('institution_department', department),
  );
}
