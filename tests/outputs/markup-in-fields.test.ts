import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ArticleText } from '../../src/model/article-text.ts';
import { unmarked } from '../../src/model/text.ts';
import { offlineHtml } from '../../src/outputs/html/offline-html.ts';
import { offlineView } from '../../src/outputs/html/offline-view.ts';
import { jatsArticle } from '../../src/outputs/jats/jats.ts';
import { markdownFile } from '../../src/outputs/markdown/markdown-copy.ts';
import { pdfSource } from '../../src/outputs/pdf/pdf-source.ts';
import { pdfView } from '../../src/outputs/pdf/pdf-view.ts';
import { readLine } from '../../src/tree/line-of-markdown.ts';
import { jatsFaults } from '../support/jats-faults.ts';
import { sampleView } from './sample-view.ts';

const view = sampleView({
  id: 'a',
  contributors: [],
  supplements: [{ file: 'a.csv', label: 'Table S1', title: readLine('Growth of *E. coli* in CO~2~') }],
  translations: [
    {
      language: 'es',
      title: readLine('*Título*'),
      abstract: [readLine('**Contexto:** *S. aureus* a 10^9^/L & <más>.')],
      keywords: [readLine('*E. coli*'), readLine('CO~2~')],
    },
  ],
});
const name = unmarked('T');
const text: ArticleText = {
  ...{ abstract: [], learningPoints: [], body: [], footnotes: [], statements: [], headings: {} },
  ...{ references: [], files: [] },
  citations: [{ style: 'casebook', name: 'T', text: name }] as unknown as ArticleText['citations'],
};

let cache: string;
beforeAll(() => {
  cache = mkdtempSync(join(tmpdir(), 'casebook-markup-'));
  vi.stubEnv('CASEBOOK_CACHE', cache);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(cache, { recursive: true, force: true });
});

describe('marks in titles of supplements and in translations', () => {
  it('are those of HTML in the one file', () => {
    const html = offlineHtml(offlineView({ view, citations: text.citations }), text, new Map());
    expect(html).toContain('. Growth of <em>E. coli</em> in CO<sub>2</sub></li>');
    expect(html).toContain(
      '<p><strong>Contexto:</strong> <em>S. aureus</em> a 10<sup>9</sup>/L &amp; &lt;más&gt;.</p>',
    );
    expect(html).toContain('<em>E. coli</em>, CO<sub>2</sub></p>');
  });

  it('are those of JATS', () => {
    const jats = jatsArticle(view, text);
    expect(jatsFaults(jats)).toBe('');
    expect(jats).toContain('<caption><title>Growth of <italic>E. coli</italic> in CO<sub>2</sub></title></caption>');
    expect(jats).toContain(
      '<trans-abstract xml:lang="es"><p><bold>Contexto:</bold> <italic>S. aureus</italic> a 10<sup>9</sup>/L &amp; &lt;más&gt;.</p></trans-abstract>',
    );
    expect(jats).toContain('<kwd><italic>E. coli</italic></kwd><kwd>CO<sub>2</sub></kwd>');
  });

  it('are those of Typst', () => {
    const source = pdfSource(pdfView({ view, citations: text.citations, logo: undefined }), text);
    expect(source).toContain('Growth of ');
    expect(source).toMatch(/#emph\[.{0,30}E\. coli/);
    expect(source).toMatch(/#strong\[.{0,30}Contexto/);
    expect(source).not.toContain('\\*');
  });

  it('are those of Markdown', async () => {
    const markdown = await markdownFile({ view: () => view, text: () => Promise.resolve(text) } as never);
    expect(markdown).toContain(': Growth of *E. coli* in CO~2~');
    expect(markdown).toContain('### *Título*\n\n**Contexto:** *S. aureus* a 10^9^/L & \\<más>.\n\n*E. coli*; CO~2~');
  });
});
