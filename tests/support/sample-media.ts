// Films and sounds of a few bytes: their beginnings and boxes are right, what they show is not there.

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

function box(kind: string, ...content: readonly Buffer[]): Buffer {
  const inside = Buffer.concat(content);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(inside.length + 8);
  head.write(kind, 4, 'latin1');
  return Buffer.concat([head, inside]);
}

const track = (handler: string): Buffer =>
  box('trak', box('mdia', box('hdlr', Buffer.alloc(8), latin1(handler), Buffer.alloc(13))));

interface Mp4 {
  readonly hasSound?: boolean;
  readonly place?: string;
  /** Bytes of its pictures. */
  readonly length?: number;
}

/** An MP4 of one track, or of two with sound. */
export function mp4({ hasSound = false, place, length = 8 }: Mp4 = {}): Buffer {
  const user = place === undefined ? [] : [box('udta', box('\xA9xyz', latin1(place)))];
  const movie = box('moov', track('vide'), ...(hasSound ? [track('soun')] : []), ...user);
  return Buffer.concat([box('ftyp', latin1('isom\0\0\0\0isomavc1')), movie, box('mdat', Buffer.alloc(length))]);
}

const ebml = (kind: string): Buffer => Buffer.concat([latin1('\x1A\x45\xDF\xA3\x9F\x42\x82'), latin1(kind)]);

/** The beginning of a file of each form. */
export const mediaHeads = {
  mp4: mp4(),
  webm: ebml('webm'),
  mkv: ebml('matroska'),
  mp3: latin1('ID3\x04\0\0'),
  frame: latin1('\xFF\xFB\x90\0'),
  aac: latin1('\xFF\xF1\x50\0'),
  ogg: latin1('OggS\0\x02'),
  wav: latin1('RIFF\x24\0\0\0WAVEfmt '),
  avi: latin1('RIFF\x24\0\0\0AVI LIST'),
  wmv: latin1('\x30\x26\xB2\x75\x8E\x66\xCF\x11'),
} as const satisfies Readonly<Record<string, Buffer>>;

/** Captions of one line. */
export const vtt = 'WEBVTT\n\n00:00.500 --> 00:02.000\nBreathe in.\n';
