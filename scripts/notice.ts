import { inSites, otherTerms, plainTerms, unstatedLicences } from './licence-terms.ts';

/** What of package-lock.json is looked at. */
export interface LicensedLock {
  readonly packages: Readonly<Record<string, { readonly license?: string; readonly dev?: boolean }>>;
}

export interface Notice {
  readonly text: string;
  /** Packages whose licence has not been thought of yet, one line each. */
  readonly faults: readonly string[];
}

const width = 100;

/** The file NOTICE: whose work Casebook and its sites are made with, by their licences. */
export function notice({ packages }: LicensedLock): Notice {
  const named = Object.entries(packages).filter(([path]) => path !== '');
  const byLicence = Map.groupBy(named, ([path, { license }]) => licenceOf(nameOf(path), license));
  const unknown = [...byLicence].filter(
    ([licence]) => !plainTerms.includes(licence) && otherTerms[licence] === undefined && !isUnstated(licence),
  );
  const others = [...Object.keys(otherTerms), ...Object.keys(unstatedLicences)].filter((each) => byLicence.has(each));
  const blocks = [
    ...others.map((licence) => block(licence, byLicence.get(licence) ?? [])),
    `${plainTerms.filter((licence) => byLicence.has(licence)).join(', ')}\n  all other packages; each holds its notice`,
  ];
  const site = inSites.map(([what, terms]) => `${what}\n${wrapped(terms, '  ')}`);
  const text = [head, ...blocks, siteHead, ...site].join('\n\n');
  return {
    text: `${text}\n`,
    faults: unknown.flatMap(([licence, found]) => found.map(([path]) => unthought(path, licence))),
  };
}

const head = [
  'Casebook is under the MIT licence: see LICENSE.',
  wrapped(
    'It is made with the packages below, which npm fetches from its registry; nothing of them is in this repository. They are named by their licences, with what these ask for; "-*" stands for a build for each platform, and "(development)" for what only tests and checks need. This file is written by "npm run notice".',
  ),
].join('\n\n');
const siteHead = 'What a built site brings to its readers, besides the fonts above';

/** "@img/sharp-libvips-*" of a build for a platform: what stands for all of them. */
function nameOf(path: string): string {
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  return name.replace(/-(?:android|darwin|freebsd|linux|linuxmusl|openharmony|wasm32|win32)(?:-[\w-]+)?$/, '-*');
}

function licenceOf(name: string, stated: string | undefined): string {
  return stated?.replace(/^\((.*)\)$/, '$1') ?? name;
}

const isUnstated = (name: string): boolean => unstatedLicences[name] !== undefined;

function unthought(path: string, licence: string): string {
  const found = licence === nameOf(path) ? 'states no licence' : `has the licence ${licence}`;
  return `${path} ${found}: read it, and write what it asks for into scripts/licence-terms.ts`;
}

type Found = readonly (readonly [path: string, { readonly dev?: boolean }])[];

function block(licence: string, found: Found): string {
  const names = Map.groupBy(found, ([path]) => nameOf(path));
  const lines = [...names].map(([name, all]) => `${name}${all.every(([, { dev }]) => dev) ? ' (development)' : ''}`);
  const terms = otherTerms[licence] ?? unstatedLicences[licence] ?? '';
  return [
    isUnstated(licence) ? 'No licence stated for machines' : licence,
    wrapped(lines.sort().join(', '), '  '),
    '',
    wrapped(terms, '  '),
  ].join('\n');
}

/** A paragraph in lines of a width that people read. */
function wrapped(text: string, indent = ''): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= width) lines.push(indent + word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join('\n');
}
