import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { textsFor } from '../../src/language/texts.ts';
import { offlineHtml } from '../../src/outputs/html/offline-html.ts';
import { offlineView } from '../../src/outputs/html/offline-view.ts';
import { notices } from '../../src/outputs/pdf/head-lines.ts';
import { pdfView } from '../../src/outputs/pdf/pdf-view.ts';
import { loadOutputs } from '../support/records/load-outputs.ts';

const { articles, files } = await loadOutputs('examples/sample-journal');
const retracted = articles.filter(({ view }) => view.article.id === 'ljcc.2024.0502');
const reason =
  'The editors retract the report by Hartwistle and colleagues, with the agreement of all its authors, because its values of calcitriol belonged to another patient.';
const plain = (text: string): string => text.replace(/[\u00a0\u2060]/g, (space) => (space === '\u00a0' ? ' ' : ''));

test.each(retracted)('a retraction says why above the title, in every output', ({ view, text }) => {
  const source = { view, citations: text.citations, logo: undefined };
  const html = load(offlineHtml(offlineView(source), text, new Map()));
  expect(plain(html('.notice').first().text())).toMatch(
    new RegExp(`retracted\\. ${reason} Retraction: .* \\(25 March 2025\\)$`),
  );
  const copy = [...files].find(([path]) => path.startsWith('articles/ljcc.2024.0502/') && path.endsWith('.md'));
  expect(plain(copy?.[1] ?? '')).toContain(`** ${reason} [`);
  expect(plain(notices(pdfView(source), textsFor('en')).join(''))).toContain(reason);
});

test.each(retracted)('its figures bear the mark, which are copied without the page', ({ view, text }) => {
  const html = load(offlineHtml(offlineView({ view, citations: text.citations }), text, new Map()));
  const captions = html('figcaption')
    .toArray()
    .map((caption) => html(caption).text().slice(0, 19));
  expect(captions.length).toBeGreaterThan(0);
  for (const caption of captions) expect(caption).toMatch(/^RETRACTED: (Figure|Table) /);
});
