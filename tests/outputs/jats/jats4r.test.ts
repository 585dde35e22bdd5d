import { type CheerioAPI, load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { countryCode } from '../../../src/outputs/jats/country-code.ts';
import { jatsArticle } from '../../../src/outputs/jats/jats.ts';
import type { ArticleView } from '../../../src/views/article-view.ts';
import { loadOutputs } from '../../support/records/load-outputs.ts';

const journals = [
  'tests/fixtures/journals/records',
  'content',
  'examples/sample-journal',
  'tests/fixtures/journals/french',
];

/** A recommendation of https://jats4r.niso.org: what breaks it in an article; nothing where it is kept. */
interface Recommendation {
  readonly name: string;
  readonly breaches: ($: CheerioAPI, view: ArticleView) => readonly string[];
}

const texts = ($: CheerioAPI, selector: string) =>
  $(selector)
    .toArray()
    .map((element) => $.xml(element));

const lacking = ($: CheerioAPI, selector: string, part: string) =>
  $(selector)
    .toArray()
    .filter((element) => $(element).find(part).length === 0)
    .map((element) => $.xml(element));

/** The part must be there as often as the article says. */
const count = ($: CheerioAPI, selector: string, expected: number) => {
  const found = $(selector).length;
  return found === expected ? [] : [`${found} ${selector}, expected ${expected}`];
};

const recommendations: readonly Recommendation[] = [
  {
    name: 'every author is linked to the affiliations that there are',
    breaches: ($, { article }) => [
      ...count($, 'contrib > xref[ref-type="aff"]', article.contributors.flatMap((each) => each.affiliations).length),
      ...texts($, 'contrib > xref').filter((xref) => $(`#${/rid="([^"]*)"/.exec(xref)?.[1]}`).length !== 1),
    ],
  },
  {
    name: 'an affiliation has an institution, and a country by its code where it is known',
    breaches: ($) => [
      ...lacking($, 'aff', 'institution'),
      ...$('country:not([country])')
        .toArray()
        .map((element) => $(element).text())
        .filter((country) => countryCode(country) !== undefined),
    ],
  },
  {
    name: 'an ORCID iD is an address, not authenticated',
    breaches: ($, { article }) =>
      count(
        $,
        'contrib-id[contrib-id-type="orcid"][authenticated="false"]',
        article.contributors.filter(({ orcid }) => orcid !== undefined).length,
      ),
  },
  {
    name: 'a role is one of CRediT by its address',
    breaches: ($, { article }) => [
      ...count($, '[contrib-type="author"] > role', article.contributors.flatMap(({ credit }) => credit).length),
      ...texts(
        $,
        '[contrib-type="author"] > role:not([vocab="credit"][vocab-identifier="https://credit.niso.org/"][vocab-term][vocab-term-identifier])',
      ),
    ],
  },
  {
    name: 'competing interests are a note on the authors',
    breaches: ($, { article }) =>
      count($, 'author-notes > fn[fn-type="coi-statement"]', article.competingInterests === undefined ? 0 : 1),
  },
  {
    name: 'the availability of data is a section of the back',
    breaches: ($, { article }) =>
      count($, 'back > sec[sec-type="data-availability"]', article.dataAvailability === undefined ? 0 : 1),
  },
  {
    name: 'ethics and consent are one section of the back',
    breaches: ($, { article }) =>
      count($, 'back > sec[sec-type="ethics-statement"]', (article.ethics ?? article.consent) ? 1 : 0),
  },
  {
    name: 'the licence is named by its address, and the holder of the copyright with the year',
    breaches: ($, { license, site, year }) => [
      ...count($, 'permissions > license > ali\\:license_ref', license.url === undefined ? 0 : 1),
      ...texts($, 'ali\\:license_ref').filter((element) => !element.includes('>https://')),
      ...(site.copyrightHolder === undefined ? [] : count($, 'permissions > copyright-holder', 1)),
      ...(site.copyrightHolder === undefined ? [] : count($, `copyright-year:contains("${year}")`, 1)),
    ],
  },
  {
    name: 'grants are awards of a funding group',
    breaches: ($, { article }) => count($, 'funding-group > award-group', article.funding?.grants.length ?? 0),
  },
  {
    name: 'every graphic has an alternative text',
    breaches: ($) => lacking($, 'graphic, inline-graphic', 'alt-text'),
  },
  {
    name: 'a table has heads',
    breaches: ($) => lacking($, 'table', 'th'),
  },
  {
    name: 'a link has words, or a title where they are its address',
    breaches: ($) =>
      $('ext-link, self-uri')
        .toArray()
        .filter((element) => /^(?:https?:.*)?$/.test($(element).text().trim()) && !$(element).attr('xlink:title'))
        .map((element) => $.xml(element)),
  },
  {
    // What NCBI's style sheet prints as "{ label needed for … }" (JATSPreviewStylesheets, jats-html.xsl).
    name: 'what stands raised behind a name has words, and what it leads to a label of the same words',
    breaches: ($) =>
      $('article-meta > contrib-group > contrib > xref')
        .toArray()
        .filter((element) => $(`#${$(element).attr('rid')} > label`).text() !== $(element).text())
        .map((element) => $.xml(element)),
  },
  {
    name: 'a version has its designator',
    breaches: ($) => texts($, 'version:not([designator])'),
  },
  {
    name: 'a citation has its type, its people in a group, and pages or a number, not both',
    breaches: ($) => [
      ...texts($, 'element-citation:not([publication-type])'),
      ...texts($, 'element-citation > name, element-citation > collab'),
      ...texts($, 'element-citation:has(fpage):has(elocation-id)'),
      ...texts($, 'ref:not([id])'),
    ],
  },
];

for (const journal of journals) {
  const { articles } = await loadOutputs(journal);
  describe(`the JATS of ${journal}`, () => {
    it.each(recommendations)('keeps JATS4R: $name', ({ breaches }) => {
      const found = articles.flatMap(({ view, text }) => breaches(load(jatsArticle(view, text), { xml: true }), view));
      expect(found).toEqual([]);
    });
  });
}
