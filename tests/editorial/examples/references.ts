import { abstract, body, discussion, learning, perspective } from './body.ts';
import type { Example } from './example.ts';

const entry = (key: string, fields: string): string => `@article{${key}, ${fields}}`;
const delta = 'author = {Delta, D.}, title = {A germ of dogs}, journal = {J Invent Med}, year = {2018}';
/** Twelve works, the first of them by the author of the example. */
const works = (own: number): string =>
  Array.from({ length: 12 }, (_, index) =>
    entry(
      `work${index + 1}`,
      `author = {${index < own ? 'Example, Ada' : 'Other, Otto'}}, title = {Bite number ${index + 1}}, journal = {J Invent Med}, year = {1999}, pages = {${index + 1}}`,
    ),
  ).join('\n');

const list = `## References

1. Alder A. Bites of dogs. J Invent Med. 2019;1:1-4. doi:10.5555/alder
2. Birch B. Bites of cats. J Invent Med. 2020;2:1-4. doi:10.5555/birch`;
/** @param citation with the space before it */
const text = (citation: string): string =>
  body([abstract, learning].join('\n\n'), `${discussion.slice(0, -1)}${citation}.\n\n${perspective}`);

export const referenceExamples = {
  'reference-incomplete': {
    in: 'references',
    bad: entry(
      'delta2018',
      'author = {Delta, D.}, title = {A germ}, journal = {J Invent Med}, pages = {1}, doi = {10.5555/delta}',
    ),
    at: '@article{delta2018',
    message: 'Reference "delta2018" lacks a year',
    good: entry(
      'delta2018',
      'author = {Delta, D.}, title = {A germ}, journal = {J Invent Med}, year = {2018}, pages = {1}, doi = {10.5555/delta}',
    ),
  },
  'reference-doi': {
    in: 'references',
    bad: entry('delta2018', `${delta}, pages = {1--2}`),
    at: '@article{delta2018',
    message: 'Reference "delta2018" has neither a DOI nor a PMID; look it up at https://search.crossref.org',
    good: entry('delta2018', `${delta}, pages = {1--2}, doi = {10.5555/delta}`),
  },
  'reference-pages': {
    in: 'references',
    bad: entry('delta2018', `${delta}, doi = {10.5555/delta}`),
    at: '@article{delta2018',
    message: 'Reference "delta2018" has no pages; add them, or the number of the article',
    good: entry('delta2018', `${delta}, pages = {1--2}, doi = {10.5555/delta}`),
  },
  'references-uncited': {
    in: 'body',
    bad: `${text('')}\n\n${list}`,
    at: '1. Alder',
    message:
      'The text does not cite any of the 2 works of its list of references; write [@ref1] where it rests on the first',
    good: `${text(' [@ref1; @ref2]')}\n\n${list}`,
  },
  'reference-twice': {
    in: 'references',
    bad: entry(
      'again2019',
      'author = {Alpha, A.}, title = {A bite}, journal = {J Invent Med}, year = {2019}, pages = {1--4}, doi = {10.5555/ALPHA}',
    ),
    at: '@article{again2019',
    message: 'Reference "again2019" is the same work as "alpha2019"; keep one and cite it under its key',
    good: entry(
      'other2019',
      'author = {Alpha, A.}, title = {A bite}, journal = {J Invent Med}, year = {2019}, pages = {5--6}, doi = {10.5555/other}',
    ),
  },
  'journal-abbreviation': {
    in: 'references',
    bad: entry(
      'delta2018',
      'author = {Delta, D.}, title = {A germ}, journal = {Journal of Invented Medicine}, year = {2018}, pages = {1}, doi = {10.5555/delta}',
    ),
    at: '@article{delta2018',
    message:
      '"Journal of Invented Medicine" is written out, but other journals of the list are abbreviated; look up its abbreviation in the NLM Catalog',
    good: entry(
      'delta2018',
      'author = {Delta, D.}, title = {A germ}, journal = {J Invent Med}, year = {2018}, pages = {1}, doi = {10.5555/delta}',
    ),
  },
  'retracted-reference': {
    in: 'references',
    bad: entry('delta2018', `${delta}, pages = {1--2}, doi = {10.5555/retracted}`),
    at: '@article{delta2018',
    message:
      'Reference "delta2018" was retracted (Duplication of Image); cite another work, or say in the text that it is retracted',
    good: entry('delta2018', `${delta}, pages = {1--2}, doi = {10.5555/delta}`),
  },
  'self-citations': {
    in: 'references',
    bad: works(6),
    at: 'references.bib',
    message: '6 of 15 references are works of the authors; expected at most a third',
    good: works(5),
  },
} as const satisfies Record<string, Example>;
