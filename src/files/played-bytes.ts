import { playedKind, playedType } from '../model/played-file.ts';
import { shellWord } from '../text/shell-word.ts';
import type { Obstacle } from './find-inside.ts';
import { formatBytes } from './read-inside.ts';

/** Bytes of the largest video or sound: no host of static sites refuses it (Cloudflare Pages takes 25 MiB a file). */
export const largestPlayed = 25 * 1024 * 1024;

/** A form by how its bytes begin, and what its files are called. */
interface Form {
  readonly name: string;
  readonly endings: readonly string[];
  readonly is: (bytes: Buffer) => boolean;
}

const begins =
  (text: string, at = 0) =>
  (bytes: Buffer) =>
    bytes.toString('latin1', at, at + text.length) === text;
const riff = (kind: string) => (bytes: Buffer) => begins('RIFF')(bytes) && begins(kind, 8)(bytes);
/** Matroska names its kind near its beginning. */
const matroska = (kind: string) => (bytes: Buffer) =>
  begins('\x1A\x45\xDF\xA3')(bytes) && bytes.subarray(0, 64).includes(kind);

const forms: readonly Form[] = [
  // Its first box is short.
  { name: 'MP4', endings: ['mp4', 'm4v', 'm4a'], is: (bytes) => begins('ftyp', 4)(bytes) && bytes[0] === 0 },
  { name: 'WebM', endings: ['webm'], is: matroska('webm') },
  { name: 'Ogg', endings: ['ogg', 'oga', 'opus'], is: begins('OggS') },
  { name: 'WAV', endings: ['wav'], is: riff('WAVE') },
  {
    name: 'MP3',
    endings: ['mp3'],
    is: (bytes) => begins('ID3')(bytes) || (bytes[0] === 0xff && isMpegAudio(bytes[1] ?? 0)),
  },
  { name: 'Matroska', endings: [], is: matroska('matroska') },
  { name: 'AVI', endings: [], is: riff('AVI ') },
  { name: 'Windows Media', endings: [], is: begins('\x30\x26\xB2\x75\x8E\x66\xCF\x11') },
];

/** The second byte of a frame: of its version and its layer none is reserved. */
const isMpegAudio = (byte: number): boolean => (byte & 0xe0) === 0xe0 && (byte & 0x18) !== 0x08 && (byte & 0x06) !== 0;

/** How a WebM names its sound near its beginning. */
const webmSounds = ['A_OPUS', 'A_VORBIS'];

/**
 * Why a video or a sound may not be published, by its name and its bytes, or whether it is surely without sound.
 *
 * @param name one that `playedKind` knows
 */
export function readPlayed(name: string, bytes: Buffer): { readonly isSilent: boolean } | Obstacle {
  const ending = name.split('.').at(-1)?.toLowerCase() ?? '';
  if (playedType(name) === undefined)
    return refuse(`ends in ".${ending}", a form that browsers do not play; ${converted(name)}`);
  if (bytes.length === 0) return refuse('is an empty file; copy it again');
  const found = forms.find(({ is }) => is(bytes));
  if (!found?.endings.includes(ending)) return refuse(otherForm(name, found));
  if (found.name === 'MP4') return readMp4(name, bytes);
  return { isSilent: found.name === 'WebM' && !webmSounds.some((codec) => bytes.subarray(0, 65_536).includes(codec)) };
}

/** @param size bytes */
export function tooLargeToPlay(name: string, size: number): Obstacle {
  const found = `has ${formatBytes(size)}; expected at most ${formatBytes(largestPlayed)}, which every host takes and readers can wait for`;
  const stem = name.replace(/\.\w+$/, '');
  const smaller = converted(
    name,
    `${stem}-small`,
    playedKind(name) === 'video' ? '-vf scale=-2:480 -crf 30 ' : '-b:a 64k ',
  );
  return {
    rule: 'file-too-large',
    why: `${found}. Cut it, or ${smaller}; a longer one is deposited in a data repository and linked to`,
  };
}

const refuse = (why: string): Obstacle => ({ rule: 'unreadable-media', why });

function otherForm(name: string, found: Form | undefined): string {
  const expected = forms.find(({ endings }) => endings.includes(name.split('.').at(-1)?.toLowerCase() ?? ''))?.name;
  const [own] = found?.endings ?? [];
  if (!found) return `is no ${expected}, whatever its name says; export it again as ${expected}`;
  if (own === undefined)
    return `holds ${found.name}, whatever its name says, which browsers do not play; ${converted(name, `${name.replace(/\.\w+$/, '')}-new`)}`;
  return `holds ${found.name}, whatever its name says; call it "${name.replace(/\.\w+$/, `.${own}`)}"`;
}

/** How a file is made one that browsers play, with the tool that everybody can have. */
function converted(name: string, stem = name.replace(/\.\w+$/, ''), options = ''): string {
  const [to, coding] =
    playedKind(name) === 'video'
      ? [`${stem}.mp4`, '-c:v libx264 -pix_fmt yuv420p -movflags +faststart ']
      : [`${stem}.m4a`, ''];
  return `convert it into "${to}", for example: ffmpeg -i ${shellWord(name)} ${coding}${options}-map_metadata -1 ${shellWord(to)}`;
}

/** Marks of the place where a telephone recorded a film. */
const places = ['\xA9xyz', 'loci', 'com.apple.quicktime.location'].map((mark) => Buffer.from(mark, 'latin1'));

function readMp4(name: string, bytes: Buffer): { readonly isSilent: boolean } | Obstacle {
  const [movie] = boxesIn(bytes, 'moov');
  if (!movie || boxesIn(bytes, 'mdat').length === 0)
    return refuse('breaks off before its end; copy it or export it again');
  if (places.some((mark) => movie.includes(mark))) {
    const clean = name.replace(/\.(\w+)$/, '-clean.$1');
    const cure = `take its metadata away, for example: ffmpeg -i ${shellWord(name)} -map_metadata -1 -c copy ${shellWord(clean)}`;
    return { rule: 'media-place', why: `tells the place where it was recorded, and is published as it is; ${cure}` };
  }
  const handlers = boxesIn(movie, 'trak').flatMap((track) =>
    boxesIn(track, 'mdia').flatMap((media) => boxesIn(media, 'hdlr')),
  );
  return { isSilent: handlers.every((handler) => handler.toString('latin1', 8, 12) !== 'soun') };
}

/** The content of the boxes of a kind that stand in one. */
function boxesIn(bytes: Buffer, kind: string): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 0; at + 8 <= bytes.length; ) {
    const short = bytes.readUInt32BE(at);
    const isLong = short === 1 && at + 16 <= bytes.length;
    const size = isLong ? Number(bytes.readBigUInt64BE(at + 8)) : short === 0 ? bytes.length - at : short;
    if (size < 8 || at + size > bytes.length) break;
    if (bytes.toString('latin1', at + 4, at + 8) === kind)
      found.push(bytes.subarray(at + (isLong ? 16 : 8), at + size));
    at += size;
  }
  return found;
}
