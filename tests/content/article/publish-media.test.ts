import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { mediaPublisher } from '../../../src/content/article/publish-media.ts';
import { absolutePath } from '../../../src/store/kept-file.ts';
import { mp4, vtt } from '../../support/sample-media.ts';

const path = mkdtempSync(join(tmpdir(), 'casebook-media-'));
afterAll(() => rmSync(path, { recursive: true }));
const write = (name: string, data: string | Buffer): void => writeFileSync(join(path, name), data);

write('echo.mp4', mp4({ hasSound: true }));
write('Öl "a".mp4', mp4());
write('echo.php.mp4', mp4());
write('empty.mp4', '');
write('text.mp4', 'A text.');
write('huge.mp4', mp4());
truncateSync(join(path, 'huge.mp4'), 60 * 1024 ** 2);
symlinkSync('/etc/passwd', join(path, 'linked.mp4'));
write('echo.en.vtt', vtt);
write('echo.pl.vtt', vtt);
write('echo.php.vtt', vtt);
write('page.vtt', '<!doctype html><script>alert(1)</script>');
write('marked.vtt', `${vtt}<script>alert(1)</script>\n`);
write('late.vtt', 'WEBVTT\n\n00:01,5 --> 00:02\nIn.\n');
write('latin.vtt', Buffer.from('WEBVTT\n\n00:00.500 --> 00:02.000\nExp\xEDrez.\n', 'latin1'));
write('echo.srt', '1\n00:00:00,500 --> 00:00:02,000\nIn.\n');

const files =
  'echo.mp4|Öl "a".mp4|echo.php.mp4|empty.mp4|text.mp4|huge.mp4|linked.mp4|echo.en.vtt|echo.pl.vtt|echo.php.vtt|page.vtt|marked.vtt|late.vtt|latin.vtt|echo.srt'.split(
    '|',
  );
const publisher = () => mediaPublisher({ id: 'a', path, files });

it('publishes videos and captions as they are, each once', async () => {
  const { publish, files: published, asked } = publisher();
  expect(await publish('echo.mp4')).toEqual({ name: 'echo.mp4', isSilent: false });
  expect(await publish('./echo.mp4')).toEqual({ name: 'echo.mp4', isSilent: false });
  expect(await publish('echo.en.vtt')).toEqual({ name: 'echo.en.vtt', isSilent: false });
  await publish('eccho.mp4');
  expect(published().map(({ name }) => name)).toEqual(['echo.mp4', 'echo.en.vtt']);
  expect(published().map(absolutePath)).toEqual(['echo.mp4', 'echo.en.vtt'].map((name) => join(path, name)));
  expect([...asked()]).toEqual(['echo.mp4', './echo.mp4', 'echo.en.vtt', 'eccho.mp4']);
});

it.each([
  ['eccho.mp4', 'missing-file', 'The video "eccho.mp4" is not in the folder of the report; did you mean "echo.mp4"?'],
  [
    'echo.fr.vtt',
    'missing-file',
    'The file of captions "echo.fr.vtt" is not in the folder of the report; did you mean "echo.en.vtt"?',
  ],
  ['heart.mp3', 'missing-file', 'The sound "heart.mp3" is not in the folder of the report'],
  [
    '../echo.mp4',
    'path-outside-folder',
    '"../echo.mp4" leads outside the folder of the report; put the file into the folder and write its name, "echo.mp4"',
  ],
  [
    'Öl "a".mp4',
    'file-name',
    'The video "Öl "a".mp4" holds """, which some disks or servers read as something else; rename it, for example to "Öl -a.mp4"',
  ],
  [
    'echo.php.mp4',
    'file-name',
    'The video "echo.php.mp4" holds ".php", which some servers take for what the file is; rename it, for example to "echo-php.mp4"',
  ],
  ['empty.mp4', 'unreadable-media', 'The video "empty.mp4" is an empty file; copy it again'],
  ['text.mp4', 'unreadable-media', 'The video "text.mp4" is no MP4, whatever its name says; export it again as MP4'],
  [
    'huge.mp4',
    'file-too-large',
    'The video "huge.mp4" has 60 MB; expected at most 25 MB, which every host takes and readers can wait for. Cut it, or convert it into "huge-small.mp4", for example: ffmpeg -i huge.mp4 -c:v libx264 -pix_fmt yuv420p -movflags +faststart -vf scale=-2:480 -crf 30 -map_metadata -1 huge-small.mp4; a longer one is deposited in a data repository and linked to',
  ],
  [
    'linked.mp4',
    'path-outside-folder',
    'The video "linked.mp4" is a link that leads outside the folder of the report; put a copy in its place',
  ],
  [
    'echo.pl.vtt',
    'file-name',
    'The file of captions "echo.pl.vtt" holds ".pl", which some servers take for what the file is; rename it, for example to "echo-pl.vtt"',
  ],
  [
    'echo.php.vtt',
    'file-name',
    'The file of captions "echo.php.vtt" holds ".php", which some servers take for what the file is; rename it, for example to "echo-php.vtt"',
  ],
  [
    'page.vtt',
    'unreadable-media',
    'The file of captions "page.vtt" cannot be read in line 1: captions begin with "WEBVTT", found "<!doctype html><script>alert(1)</script>"; write WEBVTT alone into its first line, and a blank line below',
  ],
  [
    'marked.vtt',
    'file-kind',
    'The file of captions "marked.vtt" holds marks of a web page near its beginning, and browsers or servers may take it for one; take them out of the words',
  ],
  [
    'late.vtt',
    'unreadable-media',
    'The file of captions "late.vtt" cannot be read in line 3: "00:01,5 --> 00:02" is no time of a caption; write minutes, seconds and thousandths, as in "00:01.500 --> 00:04.000"',
  ],
  [
    'latin.vtt',
    'unreadable-media',
    'The file of captions "latin.vtt" cannot be read in line 4: it is not UTF-8 from here on; save it with the encoding UTF-8',
  ],
  [
    'echo.srt',
    'unreadable-media',
    'The file of captions "echo.srt" is SubRip, which browsers do not show; save it as "echo.vtt" with WEBVTT and a blank line above it, and a point for the comma in its times',
  ],
])('refuses %s', async (name, rule, message) => {
  expect(await publisher().publish(name)).toEqual({ rule, message });
});
