import type { Affiliation } from '../../model/affiliation.ts';
import type { Article } from '../../model/article.ts';
import { type Contributor, type Person, wholeFamilyName } from '../../model/contributor.ts';
import { orcidUrl } from '../../model/paths.ts';
import { element } from '../../text/xml.ts';
import { optional, wrap } from './elements.ts';

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
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<person_name${written.join('')}>${personParts(contributor, places)}</person_name>`;
}

function personParts(person: Person, places: readonly Affiliation[]): string {
  const { given, suffix, orcid } = person;
  return [
    optional('given_name', given),
    element('surname', {}, wholeFamilyName(person)),
    optional('suffix', suffix),
    wrap('affiliations', places.map(institution).join('')),
    orcid === undefined ? '' : element('ORCID', { authenticated: 'false' }, orcidUrl(orcid)),
  ].join('');
}

function institution({ text, institution: name, department, city, region, country, ror }: Affiliation): string {
  const id = ror === undefined ? '' : element('institution_id', { type: 'ror' }, ror);
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
