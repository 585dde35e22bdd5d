import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { richText } from '../../../src/citation/rich-text.ts';
import { drawCard } from '../../../src/outputs/share-image/draw-card.ts';
import type { ShareCard } from '../../../src/outputs/share-image/share-card.ts';
import { shareImage } from '../../../src/outputs/share-image/share-image.ts';
import { readSound } from '../../../src/store/kept-file.ts';
import { arabic, cardOf, chinese, endless, hebrew, japanese, korean, long, seed } from './sample-cards.ts';

let cache: string;
beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'casebook-share-'));
  vi.stubEnv('CASEBOOK_CACHE', cache);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(cache, { recursive: true });
});

describe('drawCard', () => {
  it.each<[string, ShareCard]>([
    ['of a usual report', seed],
    ['of one word', cardOf('Hiccups')],
    ['of a retracted report', { ...seed, mark: 'Retracted' }],
    ['with a title of 300 characters', long],
    ['in Chinese', chinese],
    ['in Japanese', japanese],
    ['in Korean', korean],
    ['in Arabic', arabic],
    ['in Hebrew', hebrew],
    ['with more than it holds', endless],
  ])('draws a picture %s', async (_, card) => {
    const bytes = await drawCard(card);
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(bytes.length).toBeLessThan(60_000);
  });

  it('draws the same bytes, whichever fonts other cards have brought', async () => {
    const before = await drawCard(seed);
    for (const card of [chinese, korean, arabic]) await drawCard(card);
    expect((await drawCard(seed)).equals(before)).toBe(true);
  });

  it.each<[string, ShareCard, ShareCard]>([
    ['authors', { ...seed, authors: 'สมชาย ใจดี' }, { ...seed, authors: undefined }],
    ['one of several authors', { ...seed, authors: 'Jane Doe, გიორგი' }, { ...seed, authors: undefined }],
    ['title', cardOf('โรคไข้เลือดออก'), cardOf('European Journal of Case Reports in Internal Medicine', { journal: '' })],
    ['section', { ...seed, section: 'რეპორტი' }, { ...seed, section: undefined }],
    ['emoji', cardOf('Laughter 😀'), cardOf('Laughter')],
  ])('leaves out what has no glyph: %s', async (_, card, same) => {
    expect((await drawCard(card)).equals(await drawCard(same))).toBe(true);
  });

  it('uses the colour of the journal, and that of retractions', async () => {
    const bandOf = async (card: ShareCard) => {
      const { data } = await sharp(await drawCard(card))
        .extract({ left: 600, top: 5, width: 1, height: 1 })
        .raw()
        .toBuffer({ resolveWithObject: true });
      return data.subarray(0, 3).toString('hex');
    };
    expect(await bandOf({ ...seed, accent: '#7a2e6b' })).toBe('7a2e6b');
    expect(await bandOf({ ...seed, accent: '#7a2e6b', mark: 'Retracted' })).toBe('8c1c1c');
  });
});

describe('shareImage', () => {
  it('puts the picture into the cache', async () => {
    const { from, sum, bytes } = await shareImage(seed);
    expect(isAbsolute(from)).toBe(true);
    const picture = await readFile(from);
    expect(picture.equals(await drawCard(seed))).toBe(true);
    expect([sum, bytes]).toEqual([createHash('sha256').update(picture).digest('hex'), picture.length]);
  });

  it('takes a picture from the cache as it is', async () => {
    const { from } = await shareImage(seed);
    const { mtimeMs } = await stat(from);
    expect(await shareImage({ ...seed })).toMatchObject({ from });
    expect((await stat(from)).mtimeMs).toBe(mtimeMs);
  });

  it('draws one again that was found to be damaged', async () => {
    const picture = await shareImage(seed);
    await writeFile(picture.from, '');
    await expect(readSound(picture)).rejects.toThrow('damaged');
    expect((await readSound(await shareImage(seed))).length).toBe(picture.bytes);
  });

  it('draws a card once that is asked for twice', async () => {
    const card = cardOf('Twice');
    const first = shareImage(card);
    expect(shareImage({ ...card })).toBe(first);
    await first;
  });

  const changes: Partial<ShareCard>[] = [
    { journal: 'Other' },
    { host: 'example.org' },
    { section: 'Letter' },
    { title: richText('<em>Hiccups</em>') },
    { authors: 'Jane Doe' },
    { language: 'de' },
    { direction: 'rtl' },
    { mark: 'Retracted' },
    { accent: '#000000' },
  ];
  it.each(changes)('has another file for another card: %j', async (change) => {
    const card = cardOf('Hiccups');
    expect((await shareImage({ ...card, ...change })).from).not.toBe((await shareImage(card)).from);
  });
});
