import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { pmcPackage } from '../../../src/outputs/pmc/package.ts';
import { loadOutputs } from '../../support/records/load-outputs.ts';

const journals = ['tests/fixtures/journals/two-reports', 'content', 'examples/sample-journal'];

/** The files that an article names, in their order. */
function hrefsOf(xml: string): string[] {
  const $ = load(xml, { xml: true });
  return $('graphic, inline-graphic, media, supplementary-material')
    .toArray()
    .map((element) => $(element).attr('xlink:href') ?? '');
}

for (const journal of journals) {
  const { articles } = await loadOutputs(journal);
  describe(`the packages of ${journal} for PubMed Central`, () => {
    it.each(articles.map((article) => ({ id: article.view.article.id, ...article })))(
      'hold what the XML names, and nothing else: $id',
      ({ view, text }) => {
        const { name, xml, files } = pmcPackage(view, text);
        expect(name).toMatch(/^[\w.-]+$/);
        expect(files.map((file) => file.name).sort()).toEqual([...new Set(hrefsOf(xml))].sort());
        for (const file of files) expect(file.name).toMatch(new RegExp(`^${name}-[gisv]\\d{3}\\.\\w+$`));
      },
    );

    it('have names of their own', () => {
      const names = articles.flatMap(({ view, text }) => {
        const { name, files } = pmcPackage(view, text);
        return [name, ...files.map((file) => file.name)];
      });
      expect(new Set(names).size).toBe(names.length);
    });
  });
}

it('names files by journal, volume, issue and article; a drawing becomes a PNG', async () => {
  const { articles } = await loadOutputs('examples/sample-journal');
  const { view, text } = articles.find(({ view: { article } }) => article.id === 'ljcc.2024.0501') ?? {};
  if (!view || !text) throw new Error('The sample journal has no such report');
  const { name, files } = pmcPackage(view, text);
  expect(name).toBe('ljcc-3-5-6-ljcc.2024.0501');
  expect(files.map((file) => `${file.original} ${file.name.slice(name.length)}`)).toEqual([
    'trends.svg -g001.png',
    'ecg-admission.png -g002.png',
    'ecg-72h.png -g003.png',
    'gamblegram.png -g004.png',
    'laboratory-values.csv -s001.csv',
  ]);
});

it('sends videos with their captions', async () => {
  const { articles } = await loadOutputs('examples/sample-journal');
  const { view, text } = articles.find(({ view: { article } }) => article.id === 'ljcc.2025.0101') ?? {};
  if (!view || !text) throw new Error('The sample journal has no such report');
  const { name, files } = pmcPackage(view, text);
  const sent = files.map((file) => `${file.original} ${file.name.slice(name.length)}`);
  expect(sent.filter((line) => line.startsWith('clumps'))).toEqual([
    'clumps-disperse.mp4 -v001.mp4',
    'clumps-disperse.en.vtt -v002.vtt',
    'clumps-disperse.jpg -g003.jpg',
  ]);
});

it('takes the ISSN for the name of a journal without a short title', async () => {
  const { articles } = await loadOutputs('tests/fixtures/journals/records');
  const { view, text } = articles.find(({ view: { article } }) => article.id === 'no-issue') ?? {};
  if (!view || !text) throw new Error('The journal has no such report');
  const site = { ...view.site, shortTitle: view.site.title };
  expect(pmcPackage({ ...view, site }, text).name).toBe('20493630-no-issue');
});
