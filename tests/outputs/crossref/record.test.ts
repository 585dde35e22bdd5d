import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { richText } from '../../../src/citation/rich-text.ts';
import type { Article } from '../../../src/model/article.ts';
import type { ListedReference } from '../../../src/model/article-text.ts';
import type { Journal } from '../../../src/model/journal.ts';
import type { CslItem } from '../../../src/model/reference.ts';
import { unmarked } from '../../../src/model/text.ts';
import { findsNoWork } from '../../../src/outputs/crossref/citations.ts';
import { crossrefDeposit } from '../../../src/outputs/crossref/deposit.ts';
import type { ArticleSurroundings } from '../../../src/views/article-view.ts';
import { sampleIssue, sampleJournal } from '../../model/sample-article.ts';
import { crossrefFaults, hasCrossrefSchema } from '../../support/records/crossref-schema.ts';
import { group, person, sampleView } from '../sample-view.ts';

const depositor = { name: 'Editorial office', email: 'office@example.org' };

interface Case {
  readonly article?: Partial<Article>;
  readonly surroundings?: Partial<ArticleSurroundings>;
  readonly journal?: Partial<Journal>;
  readonly abstract?: readonly string[];
  readonly references?: readonly ListedReference[];
}

const written: string[] = [];

/** The deposit of an article. */
function deposit({ article = {}, surroundings = {}, journal = {}, abstract = [], references = [] }: Case): string {
  const view = sampleView(
    { id: 'a', doi: '10.5555/a', contributors: [person('Example', 'Ada')], ...article },
    surroundings,
  );
  const xml = crossrefDeposit({
    ...{ id: 'a-20260801120000', timestamp: '20260801120000', depositor, journal: { ...sampleJournal, ...journal } },
    articles: [{ view, abstract, references }],
  });
  written.push(xml);
  return xml;
}

const cited = (item: Partial<CslItem>, doi?: string): ListedReference => ({
  ...{ number: 1, key: 'k', nodes: [], text: 'As it is printed.', citedAt: [] },
  item: { id: 'k', type: 'article-journal', ...item },
  doi,
});

const pasted = (text: string, doi?: string): ListedReference => ({
  number: 1,
  key: 'k',
  nodes: [],
  text,
  citedAt: [],
  doi,
});

const galley = (kind: 'pdf' | 'xml', type: string) => ({ output: kind, name: `a.${kind}`, type, label: kind });

const cases: readonly (readonly [name: string, of: Case, holds: readonly string[]])[] = [
  [
    'a retraction tells of the article that it retracts',
    {
      article: {
        type: 'retraction',
        published: '2024-09-01',
        relations: [{ kind: 'retracts', id: 'x', doi: '10.5555/x' }],
      },
      journal: { crossmarkPolicy: '10.5555/policy' },
    },
    [
      '<crossmark><crossmark_policy>10.5555/policy</crossmark_policy><updates><update type="retraction" date="2024-09-01">10.5555/x</update></updates><custom_metadata><ai:program',
    ],
  ],
  [
    'an expression of concern',
    {
      article: { type: 'expression-of-concern', relations: [{ kind: 'comments-on', doi: '10.5555/x' }] },
      journal: { crossmarkPolicy: '10.5555/policy' },
    },
    ['<update type="expression_of_concern" date="2024-05-01">10.5555/x</update>'],
  ],
  [
    'a letter is a comment on the article that it is about',
    { article: { type: 'letter', relations: [{ kind: 'comments-on', doi: '10.5555/x' }] } },
    [
      '<rel:program name="relations"><rel:related_item><rel:inter_work_relation relationship-type="isCommentOn" identifier-type="doi">10.5555/x</rel:inter_work_relation></rel:related_item></rel:program>',
    ],
  ],
  [
    'a retracted article says so in its title',
    {
      surroundings: {
        notices: [{ kind: 'retracted', path: 'x/', title: unmarked('x'), language: 'en', published: '2024-06-01' }],
      },
    },
    ['<titles><title>RETRACTED: Title of a</title></titles>'],
  ],
  [
    'funders by their ids in the registry of funders',
    {
      article: {
        funding: {
          grants: [
            { funder: 'A & B', id: '10.13039/1', award: 'X-1' },
            { funder: 'C', id: 'https://ror.org/05dxps055' },
          ],
        },
      },
    },
    [
      '<fr:assertion name="fundgroup"><fr:assertion name="funder_name">A &amp; B<fr:assertion name="funder_identifier">https://doi.org/10.13039/1</fr:assertion></fr:assertion><fr:assertion name="award_number">X-1</fr:assertion></fr:assertion>',
      '<fr:assertion name="fundgroup"><fr:assertion name="funder_name">C</fr:assertion></fr:assertion>',
    ],
  ],
  [
    'people with all that is known of them, and groups',
    {
      article: {
        contributors: [
          person('Smith', 'John', { suffix: 'Jr', orcid: '0000-0002-1825-0097', affiliations: [0, 1] }),
          person('Suharto'),
          group('The Group'),
        ],
        affiliations: [
          {
            text: 'Unit, Hospital, City, Spain',
            department: 'Unit',
            institution: 'Hospital',
            city: 'City',
            country: 'Spain',
            ror: 'https://ror.org/05dxps055',
          },
          { text: 'Somewhere, Else' },
        ],
      },
    },
    [
      '<person_name sequence="first" contributor_role="author"><given_name>John</given_name><surname>Smith</surname><suffix>Jr</suffix><affiliations><institution><institution_name>Hospital</institution_name><institution_id type="ror">https://ror.org/05dxps055</institution_id><institution_place>City, Spain</institution_place><institution_department>Unit</institution_department></institution><institution><institution_name>Somewhere, Else</institution_name></institution></affiliations><ORCID authenticated="false">https://orcid.org/0000-0002-1825-0097</ORCID></person_name>',
      '<person_name sequence="additional" contributor_role="author"><surname>Suharto</surname></person_name>',
      '<organization sequence="additional" contributor_role="author">The Group</organization>',
    ],
  ],
  [
    'links to the galleys that are there, and the archives',
    {
      surroundings: { galleys: [galley('pdf', 'application/pdf'), galley('xml', 'application/xml')] },
      journal: { preservation: ['lockss', 'clockss'] },
    },
    [
      '<archive_locations><archive name="LOCKSS"/><archive name="CLOCKSS"/></archive_locations>',
      '<item crawler="iParadigms"><resource>https://example.org/jic/articles/a/a.pdf</resource></item>',
      '<collection property="text-mining"><item><resource mime_type="application/pdf" content_version="vor">https://example.org/jic/articles/a/a.pdf</resource></item><item><resource mime_type="application/xml" content_version="vor">https://example.org/jic/articles/a/a.xml</resource></item></collection>',
    ],
  ],
  [
    'an article whose text is elsewhere claims no full text',
    {
      article: { fullText: 'https://example.org/whole' },
      surroundings: { galleys: [galley('xml', 'application/xml')] },
    },
    [
      '<journal_article publication_type="abstract_only"',
      '<ai:program name="AccessIndicators"><ai:license_ref applies_to="vor" start_date="2024-05-01">https://creativecommons.org/licenses/by/4.0/</ai:license_ref></ai:program>',
      '<doi_data><doi>10.5555/a</doi><resource>https://example.org/jic/articles/a/</resource></doi_data>',
    ],
  ],
  [
    'translations and an e-locator',
    {
      article: {
        eLocator: 'e17',
        accepted: '2024-04-30',
        translations: [
          {
            language: 'fr-CA',
            title: unmarked('Titre'),
            abstract: [richText('CO<sub>2</sub> < <em>deux</em>.')],
            keywords: [],
          },
        ],
      },
      abstract: ['One.', 'Two.'],
    },
    [
      '<titles><title>Titre</title></titles>',
      '<jats:abstract xml:lang="en"><jats:p>One.</jats:p><jats:p>Two.</jats:p></jats:abstract>\n<jats:abstract xml:lang="fr-CA"><jats:p>CO<jats:sub>2</jats:sub><jats:styled-content> &lt; </jats:styled-content><jats:italic>deux</jats:italic><jats:styled-content>.</jats:styled-content></jats:p></jats:abstract>',
      '<acceptance_date media_type="online"><month>04</month><day>30</day><year>2024</year></acceptance_date>',
      '<publisher_item><item_number item_number_type="article_number">e17</item_number></publisher_item>',
    ],
  ],
  [
    'the markup and the formulae of an abstract',
    {
      abstract: [
        'H<sub>2</sub>O &amp; <italic>a<sup>b</sup>c</italic>.',
        '<inline-formula><alternatives><tex-math>x</tex-math><mml:math><mml:mi>x</mml:mi></mml:math></alternatives></inline-formula> <monospace>&lt;</monospace><strike>y</strike>',
      ],
    },
    [
      '<jats:p>H<jats:sub>2</jats:sub><jats:styled-content>O &amp; </jats:styled-content><jats:italic>a<jats:sup>b</jats:sup><jats:styled-content>c</jats:styled-content></jats:italic><jats:styled-content>.</jats:styled-content></jats:p>',
      '<jats:p><jats:inline-formula><mml:math><mml:mi>x</mml:mi></mml:math></jats:inline-formula><jats:styled-content> </jats:styled-content><jats:monospace>&lt;</jats:monospace><jats:strike>y</jats:strike></jats:p>',
    ],
  ],
  [
    'a chapter, with identifiers that the schema would refuse left out',
    {
      references: [
        cited(
          {
            type: 'chapter',
            title: 'Part <i>one</i>',
            'container-title': 'Whole',
            author: [{ family: 'Cruz', 'non-dropping-particle': 'de la' }],
            issued: { 'date-parts': [[1999, 2]] },
            edition: 'second and much enlarged edition',
            ISBN: 'unknown',
            ISSN: '1234',
          },
          '10.1000.10/123',
        ),
      ],
    },
    [
      '<citation key="ref1"><volume_title>Whole</volume_title><article_title>Part one</article_title><author>de la Cruz</author><cYear>1999</cYear></citation>',
    ],
  ],
  [
    'what is no article or book, and what was pasted, as it is printed',
    { references: [cited({ type: 'webpage', title: 'x' }), { ...pasted('Typed <x>.', '10.5555/y'), number: 2 }] },
    [
      '<citation key="ref1"><unstructured_citation>As it is printed.</unstructured_citation></citation>',
      '<citation key="ref2"><unstructured_citation>Typed &lt;x&gt;.</unstructured_citation><doi>10.5555/y</doi></citation>',
    ],
  ],
];

describe('a deposit holds', () => {
  it.each(cases)('%s', (_, given, parts) => {
    const xml = deposit(given);
    for (const part of parts) expect(xml).toContain(part);
  });
});

it.skipIf(!hasCrossrefSchema)('all of them are valid to the schema', () => {
  expect(written).toHaveLength(cases.length);
  expect(crossrefFaults(written)).toBe('');
});

it('DOAJ, which reads the text before the first child of every element, misses nothing of an abstract', () => {
  const xml = deposit({ abstract: ['Of H<sub>2</sub>O and <bold>C<sub>6</sub>H<sub>6</sub>, or</bold> so.'] });
  const $ = load(xml, { xml: true });
  const read = $('jats\\:abstract, jats\\:abstract *')
    .toArray()
    .map(({ firstChild }) => (firstChild?.type === 'text' ? firstChild.data : ''));
  expect(read.join('')).toBe('Of H2O and C6H6, or so.');
});

it('is nothing of an issue where there is none, the volume where there are no issues, and else the issue', () => {
  const issueIn = (xml: string) => /<journal_issue>.*<\/journal_issue>/.exec(xml)?.[0];
  expect(issueIn(deposit({}))).toBeUndefined();
  expect(issueIn(deposit({ article: { volume: '3' } }))).toBe(
    '<journal_issue><publication_date media_type="online"><year>2024</year></publication_date><journal_volume><volume>3</volume></journal_volume></journal_issue>',
  );
  const issue = sampleIssue({ volume: '3', number: 'Suppl 1', title: 'Fever', date: '2024-05-31' });
  const view = sampleView({ id: 'a', doi: '10.5555/a', volume: '3', issue: 'Suppl 1' });
  const batch = { id: 'test', timestamp: '1', depositor, journal: sampleJournal, issue };
  expect(issueIn(crossrefDeposit({ ...batch, articles: [{ view, abstract: [], references: [] }] }))).toBe(
    '<journal_issue><titles><title>Fever</title></titles><publication_date media_type="online"><month>05</month><day>31</day><year>2024</year></publication_date><journal_volume><volume>3</volume></journal_volume><issue>Suppl 1</issue></journal_issue>',
  );
});

it.each([
  [cited({}), true],
  [cited({ issued: { 'date-parts': [[2001]] } }), false],
  [cited({}, '10.5555/x'), false],
  [cited({ type: 'webpage' }), false],
  [pasted('Nobody N. A book.'), true],
  [pasted('Nobody N. A book. 1999.'), false],
])('knows what Crossref cannot find: %#', (reference, expected) => {
  expect(findsNoWork(reference)).toBe(expected);
});
