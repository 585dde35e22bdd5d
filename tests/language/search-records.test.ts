import { describe, expect, it } from 'vitest';
import { richText } from '../../src/citation/rich-text.ts';
import { articleRecord, pageRecord } from '../../src/language/search-records.ts';
import { textsFor } from '../../src/language/texts.ts';
import type { Person } from '../../src/model/contributor.ts';
import { unmarked } from '../../src/model/text.ts';
import { sampleArticle } from '../model/sample-article.ts';

const texts = textsFor('en');
const around = { abstract: 'Abstract.', text: 'Learning.\n\nBody.', retracted: false };

function person(given: string, family: string): Person {
  return {
    kind: 'person',
    given,
    family,
    affiliations: [],
    corresponding: false,
    equal: false,
    deceased: false,
    credit: [],
  };
}

describe('articleRecord', () => {
  const article = sampleArticle({
    id: 'a b',
    title: richText('<em>Liver</em> necrosis'),
    contributors: [person('Ana', 'Müller'), person('Li', 'Na')],
    subtitle: unmarked('Of rats'),
    specialty: 'Hepatology',
    competingInterests: 'None declared.',
    affiliations: [{ text: 'Mater Dei Hospital, Malta' }],
    abbreviations: { CT: 'computed tomography' },
    keywords: ['liver', 'embolism'],
    doi: '10.5555/a',
    pmid: '123',
    translations: [
      {
        language: 'fr',
        title: unmarked('Nécrose'),
        abstract: ['Résumé.', 'Fin.'].map(unmarked),
        keywords: [unmarked('foie')],
      },
    ],
  });

  const en = (text: string) => [{ text, language: 'en' }];
  const fr = (text: string) => [{ text, language: 'fr' }];

  it('holds all that a reader may look for, each text with its language', () => {
    expect(articleRecord(article, around, texts)).toEqual({
      path: 'articles/a%20b/',
      facts: { title: 'Liver necrosis', type: 'Case report', authors: 'Ana Müller and Li Na', date: '2024-05-01' },
      places: {
        title: [...en('Liver necrosis\n\nOf rats'), ...fr('Nécrose')],
        keywords: [...en('liver\n\nembolism\n\nHepatology\n\nAna Müller\n\nLi Na'), ...fr('foie')],
        abstract: [...en('Abstract.'), ...fr('Résumé.\n\nFin.')],
        text: en('Learning.\n\nBody.\n\nNone declared.\n\nMater Dei Hospital, Malta\n\nCase report'),
      },
      identifiers: ['a b', '10.5555/a', '123'],
      abbreviations: [['CT', 'computed tomography']],
      filters: {
        year: ['2024'],
        type: ['Case report'],
        specialty: ['Hepatology'],
        keyword: ['liver', 'embolism'],
        author: ['Ana Müller', 'Li Na'],
      },
    });
  });

  it('names every author where the list of them is cut short', () => {
    const crowd = Array.from('ABCDEFGH', (letter) => person(letter, 'Borg'));
    const { facts, places, filters } = articleRecord({ ...article, contributors: crowd }, around, texts);
    expect(facts.authors).toBe('A Borg, B Borg, C Borg, D Borg, E Borg and 3 others');
    expect(places.keywords[0]?.text).toContain('G Borg\n\nH Borg');
    expect(filters?.author).toHaveLength(8);
  });

  it('says that it was retracted and that it is in another language', () => {
    const { facts } = articleRecord({ ...article, language: 'fr' }, { ...around, retracted: true }, texts);
    expect(facts).toMatchObject({ language: 'fr', status: 'retracted' });
  });
});

it('pageRecord makes a page of the journal one of a type of its own', () => {
  const page = { slug: 'about', title: 'About', blocks: [], footnotes: [], text: 'Us.' };
  expect(pageRecord(page, 'en', texts)).toEqual({
    path: 'about/',
    facts: { title: 'About', type: 'Journal page' },
    places: {
      title: [{ text: 'About', language: 'en' }],
      keywords: [],
      abstract: [],
      text: [{ text: 'Us.', language: 'en' }],
    },
    identifiers: [],
    abbreviations: [],
  });
});
