import { expect, it } from 'vitest';
import type { Article } from '../../../src/model/article.ts';
import { relatedArticles as written } from '../../../src/outputs/jats/related-articles.ts';
import { noticesById, relatedArticles } from '../../../src/views/related.ts';
import { sampleArticle } from '../../model/sample-article.ts';
import { sampleView } from '../sample-view.ts';

const report = (doi?: string): Article => sampleArticle({ id: 'report', doi });
const correction = (doi?: string): Article =>
  sampleArticle({ id: 'correction', type: 'correction', doi, relations: [{ kind: 'corrects', id: 'report' }] });

/** The link from the correction to the report, and that from the report to the correction. */
function bothWays(doi: { readonly report?: string; readonly correction?: string }): readonly string[] {
  const articles = [report(doi.report), correction(doi.correction)] as const;
  const [first, second] = articles;
  const related = relatedArticles(second, new Map(articles.map((article) => [article.id, article])), new Map());
  const notices = noticesById(articles).get('report') ?? [];
  return [...written(sampleView(second, { related })), ...written(sampleView(first, { notices }))];
}

it('an article that another is about is named by its DOI', () => {
  expect(bothWays({ report: '10.5555/report', correction: '10.5555/correction' })).toEqual([
    '<related-article related-article-type="corrected-article" id="related-1" ext-link-type="doi" xlink:href="10.5555/report"/>',
    '<related-article related-article-type="correction-forward" id="related-1" ext-link-type="doi" xlink:href="10.5555/correction"/>',
  ]);
});

it('one without a DOI is named by its address', () => {
  expect(bothWays({})).toEqual([
    '<related-article related-article-type="corrected-article" id="related-1" ext-link-type="uri" xlink:href="https://example.org/jic/articles/report/"/>',
    '<related-article related-article-type="correction-forward" id="related-1" ext-link-type="uri" xlink:href="https://example.org/jic/articles/correction/"/>',
  ]);
});

it('one of elsewhere is named by the DOI that it is known by', () => {
  const letter = sampleArticle({ id: 'letter', relations: [{ kind: 'comments-on', doi: '10.1000/a.(b)' }] });
  const related = relatedArticles(letter, new Map(), new Map());
  expect(written(sampleView(letter, { related }))).toEqual([
    '<related-article related-article-type="commentary-article" id="related-1" ext-link-type="doi" xlink:href="10.1000/a.(b)"/>',
  ]);
});

it.each([
  ['retraction', 'retracted-article'],
  ['removal', 'retracted-article'],
  ['expression-of-concern', 'object-of-concern'],
] as const)('what %s is about is its %s', (type, expected) => {
  const notice = sampleArticle({ id: 'notice', type, relations: [{ kind: 'retracts', doi: '10.1000/a' }] });
  const [link] = written(sampleView(notice, { related: relatedArticles(notice, new Map(), new Map()) }));
  expect(link).toContain(`related-article-type="${expected}"`);
});
