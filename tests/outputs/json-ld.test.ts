import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { authorHead, collectionHead, homeHead, issueHead, topicHead } from '../../src/outputs/head/list-heads.ts';
import { type HeadExtras, pageHead } from '../../src/outputs/head/page-head.ts';
import { authorViews, topicViews, yearViews } from '../../src/views/article-list.ts';
import { issueViews } from '../../src/views/issue-view.ts';
import type { JournalIndex } from '../../src/views/journal-index.ts';
import { loadOutputs } from '../support/records/load-outputs.ts';
import { foreignProperties, hasProperty } from '../support/records/schema-org.ts';

const journals = ['tests/fixtures/journals/records', 'content', 'examples/sample-journal'];

/** The data of a page as it is read from its head. */
function dataOf(head: string): Record<string, unknown> {
  const scripts = load(`<head>${head}</head>`)('script[type="application/ld+json"]');
  expect(scripts).toHaveLength(1);
  return JSON.parse(scripts.text());
}

function listHeads({ site, ...index }: JournalIndex): readonly (readonly [string, HeadExtras])[] {
  const all = { site, ...index };
  return [
    ['home', homeHead(site)],
    ...issueViews(all).map((view) => [`issue ${view.issue.label}`, issueHead(view)] as const),
    ...authorViews(all).map((view) => [`author ${view.title}`, authorHead(view)] as const),
    ...topicViews(all, 'keywords').map((view) => [`keyword ${view.title}`, topicHead(view)] as const),
    ...yearViews(all).map((view) => [`year ${view.title}`, collectionHead(view)] as const),
  ];
}

it('a notice leads to what it is about', async () => {
  const { articles } = await loadOutputs('tests/fixtures/journals/records');
  const notice = articles.find(({ view }) => view.article.id === 'retraction-notice');
  const [article] = dataOf(notice?.head ?? '')['@graph'] as [{ readonly about?: unknown }];
  const path = '/articles/retracted/';
  expect(article.about).toEqual([
    expect.objectContaining({ '@type': 'ScholarlyArticle', '@id': expect.stringMatching(`${path}$`) }),
  ]);
});

it('the page of an author is the profile of a person, or of a group', async () => {
  const { index } = await loadOutputs('examples/sample-journal');
  const profileOf = (slug: string) => {
    const view = authorViews(index).find((each) => each.slug === slug);
    return view && authorHead(view).data?.[0];
  };
  expect(profileOf('orla-fennimarsh')).toMatchObject({
    '@type': 'ProfilePage',
    mainEntity: { '@type': 'Person', name: 'Orla Fennimarsh', sameAs: 'https://orcid.org/0000-0002-1825-0097' },
    hasPart: [{}, {}, {}],
  });
  expect(profileOf('larkhaven-metabolic-emergencies-group')).toMatchObject({
    mainEntity: { '@type': 'Organization', name: 'Larkhaven Metabolic Emergencies Group' },
  });
});

it('the check knows what schema.org has and what it has not', () => {
  expect(hasProperty('MedicalScholarlyArticle', 'headline')).toBe(true);
  expect(hasProperty('MedicalScholarlyArticle', 'publicationType')).toBe(true);
  expect(hasProperty('Person', 'headline')).toBe(false);
  expect(hasProperty('Physician', 'nonsense')).toBe(false);
  expect(hasProperty('CaseReport', 'name')).toBeUndefined();
  expect(
    foreignProperties({ '@type': 'Person', name: 'A', affiliation: [{ '@type': 'Organization', size: 1 }] }),
  ).toEqual(['Organization.size']);
});

for (const journal of journals) {
  const { articles, index } = await loadOutputs(journal);
  describe(`every property in the data of ${journal}`, () => {
    it.each(articles.map(({ view, head }) => [view.article.id, head]))('is of schema.org: %s', (_, head) => {
      const data = dataOf(head);
      expect(data['@context']).toBe('https://schema.org');
      expect(foreignProperties(data['@graph'])).toEqual([]);
    });

    it.each(listHeads(index))('is of schema.org: %s', (name, extras) => {
      const head = pageHead({ site: index.site, title: name, path: 'x/', trail: [{ path: 'y/', label: 'Y' }], extras });
      const graph = dataOf(head)['@graph'] as Record<string, unknown>[];
      expect(foreignProperties(graph)).toEqual([]);
      expect(graph.at(-1)?.['@type']).toBe('BreadcrumbList');
    });
  });
}

it('a video is told with its poster, its address and what is said in it', async () => {
  const { articles } = await loadOutputs('examples/sample-journal');
  const head = articles.find(({ view }) => view.article.id === 'ljcc.2025.0101')?.head ?? '';
  const [article] = dataOf(head)['@graph'] as Record<string, unknown>[];
  const page = 'https://example.org/articles/ljcc.2025.0101/';
  expect(article?.['video']).toEqual([
    {
      '@type': 'VideoObject',
      '@id': `${page}#vid-clumps`,
      name: 'Video 1',
      description: 'Red cells of patient 1 on a slide that is warmed from 22 to 37 °C within six seconds (drawn).',
      contentUrl: `${page}clumps-disperse.mp4`,
      encodingFormat: 'video/mp4',
      uploadDate: '2024-12-18',
      transcript:
        'Red cells lie in clumps at 22 °C.\n\nThe slide is warmed to 37 °C, and the clumps part.\n\nSingle cells, evenly spread.',
      thumbnailUrl: `${page}clumps-disperse.jpg`,
    },
  ]);
  expect(article).not.toHaveProperty('audio');
});

it('no text can end the script', async () => {
  const { articles } = await loadOutputs('tests/fixtures/journals/records');
  const head = articles.find(({ view }) => view.article.id === 'one-author')?.head ?? '';
  expect(head).toContain('\\u003c/script>');
  expect(JSON.stringify(dataOf(head))).toContain('First paragraph with </script> in it');
});
