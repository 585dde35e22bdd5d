import { deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

/** Stands in every piece of metadata of the samples and must not stand in anything published. */
export const secret = 'SECRET-4711';

const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:source="${secret}"/></rdf:RDF></x:xmpmeta>`;
const exif = {
  IFD0: { Make: secret, Artist: secret, Copyright: secret },
  IFD2: { BodySerialNumber: secret, LensSerialNumber: secret },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '35/1 53/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '14/1 29/1 0/1' },
};

/** A picture with soft and hard edges, never the same left and right, above and below. */
export function picture(width: number, height: number): Sharp {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300" width="${width}" height="${height}">
    <defs><linearGradient id="g"><stop stop-color="#124"/><stop offset="1" stop-color="#eca"/></linearGradient></defs>
    <rect width="400" height="300" fill="url(#g)"/><circle cx="90" cy="80" r="60" fill="#a33"/>
    <path d="M20 280 L380 200 L300 20" stroke="#fff" stroke-width="3" fill="none"/></svg>`;
  return sharp(Buffer.from(drawing)).flatten();
}

/** The picture with EXIF, GPS and XMP; orientation as EXIF numbers it. */
export function withMetadata(image: Sharp, orientation = 1): Sharp {
  return image.withMetadata({ orientation }).withExifMerge(exif).withXmp(xmp);
}

function jpegSegment(marker: number, content: string | Buffer): Buffer {
  const bytes = Buffer.from(content as string, 'latin1');
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(bytes.length + 2, 2);
  return Buffer.concat([head, bytes]);
}

/** A JPEG with every place where a JPEG can carry what does not belong into public. */
export async function tellingJpeg(width: number, height: number, orientation = 1): Promise<Buffer> {
  const jpeg = await withMetadata(picture(width, height), orientation).jpeg({ progressive: true }).toBuffer();
  const thumbnail = Buffer.concat([
    Buffer.from('JFIF\0\x01\x02\0\0\x01\0\x01\x02\x02', 'latin1'),
    Buffer.from(`${secret}x`),
  ]);
  return Buffer.concat([
    jpeg.subarray(0, 2),
    jpegSegment(0xe0, thumbnail),
    jpegSegment(0xe0, `JFXX\0${secret}`),
    jpegSegment(0xe1, `http://ns.adobe.com/xmp/extension/\0${secret}`),
    jpegSegment(0xe2, `MPF\0${secret}`),
    jpegSegment(0xe4, `maker ${secret}`),
    jpegSegment(0xed, `Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x10\x1c\x02\x69\0\x0b${secret}`),
    jpegSegment(0xfe, `comment ${secret}`),
    jpeg.subarray(2),
    Buffer.from(`a second image or a video ${secret}`),
  ]);
}

function pngChunk(name: string, content: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(content.length);
  // The check sum is of no interest to readers of ancillary chunks.
  return Buffer.concat([head, Buffer.from(name, 'latin1'), content, Buffer.alloc(4)]);
}

/** A PNG with text, compressed text, a time, a maker's chunk and a tail. */
export async function tellingPng(image: Sharp): Promise<Buffer> {
  const png = await withMetadata(image).png().toBuffer();
  return Buffer.concat([
    png.subarray(0, 33),
    pngChunk('tEXt', Buffer.from(`Author\0${secret}`)),
    pngChunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(secret)])),
    pngChunk('iTXt', Buffer.from(`Title\0\0\0\0\0${secret}`)),
    pngChunk('tIME', Buffer.from([7, 228, 3, 19, 12, 0, 0])),
    pngChunk('prVW', Buffer.from(secret)),
    png.subarray(33),
    Buffer.from(secret),
  ]);
}

/** A GIF with a comment after its last frame and an XMP application extension. */
export async function tellingGif(image: Sharp): Promise<Buffer> {
  const gif = await image.gif().toBuffer();
  const comment = Buffer.concat([Buffer.from([0x21, 0xfe, secret.length]), Buffer.from(secret), Buffer.from([0])]);
  const application = Buffer.concat([Buffer.from([0x21, 0xff, 11]), Buffer.from('XMP DataXMP'), comment.subarray(2)]);
  return Buffer.concat([gif.subarray(0, -1), comment, application, gif.subarray(-1), Buffer.from(secret)]);
}
