import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { articleItem } from '../../src/citation/article-item.ts';
import { citationsOf } from '../../src/citation/cite-article.ts';
import { formatReferences } from '../../src/citation/format-references.ts';
import { readReferenceFile } from '../../src/citation/read-references.ts';
import { richText } from '../../src/citation/rich-text.ts';
import { journalStyle } from '../../src/citation/style.ts';
import type { Article } from '../../src/model/article.ts';
import { withTitleMark } from '../../src/model/citation.ts';
import type { Journal } from '../../src/model/journal.ts';
import { unmarked } from '../../src/model/text.ts';
import { writeRichText } from '../../src/outputs/html/tree/write-html.ts';
import { fixture, shared } from './support.ts';

const seed = [
  'Del Prete M, Fiore F, Modica R, Marotta V, Marciello F, Ramundo V, et al. Hepatic arterial embolization in patients with neuroendocrine tumors. J Exp Clin Cancer Res 2014;33(1):43.',
  'Loewe C, Schindl M, Cejna M, Niederle B, Lammer J, Thurnher S. Permanent transarterial embolization of neuroendocrine metastases of the liver using cyanoacrylate and lipiodol: assessment of mid- and long-term results. Am J Roentgenol 2003;180(5):1379–1384.',
  'Abdelrahman H, Ajaj A, Atique S, El-Menyar A, Al-Thani H. Conservative management of major liver necrosis after angioembolization in a patient with blunt trauma. Case Rep Surg 2013;2013:954050.',
  'Tu J, Jia Z, Ying X, Zhang D, Li S, Tian F, et al. The incidence and outcome of major complication following conventional TAE/TACE for hepatocellular carcinoma. Medicine 2016;95(49):e5606.',
  'Kan Z, Madoff D. Liver anatomy: microcirculation of the liver. Semin Intervent Radiol 2008;25(2):77–85.',
];
const cited =
  'Micallef S, Cortis K, Magri C. Hepatic Necrosis after Trans-Arterial Embolization of Metastatic Neuroendocrine Tumour. EJCRIM 2020;7 doi:10.12890/2020_001530.';

const author = (given: string, family: string) => ({
  kind: 'person' as const,
  given,
  family,
  affiliations: [],
  corresponding: false,
  equal: false,
  deceased: false,
  credit: [],
});
const title = 'Hepatic Necrosis after Trans-Arterial Embolization of Metastatic Neuroendocrine Tumour';
const article = {
  id: '2020_001530',
  title: unmarked(title),
  language: 'en',
  contributors: [author('Sarah', 'Micallef'), author('Kelvin', 'Cortis'), author('Claude', 'Magri')],
  doi: '10.12890/2020_001530',
  volume: '7',
  issue: '5',
} as unknown as Article;
const journal = {
  title: 'European Journal of Case Reports in Internal Medicine',
  shortTitle: 'EJCRIM',
  abbreviation: 'Eur J Case Rep Intern Med',
  url: 'https://example.org',
} as Journal;

const ownCitation = (cited: Article, year: number) =>
  withTitleMark(citationsOf(cited, journal, year, journalStyle('casebook-how-to-cite')), '')[0].text;

describe('the seed report', () => {
  test('its five references come out exactly, from BibTeX', () => {
    const { references, faults } = readReferenceFile('seed.bib', readFileSync(fixture('seed.bib')));
    expect(faults).toEqual([]);
    expect(formatReferences(references, journalStyle('casebook-references'), 'en').map(({ text }) => text)).toEqual(
      seed,
    );
  });

  test('how to cite it comes out exactly', () => {
    expect(ownCitation(article, 2020).text).toBe(cited);
  });

  test('cite-as stands verbatim', () => {
    expect(ownCitation({ ...article, citeAs: 'Micallef S & al. <2020>' }, 2020)).toEqual(
      unmarked('Micallef S & al. <2020>'),
    );
  });

  test('an article with everything else becomes a CSL item', () => {
    const whole = {
      ...article,
      title: richText('<em>E. coli</em> &amp; 5 &lt; 6'),
      contributors: [
        { ...author('María José', 'Cruz'), particle: 'de la', suffix: 'Jr' },
        { ...author('', ''), kind: 'group' as const, name: 'ALPHA Study Group' },
      ],
      pages: { first: '1', last: '4' },
    } as unknown as Article;
    expect(articleItem(whole, { ...journal, issn: '2284-2594' }, 2021)).toMatchObject({
      title: '<i>E. coli</i> & 5 < 6',
      author: [
        { family: 'Cruz', given: 'María José', 'non-dropping-particle': 'de la', suffix: 'Jr' },
        { literal: 'ALPHA Study Group' },
      ],
      page: '1–4',
      ISSN: '2284-2594',
      issued: { 'date-parts': [[2021]] },
    });
    expect(writeRichText(ownCitation(whole, 2021))).toBe(
      'de la Cruz MJ Jr, ALPHA Study Group. <em>E. coli</em> &amp; 5 &lt; 6. EJCRIM 2021;7 doi:10.12890/2020_001530.',
    );
  });

  test.skipIf(!existsSync(join(shared, 'seed')))('these texts are those of the seed document (needs ../shared)', () => {
    const text = readFileSync(join(shared, 'seed', '000_6b85f687e3b7be49.txt'), 'utf8');
    for (const line of [...seed, cited]) expect(text).toContain(line);
  });
});
