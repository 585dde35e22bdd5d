// What follows from the licences of packages, as NOTICE says it.

/** Licences that ask for no more than that copies of a package keep its notice: of these, packages are not named. */
export const plainTerms: readonly string[] = [
  ...['MIT', 'Apache-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0', 'Python-2.0', 'CC0-1.0'],
  ...['MIT OR Apache-2.0', 'MIT AND Zlib'],
];

/** What other licences ask for, by their SPDX expressions, and what it means for whoever uses Casebook. */
export const otherTerms: Readonly<Record<string, string>> = {
  'CPAL-1.0 OR AGPL-1.0':
    'Casebook takes it under the CPAL 1.0 and changes nothing in it. It formats citations while a site is built; no part of it is in the site, whose readers get the text alone. Who passes it on passes on its licence and its source. Who changes it, or lets others use it over a network (a service that builds sites for others, not a site that was built), publishes the source of the changes and names Frank Bennett and citeproc-js where the service is seen (CPAL, sections 14 and 15).',
  'LGPL-3.0-or-later':
    'The library libvips, which sharp loads as a file of its own, so that it can be replaced by another build. It prepares images while a site is built and is not in the site.',
  'Apache-2.0 AND LGPL-3.0-or-later': 'Builds of sharp that hold libvips, as above.',
  'Apache-2.0 AND LGPL-3.0-or-later AND MIT': 'A build of sharp that holds libvips, as above.',
  'MPL-2.0':
    'Used unchanged. Who changes a file of theirs and passes it on publishes that file under the same licence; nothing else is touched by it.',
  'GPL-2.0-or-later': 'Used by tests alone, as a program of its own that reads what Casebook writes.',
  'OFL-1.1': fonts(),
  'MIT AND OFL-1.1': fonts(),
};

function fonts(): string {
  return 'Fonts. Their files name copyright and licence in themselves. A site may hold them, a PDF or an HTML file may embed them, and neither falls under the licence by it; they may not be sold by themselves, and who changes one gives it a name of its own.';
}

/** Licences of packages that state none for machines, and where they do state it. */
export const unstatedLicences: Readonly<Record<string, string>> = {
  '@jats4r/dtds': 'Public domain, as each DTD of JATS says at its beginning. Read by deposits and by tests.',
};

/** What of others a built site brings to its readers, besides the fonts. */
export const inSites: readonly (readonly [what: string, terms: string])[] = [
  [
    'porter2 and @orama/stemmers',
    'MIT (copyright eilvelia) and Apache-2.0 (copyright Orama), in the script of the search page: the stemmers of Snowball, BSD-3-Clause, copyright Martin Porter and Richard Boulton.',
  ],
  ['Tailwind CSS', 'MIT. Rules of the style sheets. Copyright Tailwind Labs, Inc.'],
  ['Temml', 'MIT. It makes MathML of formulae; nothing of it is in the site.'],
  [
    'Styles of citations',
    "Casebook's own, MIT, in src/citation/styles/; words and dates are set by the locales of CSL in @citation-js/plugin-csl (CC BY-SA 3.0), of which nothing but these words is in the site.",
  ],
  ['ORCID iD icon', 'A mark of ORCID, Inc., shown beside authenticated iDs as its guidelines ask.'],
];
