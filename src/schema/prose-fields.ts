/** Fields of free text, in which "#" is a sign like any other: "Case #2". Nobody writes a comment after them. */
const proseFields = new Set([
  'title',
  'short-title',
  'abbreviation',
  'description',
  'owner',
  'publisher',
  'section',
  'label',
  'plural',
  'issue-label',
  'name',
  'given',
  'family',
  'group',
  'affiliation',
  'affiliations',
  'text',
  'department',
  'institution',
  'city',
  'region',
  'country',
  'keywords',
  'specialty',
  'abstract',
  'references',
  'statement',
  'funder',
  'award',
  'funding',
  'competing-interests',
  'ethics',
  'acknowledgements',
  'data-availability',
  'ai-use',
  'peer-review',
  'notice',
  'cite-as',
  'source',
  'note',
  'supplementary',
  'file',
]);

/** Whether a field holds free text; an entry of a list and of the map of affiliations is what its field is. */
export function isProse(path: readonly (string | number)[]): boolean {
  const names = path.filter((segment) => typeof segment === 'string');
  if (names[0] === 'affiliations' && names.length === 2) return true;
  return proseFields.has(names.at(-1) ?? '');
}
