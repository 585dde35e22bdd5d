/** Documents of docs/ that editors find on the site, in the order in which they are listed. */
export const guides = [
  'first-report',
  'writing',
  'editors',
  'corrections',
  'fields',
  'rules',
  'formulae',
  'pdf',
  'deposit',
] as const;

export type GuideName = (typeof guides)[number];

/** "editors/rules/"; the list of the guides without a name. */
export function guidePath(name?: string): string {
  return name === undefined ? 'editors/' : `editors/${name}/`;
}
