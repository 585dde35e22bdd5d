import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { declarationsOf } from '../../src/language/declarations.ts';
import { partHeadings } from '../../src/language/part-headings.ts';
import { textsFor } from '../../src/language/texts.ts';
import type { ArticleText } from '../../src/model/article-text.ts';
import { unmarked } from '../../src/model/text.ts';
import { offlineHtml } from '../../src/outputs/html/offline-html.ts';
import { offlineView } from '../../src/outputs/html/offline-view.ts';
import { jatsArticle } from '../../src/outputs/jats/jats.ts';
import { markdownFile } from '../../src/outputs/markdown/markdown-copy.ts';
import { pdfSource } from '../../src/outputs/pdf/pdf-source.ts';
import { pdfView } from '../../src/outputs/pdf/pdf-view.ts';
import { jatsFaults } from '../support/jats-faults.ts';
import { build } from '../tree/support.ts';
import { sampleView } from './sample-view.ts';

const article = `## Résumé

Un homme toussait.

## Mots clés

toux

## Points-clés :

- Écouter.

## Observation

Texte [@a].

## Informations complémentaires

### Financement

Aucun.

## Liste des abréviations

IRM : imagerie par résonance magnétique

## Références
`;

const own = {
  abstract: 'Résumé',
  keywords: 'Mots clés',
  'learning-points': 'Points-clés',
  declarations: 'Informations complémentaires',
  abbreviations: 'Liste des abréviations',
  references: 'Références',
};
const { text: built, abbreviations, faults } = await build(article, ['a'], { language: 'fr' });
const text: ArticleText = {
  ...{ ...built, files: [] },
  citations: [{ style: 'casebook', name: 'T', text: unmarked('T') }] as unknown as ArticleText['citations'],
};
const view = sampleView({ id: 'a', language: 'fr', contributors: [], keywords: ['toux'], abbreviations });

let cache: string;
beforeAll(() => {
  cache = mkdtempSync(join(tmpdir(), 'casebook-headings-'));
  vi.stubEnv('CASEBOOK_CACHE', cache);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(cache, { recursive: true, force: true });
});

describe('the headings of a French report in an English journal', () => {
  it('are those of its authors', () => {
    expect(faults).toEqual([]);
    expect(text.headings).toEqual(own);
    expect(declarationsOf(view.article, [], textsFor('en'), own).map(({ heading }) => heading)).toEqual([
      'Liste des abréviations',
    ]);
  });

  it('stand in the one file', () => {
    const html = offlineHtml(offlineView({ view, citations: text.citations }), text, new Map());
    expect(html.match(/<h[23].*?<\/h[23]>/g)).toEqual([
      '<h2>Résumé</h2>',
      '<h2>Points-clés</h2>',
      '<h2 id="observation">Observation</h2>',
      '<h2>Informations complémentaires</h2>',
      '<h3 id="financement">Financement</h3>',
      '<h3>Liste des abréviations</h3>',
      '<h2>Références</h2>',
    ]);
    expect(html).toContain('Mots clés : toux');
  });

  it('stand in JATS', () => {
    const jats = jatsArticle(view, text);
    expect(jatsFaults(jats)).toBe('');
    expect(jats).toContain('<abstract><p>');
    expect(jats).toContain('<abstract abstract-type="key-points"><title>Points-clés</title>');
    expect(jats).toContain('<kwd-group kwd-group-type="author" xml:lang="fr"><title>Mots clés</title><kwd>');
    expect(jats).toContain('<glossary><title>Liste des abréviations</title>');
    expect(jats).toContain('<ref-list><title>Références</title>');
  });

  it('stand in the Markdown copy', async () => {
    const markdown = await markdownFile({ view: () => view, text: () => Promise.resolve(text) });
    expect(markdown.match(/^#{2,3} .*$/gm)).toEqual([
      ...['## Résumé', '## Mots clés', '## Points-clés', '## Observation', '## Informations complémentaires'],
      ...['### Financement', '### Liste des abréviations', '## Références'],
    ]);
  });

  it('stand in the PDF', () => {
    const source = pdfSource(pdfView({ view, citations: text.citations, logo: undefined }), text);
    for (const heading of Object.values(own)) expect(source).toContain(heading);
    expect(source).not.toMatch(/Abstract|Learning points|Keywords|Declarations|References/);
  });
});

it('without headings of the authors, parts have those of the interface', () => {
  expect(Object.values(partHeadings({}, textsFor('en')))).toEqual([
    ...['Abstract', 'Keywords:', 'Learning points', 'References', 'Declarations', 'Abbreviations'],
  ]);
  expect(partHeadings({ references: 'REFERENCES', keywords: 'KEYWORDS' }, textsFor('en'))).toEqual(
    partHeadings({}, textsFor('en')),
  );
  expect(partHeadings({ keywords: 'Key words' }, textsFor('en')).keywords).toBe('Key words:');
  expect(partHeadings({ keywords: 'Mots clés' }, textsFor('fr')).keywords).toMatch(/^Mots clés\s:$/);
});
