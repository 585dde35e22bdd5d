import { describe, expect, it } from 'vitest';
import { readPlayed, tooLargeToPlay } from '../../src/files/played-bytes.ts';
import { mediaHeads, mp4 } from '../support/sample-media.ts';

const toMp4 = '-c:v libx264 -pix_fmt yuv420p -movflags +faststart -map_metadata -1';

describe('readPlayed', () => {
  it.each([
    ['echo.mp4', mediaHeads.mp4, true],
    ['ECHO.M4V', mediaHeads.mp4, true],
    ['echo.mp4', mp4({ hasSound: true }), false],
    ['murmur.m4a', mp4({ hasSound: true }), false],
    ['echo.webm', mediaHeads.webm, true],
    ['echo.webm', Buffer.concat([mediaHeads.webm, Buffer.from('A_OPUS')]), false],
    ['murmur.mp3', mediaHeads.mp3, false],
    ['murmur.mp3', mediaHeads.frame, false],
    ['murmur.opus', mediaHeads.ogg, false],
    ['murmur.wav', mediaHeads.wav, false],
  ] as const)('takes %s', (name, bytes, isSilent) => {
    expect(readPlayed(name, bytes)).toEqual({ isSilent });
  });

  it.each([
    [
      'echo.avi',
      mediaHeads.avi,
      `ends in ".avi", a form that browsers do not play; convert it into "echo.mp4", for example: ffmpeg -i echo.avi ${toMp4} echo.mp4`,
    ],
    [
      'my echo.mov',
      mediaHeads.mp4,
      `ends in ".mov", a form that browsers do not play; convert it into "my echo.mp4", for example: ffmpeg -i "my echo.mov" ${toMp4} "my echo.mp4"`,
    ],
    [
      'murmur.wma',
      mediaHeads.wmv,
      'ends in ".wma", a form that browsers do not play; convert it into "murmur.m4a", for example: ffmpeg -i murmur.wma -map_metadata -1 murmur.m4a',
    ],
    ['echo.mp4', Buffer.alloc(0), 'is an empty file; copy it again'],
    ['echo.mp4', Buffer.from('A text.'), 'is no MP4, whatever its name says; export it again as MP4'],
    [
      'echo.mp4',
      Buffer.from('<!--ftyp--><script>alert(1)</script>'),
      'is no MP4, whatever its name says; export it again as MP4',
    ],
    ['murmur.mp3', mediaHeads.aac, 'is no MP3, whatever its name says; export it again as MP3'],
    ['echo.mp4', mediaHeads.webm, 'holds WebM, whatever its name says; call it "echo.webm"'],
    [
      'echo.webm',
      mediaHeads.mkv,
      `holds Matroska, whatever its name says, which browsers do not play; convert it into "echo-new.mp4", for example: ffmpeg -i echo.webm ${toMp4} echo-new.mp4`,
    ],
    [
      'echo.mp4',
      mediaHeads.avi,
      `holds AVI, whatever its name says, which browsers do not play; convert it into "echo-new.mp4", for example: ffmpeg -i echo.mp4 ${toMp4} echo-new.mp4`,
    ],
    ['echo.mp4', mp4().subarray(0, -1), 'breaks off before its end; copy it or export it again'],
    ['echo.mp4', mp4().subarray(0, 30), 'breaks off before its end; copy it or export it again'],
  ] as const)('refuses %s', (name, bytes, why) => {
    expect(readPlayed(name, bytes)).toEqual({ rule: 'unreadable-media', why });
  });

  it('refuses a film that tells where it was recorded', () => {
    expect(readPlayed('gait.mp4', mp4({ place: '+48.8584+002.2945/' }))).toEqual({
      rule: 'media-place',
      why: 'tells the place where it was recorded, and is published as it is; take its metadata away, for example: ffmpeg -i gait.mp4 -map_metadata -1 -c copy gait-clean.mp4',
    });
  });
});

it('a large film is told with its size and how it becomes smaller', () => {
  expect(tooLargeToPlay('echo.mp4', 64e6).why).toBe(
    'has 61.1 MB; expected at most 25 MB, which every host takes and readers can wait for. Cut it, or convert it into "echo-small.mp4", for example: ffmpeg -i echo.mp4 -c:v libx264 -pix_fmt yuv420p -movflags +faststart -vf scale=-2:480 -crf 30 -map_metadata -1 echo-small.mp4; a longer one is deposited in a data repository and linked to',
  );
});
