import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { shareCards } from '../../src/galleys/make-share-images.ts';
import { ownAccent } from '../../src/model/theme.ts';
import { indexContent } from '../../src/views/journal-index.ts';
import { sampleArticle, sampleJournal } from '../model/sample-article.ts';

const content = { issues: [], pages: [], usage: {}, galleyKinds: [], galleySizes: {}, permalinks: [], versions: [] };

it('the accent of a journal without colours is that of its pages', () => {
  const theme = readFileSync('src/styles/theme.css', 'utf8');
  expect(theme).toContain(`--color-accent: light-dark(${ownAccent},`);
});

it('the journal and every article have a picture, and a retracted one says so', () => {
  const articles = [
    sampleArticle({ id: 'a' }),
    sampleArticle({ id: 'notice', type: 'retraction', relations: [{ kind: 'retracts', id: 'a' }] }),
  ];
  const cards = shareCards(indexContent({ ...content, journal: { ...sampleJournal, title: 'A < B & C' }, articles }));
  expect(cards.map(({ path, card }) => [path, card.title.text, card.mark])).toEqual([
    ['card.png', 'A < B & C', undefined],
    ['articles/a/a-card.png', 'Title of a', 'RETRACTED'],
    ['articles/notice/notice-card.png', 'Title of notice', undefined],
  ]);
});

it('the colour is that of the journal', () => {
  const journal = { ...sampleJournal, theme: { fonts: {}, accent: { light: '#7a1f3d', dark: '#e0a0b0' } as const } };
  const [card] = shareCards(indexContent({ ...content, journal, articles: [] }));
  expect(card?.card.accent).toBe('#7a1f3d');
});
