import { expect, it } from 'vitest';
import { refusePlayed } from '../../../src/content/article/refuse-played.ts';

it.each([
  [
    'gait.MP4',
    '"gait.MP4" is a video, which is played in a paragraph of its own; put a blank line above and below ![what it shows](gait.MP4)',
  ],
  [
    'heart/murmur.mp3',
    '"heart/murmur.mp3" is a sound recording, which is played in a paragraph of its own; put a blank line above and below ![what it shows](heart/murmur.mp3)',
  ],
  ['ct.jpg', undefined],
  ['ct', undefined],
])('a file that is played is no image: %s', (name, message) => {
  expect(refusePlayed(name)?.message).toBe(message);
});
