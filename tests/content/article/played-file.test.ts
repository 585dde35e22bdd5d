import { expect, it } from 'vitest';
import { playedFile } from '../../../src/content/article/played-file.ts';

it.each([
  [
    'gait.MP4',
    '"gait.MP4" is a video, which is not played within the text; name it under "supplementary" in the front matter, and show a still picture of it here',
  ],
  [
    'heart/murmur.mp3',
    '"heart/murmur.mp3" is a sound recording, which is not played within the text; name it under "supplementary" in the front matter, and say in the text where it is heard',
  ],
  ['ct.jpg', undefined],
  ['ct', undefined],
])('a file that is played is no image: %s', (name, message) => {
  expect(playedFile(name)?.message).toBe(message);
});
