import { expect } from '@playwright/test';
import { axeFindings } from '../support/axe-findings.ts';
import { test } from '../support/site-test.ts';
import { sample } from '../support/sites.ts';

const report = 'articles/ljcc.2025.0101/';

test('a video has a player with its captions, which plays under the policy of the page', async ({ page, open }) => {
  await open(sample, report);
  const video = page.locator('#vid-clumps video');
  await expect(video).toHaveAccessibleName('Video 1');
  expect(await video.evaluate((player: HTMLVideoElement) => [player.controls, player.preload])).toEqual([true, 'none']);
  await video.evaluate((player: HTMLVideoElement) => {
    player.muted = true;
    for (const track of player.textTracks) track.mode = 'showing';
    return player.play();
  });
  await expect.poll(() => video.evaluate((player: HTMLVideoElement) => player.videoWidth)).toBe(320);
  await expect.poll(() => video.evaluate((player: HTMLVideoElement) => player.textTracks[0]?.cues?.length)).toBe(3);
  expect(await axeFindings(page)).toEqual([]);
});

test('its transcript opens by the keyboard, and a mention leads to it', async ({ page, open }) => {
  await open(sample, report);
  const transcript = page.getByText('The slide is warmed to 37 °C, and the clumps part.');
  await expect(transcript).toBeHidden();
  await page.getByText('Transcript: Video 1').focus();
  await page.keyboard.press('Enter');
  await expect(transcript).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('link', { name: 'Video 1' }).first().click();
  await expect(page).toHaveURL(/#vid-clumps$/);
});

test('paper shows its whole address and its transcript', async ({ page, open }) => {
  await open(sample, report);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('The slide is warmed to 37 °C, and the clumps part.')).toBeVisible();
  const address = page.locator('.media-files a').first();
  expect(await address.evaluate((link) => getComputedStyle(link, '::after').content)).toMatch(
    /articles\/ljcc\.2025\.0101\/clumps-disperse\.mp4/,
  );
});
